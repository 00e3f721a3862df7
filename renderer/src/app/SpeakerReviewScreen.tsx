import { useAction } from '@/bridge/actionRegistry';
import { focusTextIfNothingHasFocus, useSelection } from '@/bridge/selection';
import { SpeakerReview } from '@/features/speakers';
import { reviewSpeakers, useDialogs } from './dialogs';

/** The speaker review when there is one; also begins it for the document in the reader. */
export function SpeakerReviewScreen() {
  const reviewing = useDialogs((state) => state.reviewing);
  const document = useSelection((state) => state.document);
  useAction('speakers.review', () => document !== null && reviewSpeakers([document]), document !== null);
  if (reviewing === null) return null;
  return (
    <SpeakerReview
      documents={reviewing}
      onClose={() => {
        reviewSpeakers(null);
        focusTextIfNothingHasFocus();
      }}
      onReopen={() => reviewSpeakers(reviewing)}
    />
  );
}

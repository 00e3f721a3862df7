import { useAction } from '@/bridge/actionRegistry';
import { focusTextIfNothingHasFocus, useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { SpeakerReview } from '@/features/speakers';
import { reviewSpeakers, useDialogs } from './dialogs';

/** The speaker review when there is one; also begins it for the document in the reader, or for all. */
export function SpeakerReviewScreen() {
  const reviewing = useDialogs((state) => state.reviewing);
  const document = useSelection((state) => state.document);
  useAction('speakers.review', () => document !== null && reviewSpeakers([document]), document !== null);
  const documents = useRecordsOf('document').documents();
  const reviewAll = () => reviewSpeakers(documents.map(({ id }) => id));
  useAction('speakers.reviewAll', reviewAll, documents.length > 0);
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

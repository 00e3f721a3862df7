import { useAction } from '@/bridge/actionRegistry';
import { useSelection } from '@/bridge/selection';
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
        setTimeout(focusText, 0);
      }}
      onReopen={() => reviewSpeakers(reviewing)}
    />
  );
}

/** A review that began by itself, after an import, has no place to give focus back to: the text takes it. */
function focusText(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-reader] [role="textbox"]')?.focus();
}

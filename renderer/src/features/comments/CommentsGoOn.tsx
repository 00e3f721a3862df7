import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { decidedReview, useComments } from './commentsStore';
import { goOn, readComments } from './readComments';

const close = () => useComments.setState({ asksToGoOn: false });

/** Asks whether to go on with comments that were decided about before those of another PDF take their place. */
export function CommentsGoOn() {
  const isAsked = useComments(({ asksToGoOn }) => asksToGoOn);
  const name = useComments((state) => decidedReview(state)?.name);
  if (!isAsked || name === undefined) return null;
  const readAnother = () => {
    close();
    void readComments();
  };
  return (
    <Dialog
      open
      title="Comments from a PDF"
      onClose={close}
      footer={
        <>
          <Button onClick={readAnother}>Read Another PDF…</Button>
          <Button look="primary" onClick={goOn}>
            Go On
          </Button>
        </>
      }
    >
      <p>
        You have decided about comments from “{name}” that are not taken yet. When another PDF is read, what
        was decided about these is gone.
      </p>
    </Dialog>
  );
}

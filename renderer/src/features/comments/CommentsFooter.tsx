import { useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import styles from './Comments.module.css';
import type { CommentItem } from './commentsStore';
import {
  documentFor,
  leaveOut,
  obstacleToPlacing,
  placeAtSelection,
  putOnDocument,
  tryNextPlace,
  turn,
} from './decide';

interface CommentsFooterProps {
  readonly chosen: CommentItem | undefined;
  /** Told when something came of a button: the list goes on. */
  readonly onDone: () => void;
}

/** What can be done with the chosen comment. */
export function CommentsFooter({ chosen, onDone }: CommentsFooterProps) {
  useSelection((state) => state.span);
  const records = useRecordsOf('document');
  const document = records.document((chosen && documentFor(chosen)) ?? '');
  const isFixed = chosen === undefined || chosen.isTaken;
  const after = (act: (item: CommentItem) => void) => () => {
    if (chosen !== undefined) act(chosen);
    onDone();
  };
  return (
    <>
      <Button blocked={isFixed} title="Space" onClick={after(turn)}>
        {chosen?.decision === 'take' ? 'Leave Out' : 'Take Here'}
      </Button>
      <Button
        blocked={obstacleToPlacing(chosen) !== null}
        title="P in the list, O in the text"
        onClick={after(placeAtSelection)}
      >
        Place at Selection
      </Button>
      {chosen !== undefined && chosen.places.length > 1 && (
        <Button blocked={isFixed} title="N" onClick={after(tryNextPlace)}>
          Next Place
        </Button>
      )}
      <Button blocked={isFixed || document === undefined} title="D" onClick={after(putOnDocument)}>
        Memo on the Document
      </Button>
      <span className={styles.space} />
      {chosen?.decision === 'open' && (
        <Button look="quiet" title="Delete" onClick={after(leaveOut)}>
          Leave Out
        </Button>
      )}
    </>
  );
}

import { useRecordsOf } from '@/bridge/useRecordsOf';
import styles from './Comments.module.css';
import type { CommentItem } from './commentsStore';

interface CommentLineProps {
  readonly item: CommentItem;
  /** The project has several documents: each comment says on which it is. */
  readonly withTitle: boolean;
}

/** What a reader wrote, and the words of the documents that it is about. */
export function CommentLine({ item, withTitle }: CommentLineProps) {
  const { words, author, at, page, target, places } = item;
  const place = target ?? places[0];
  const title = useRecordsOf('document').document(place?.document ?? '')?.title;
  const passage = place !== undefined && 'words' in place ? place.words : null;
  return (
    <>
      <span className={styles.words} dir="auto">
        {words}
      </span>
      <span className={styles.passage} dir="auto" data-none={passage === null}>
        <span className="visually-hidden">, on: </span>
        {passage ?? (target === null ? 'On no words of the texts' : 'The document as a whole')}
      </span>
      <span className={styles.facts}>
        {author !== '' && <span className={styles.author}>{author}</span>}
        {at !== '' && <span>{dayOf(at)}</span>}
        <span>Page {page.toLocaleString('en')}</span>
      </span>
      <span className={styles.facts}>
        <span className={styles.sure} data-open={item.decision === 'open'}>
          {surenessOf(item)}
        </span>
        {withTitle && title !== undefined && <span className={styles.title}>{title}</span>}
      </span>
    </>
  );
}

const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** How sure its place is, or what was decided about it. */
function surenessOf({ isTaken, decision, target, sureness, places }: CommentItem): string {
  if (isTaken) return 'Already a memo';
  const place = placeInWords(target, sureness, places.length);
  return decision === 'out' ? `Left out · ${place}` : place;
}

function placeInWords(
  target: CommentItem['target'],
  sureness: CommentItem['sureness'],
  places: number,
): string {
  if (target?.kind === 'document') return 'On the document';
  if (target?.byHand) return 'Placed by you';
  if (sureness === 'sure') return 'On these words';
  if (sureness === 'beside') return 'Beside this line';
  if (places === 0) return 'Needs a place';
  const perhaps = target === null ? 'Perhaps here' : 'Placed here';
  return places > 1 ? `${perhaps}, one of ${places.toLocaleString('en')} places` : perhaps;
}

import { memoText } from '@shared/memo/memoText';
import type { OrphanRecord } from '@shared/project/records';
import { MessageSquareText } from 'lucide-react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { type Suggestion, suggestionFor } from './placing';
import { ThemeNames } from './ThemeNames';
import styles from './Tray.module.css';

interface OrphanLineProps {
  readonly orphan: OrphanRecord;
  readonly withTitle: boolean;
}

/** A passage without a place: its words, what stands where it may belong, and what hangs on it. */
export function OrphanLine({ orphan, withTitle }: OrphanLineProps) {
  const records = useRecordsOf('orphan', 'block', 'document', 'speaker');
  const { quote, was } = orphan;
  const suggestion = suggestionFor(records, orphan);
  const speaker = records.speaker(was.speaker ?? '')?.name;
  const themes = was.type === 'annotation' ? was.codings.map(({ theme }) => theme) : [];
  const memo = was.type === 'annotation' ? memoText(was.memo) : '';
  const title = records.document(orphan.document)?.title;
  return (
    <>
      <span className={styles.quote} dir="auto">
        {quote.head}
        {quote.tail !== '' && ` … ${quote.tail}`}
      </span>
      <span className={styles.there} dir="auto" data-none={!isFound(suggestion)}>
        <span className="visually-hidden">, may be: </span>
        {isFound(suggestion) ? suggestion.words : wordsOfNone(suggestion)}
      </span>
      <span className={styles.facts}>
        {was.type === 'turn' && <span>Turn</span>}
        <ThemeNames themes={themes} />
        {speaker !== undefined && <span>{was.type === 'turn' ? speaker : `said by ${speaker}`}</span>}
        {memo !== '' && (
          <span className={styles.memo} title={memo}>
            <MessageSquareText size={12} aria-hidden />
            Memo
          </span>
        )}
        {withTitle && title !== undefined && <span className={styles.of}>{title}</span>}
      </span>
      <span className={styles.likeness}>{likenessOf(orphan, suggestion)}</span>
    </>
  );
}

const isFound = (suggestion: Suggestion): suggestion is Exclude<Suggestion, null | 'unknown'> =>
  suggestion !== null && suggestion !== 'unknown';

const wordsOfNone = (suggestion: Suggestion): string =>
  suggestion === null ? 'Nowhere in the text' : 'Open the document to see what is there';

/** How much of a passage's words is where it may belong. */
function likenessOf({ likeness, suggestion }: OrphanRecord, found: Suggestion): string {
  if (found === null) return '';
  if (found === 'unknown' && suggestion === null) return '';
  const share = isFound(found) ? found.likeness : likeness;
  return share >= 1 ? 'All words, at several places' : `${Math.max(1, Math.floor(share * 100))} % alike`;
}

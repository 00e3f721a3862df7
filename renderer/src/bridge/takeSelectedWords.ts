import { spanText } from '@shared/text/documentText';
import { useFinding } from './finding';
import { useMirrorStore } from './projectMirror';
import { useSelection } from './selection';

/** Longer selections are read, not looked for. UTF-16 units. */
const LONGEST_WORDS = 120;

/** What is selected in the text is what one wants to find. */
export function takeSelectedWords(): void {
  const { span, document } = useSelection.getState();
  const records = useMirrorStore.getState().mirror?.records;
  if (span === null || document === null || span.start.block !== span.end.block) return;
  const words = spanText(records?.blocks(document) ?? [], span) ?? '';
  if (words === '' || words.length > LONGEST_WORDS || words.includes('\n')) return;
  useFinding.setState(({ query }) => ({ query: { ...query, words, isExpression: false } }));
}

import type { ProjectRecords } from '@shared/project/projectRecords';
import { documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';

interface Place {
  readonly document: string;
  readonly span: Span;
  readonly words: string;
}

/**
 * Where the words of a place stand now, as the text may have been edited since it was chosen; null: not there any more, or at several
 * places. Of a document that is not open in the window nothing has changed.
 */
export function livePlace(records: ProjectRecords, { document, span, words }: Place): Span | null {
  const blocks = records.blocks(document);
  if (blocks.length === 0) return span;
  const text = documentText(blocks);
  const range = text.rangeOf(span);
  if (range !== null && text.slice(range) === words) return span;
  const start = text.text.indexOf(words);
  if (start < 0 || text.text.includes(words, start + 1)) return null;
  return text.spanOf({ start, end: start + words.length });
}

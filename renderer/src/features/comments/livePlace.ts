import type { ProjectRecords } from '@shared/project/projectRecords';
import { type PassageWords, passageWords } from '@shared/report/comments/passageWords';
import { documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';

interface Place extends PassageWords {
  readonly document: string;
  readonly span: Span;
}

/**
 * Where the words of a place stand now, as the text may have been edited since it was chosen; null: not there any more, or not among
 * the same words, which could be others. Of a document that is not open in the window nothing is known but that it is there.
 */
export function livePlace(
  records: ProjectRecords,
  { document, span, words, before, after }: Place,
): Span | null {
  if (records.document(document) === undefined) return null;
  const blocks = records.blocks(document);
  if (blocks.length === 0) return span;
  const text = documentText(blocks);
  const range = text.rangeOf(span);
  const there = range && passageWords(text, range);
  const isThere = there?.words === words && (there.before === before || there.after === after);
  if (isThere) return span;
  const known = `${before}${words}${after}`;
  const at = text.text.indexOf(known);
  if (at < 0 || text.text.includes(known, at + 1)) return null;
  const start = at + before.length;
  return text.spanOf({ start, end: start + words.length });
}

import type { BlockContent } from '../../text/block';
import type { StatedTurn } from '../reader';
import { speakerOf } from './speakerOf';
import type { TextRow } from './textRows';

/**
 * All rows as one text: each cell with text a paragraph, or several. A row without a speaker belongs to the one before it, as tables
 * leave repeated names out; rows before the first speaker belong to nobody. What one speaker says in rows that follow each other is one turn.
 */
export function rowsAsDocument(
  rows: readonly TextRow[],
  speakerColumn: number | undefined,
): { blocks: BlockContent[]; turns: StatedTurn[] } {
  const blocks: BlockContent[] = [];
  const turns: { speaker: string; attribution: null; speech: [{ start: number; end: number }] }[] = [];
  let offset = 0;
  let speaker = '';
  for (const { cells, answers } of rows) {
    speaker = speakerOf(cells, speakerColumn) || speaker;
    const start = offset;
    for (const text of answers.flatMap(({ paragraphs }) => paragraphs)) {
      blocks.push({ kind: 'paragraph', text, marks: [] });
      offset += text.length + 1;
    }
    if (offset === start || speaker === '') continue;
    const last = turns.at(-1);
    if (last && last.speaker.toLowerCase() === speaker.toLowerCase()) last.speech[0].end = offset - 1;
    else turns.push({ speaker, attribution: null, speech: [{ start, end: offset - 1 }] });
  }
  return { blocks, turns };
}

import type { BlockContent } from '../../text/block';
import { firstGraphemes } from '../../text/graphemes';
import type { TextRange } from '../../text/position';
import type { ReadDocument, StatedAttribute, StatedTurn } from '../reader';
import type { TableOptions } from '../readOptions';
import { titleOf } from '../titleOf';
import { columnKindOf } from './columnKinds';
import { speakerOf } from './speakerOf';
import { lineOf } from './tableLayout';
import type { TextRow } from './textRows';
import { writtenDay } from './writtenDay';

type RowContents = Pick<ReadDocument, 'title' | 'date' | 'attributes' | 'blocks' | 'turns'>;

/** Letters of a title, as people see them: a longer one is cut. */
const longestTitle = 200;

/**
 * One row as a document of its own. Of several columns of text, each answer stands below the name of its column. A row that names a
 * speaker is one turn of theirs, without those headings.
 *
 * @param names of the columns, `''` where there is none
 */
export function rowDocument(
  name: string,
  row: TextRow,
  names: readonly string[],
  options: TableOptions,
): RowContents {
  const attributes = attributesOf(row, names, options);
  const date = attributes.find(
    ({ name: of, value }) => columnKindOf(of) === 'date' && writtenDay(value) !== null,
  );
  const day = date === undefined ? null : writtenDay(date.value);
  return {
    title: titleOfRow(name, row, options.title),
    ...(day === null ? {} : { date: day }),
    ...(attributes.length === 0 ? {} : { attributes }),
    ...contentsOf(row, options.text.length > 1 ? names : [], speakerOf(row.cells, options.speaker)),
  };
}

function titleOfRow(name: string, { cells, number }: TextRow, column: number | undefined): string {
  const title = column === undefined ? '' : lineOf(cells[column]);
  if (title === '') return `${titleOf(name)}, row ${number}`;
  const cut = firstGraphemes(title, longestTitle);
  return cut === title ? title : `${cut.trimEnd()}…`;
}

/** A column without a name is called as spreadsheets count it; cells that are empty say nothing. */
function attributesOf(
  { cells }: TextRow,
  names: readonly string[],
  options: TableOptions,
): StatedAttribute[] {
  return [...new Set(options.attributes)].flatMap((column) => {
    const value = lineOf(cells[column]);
    return value === '' ? [] : [{ name: names[column] || `Column ${column + 1}`, value }];
  });
}

function contentsOf(
  { answers }: TextRow,
  headings: readonly string[],
  speaker: string,
): { blocks: BlockContent[]; turns: StatedTurn[] } {
  const blocks: BlockContent[] = [];
  const speech: TextRange[] = [];
  let offset = 0;
  const add = (block: BlockContent) => {
    blocks.push(block);
    offset += block.text.length + 1;
  };
  for (const { column, paragraphs } of answers) {
    const heading = headings[column] ?? '';
    if (heading !== '') add({ kind: 'heading', level: 1, text: heading, marks: [] });
    const start = offset;
    for (const text of paragraphs) add({ kind: 'paragraph', text, marks: [] });
    speech.push({ start, end: offset - 1 });
  }
  return { blocks, turns: speaker === '' ? [] : [{ speaker, attribution: null, speech }] };
}

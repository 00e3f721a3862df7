import type { TableOptions } from '@shared/importing/readOptions';
import { mostDocuments, tableDocuments } from '@shared/importing/tables/tableDocuments';
import { mostColumns, type TableRows, widthOf } from '@shared/importing/tables/tableLayout';
import { type TableOutcome, tableOutcome } from '@shared/importing/tables/tableOutcome';
import { counted } from '@shared/project/names';

/** What would come in of a table, told before it does. */
interface TableWords {
  /** `1 document, 312 paragraphs, 6 speakers`, or why nothing comes in. */
  readonly line: string;
  /** What is left out, and what is too much. */
  readonly notes: readonly string[];
  /** It cannot be brought in like this. */
  readonly nothing: boolean;
}

/**
 * Tells what the rows at hand become.
 *
 * @param total how many rows the table has; when they are more than those at hand, the words say that they are of the first only
 */
export function tableWords(
  rows: TableRows,
  total: number,
  options: TableOptions,
  warnings: readonly string[] = [],
): TableWords {
  if (options.text.length === 0)
    return { line: 'No column is text. Choose at least one.', notes: [], nothing: true };
  const read = tableDocuments('', rows, options);
  const isPart = total > rows.length;
  const first = `the first ${rows.length.toLocaleString('en-US')} of ${counted(total, 'row')}`;
  if (!read.ok) {
    const line = isPart ? `None of ${first} has text in these columns.` : 'These columns hold no text.';
    return { line, notes: [], nothing: !isPart };
  }
  const line = outcomeWords(tableOutcome(read.value), options);
  const isMany = options.documentPerRow && total > mostDocuments;
  return {
    line: isPart ? `Of ${first}: ${line}` : line,
    notes: [
      ...warnings,
      ...(read.value[0]?.warnings ?? []),
      ...(widthOf(rows) > mostColumns
        ? [`Columns behind the first ${mostColumns} are not shown and left out.`]
        : []),
      ...(isMany ? [`One table can become up to ${counted(mostDocuments, 'document')}.`] : []),
    ],
    nothing: false,
  };
}

function outcomeWords(
  { documents, paragraphs, speakers, attributes }: TableOutcome,
  { documentPerRow }: TableOptions,
): string {
  const said = speakers === 0 ? [] : [counted(speakers, 'speaker')];
  if (!documentPerRow)
    return [counted(documents, 'document'), counted(paragraphs, 'paragraph'), ...said].join(', ');
  const withAttributes = attributes === 0 ? '' : ` with ${counted(attributes, 'attribute')}`;
  return [`${counted(documents, 'document')}${withAttributes}`, ...said].join(', ');
}

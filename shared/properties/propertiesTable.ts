import type { Cell } from '../base/cell';
import { languageName } from '../language/languageName';
import type { AttributeRecord, DocumentRecord } from '../project/records';
import type { Counts } from '../query/projectCounts';
import { valueCell } from '../tables/valueCell';

const before = ['File', 'Title', 'Date', 'Source', 'Language'] as const;
const behind = ['Memo', 'Characters', 'Turns', 'Codings'] as const;

/** Headings of the columns that are no attributes. */
export const ownHeadings: readonly string[] = [...before, ...behind];

/** Documents as a table: a row of headings, which `readPropertiesTable` knows, then one row for each, in the order of the project. */
export function propertiesTable(
  documents: readonly DocumentRecord[],
  attributes: readonly AttributeRecord[],
  numbers: Counts['documents'],
): Cell[][] {
  const rows = documents.map((document): Cell[] => {
    const { characters = 0, turns = 0, codings = 0 } = numbers[document.id] ?? {};
    return [
      document.source.fileName,
      document.title,
      document.date,
      document.provenance,
      languageName(document.language),
      ...attributes.map(({ id, kind }) => valueCell(kind, document.attributes[id] ?? '')),
      document.memo,
      characters,
      turns,
      codings,
    ];
  });
  return [[...before, ...attributes.map(({ name }) => name), ...behind], ...rows];
}

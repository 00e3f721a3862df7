import type { Answers } from './answers';

export type TableAnswer = NonNullable<Answers['import']['files'][number]['table']>;

/** How a table was read, so that a guess that is wrong is seen and said otherwise. */
export function tableLine(name: string, table: TableAnswer): string {
  const { sheet, header, documentPerRow, text, speaker, title, attributes } = table;
  const quoted = (columns: readonly string[]) => columns.map((column) => `“${column}”`).join(', ');
  return [
    `${name}: ${documentPerRow ? 'each row a document' : 'all rows one document'}`,
    `text ${quoted(text)}`,
    ...(speaker === null ? [] : [`speaker ${quoted([speaker])}`]),
    ...(title === null ? [] : [`title ${quoted([title])}`]),
    ...(attributes.length === 0 ? [] : [`attributes ${quoted(attributes)}`]),
    ...(header ? [] : ['no header']),
    ...(sheet === null ? [] : [`sheet ${quoted([sheet])}`]),
  ].join('; ');
}

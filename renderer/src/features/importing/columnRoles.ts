import type { TableOptions } from '@shared/importing/readOptions';

/** What is made of a column. */
export type ColumnRole = 'text' | 'speaker' | 'title' | 'attribute' | 'leaveOut';

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  text: 'Text',
  speaker: 'Speaker',
  title: 'Title',
  attribute: 'Attribute',
  leaveOut: 'Leave out',
};

/** A title and attributes belong to a document, and one document has none of its rows. */
export const rolesFor = ({ documentPerRow }: TableOptions): readonly ColumnRole[] =>
  documentPerRow ? ['text', 'speaker', 'title', 'attribute', 'leaveOut'] : ['text', 'speaker', 'leaveOut'];

/** The role of a column, as far as it counts: it keeps the others for when each row is a document again. */
export function roleOf(options: TableOptions, column: number): ColumnRole {
  if (options.text.includes(column)) return 'text';
  if (options.speaker === column) return 'speaker';
  if (!options.documentPerRow) return 'leaveOut';
  if (options.title === column) return 'title';
  return options.attributes.includes(column) ? 'attribute' : 'leaveOut';
}

/** The options with another role for one column; a column that was the speaker or the title before it is left out. */
export function withRole(options: TableOptions, column: number, role: ColumnRole): TableOptions {
  const { speaker, title, ...rest } = options;
  const others = (columns: readonly number[]) => columns.filter((each) => each !== column);
  const added = (columns: readonly number[]) => [...others(columns), column].sort((a, b) => a - b);
  const only = (taken: boolean, before: number | undefined) => {
    if (taken) return column;
    return before === column ? undefined : before;
  };
  const [nextSpeaker, nextTitle] = [only(role === 'speaker', speaker), only(role === 'title', title)];
  return {
    ...rest,
    text: role === 'text' ? added(rest.text) : others(rest.text),
    attributes: role === 'attribute' ? added(rest.attributes) : others(rest.attributes),
    ...(nextSpeaker !== undefined && { speaker: nextSpeaker }),
    ...(nextTitle !== undefined && { title: nextTitle }),
  };
}

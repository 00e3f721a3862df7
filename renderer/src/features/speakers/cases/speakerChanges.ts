import { aliasesOf } from '@shared/people/aliasText';
import { notOfKind } from '@shared/project/attributes';
import { attributeValue } from '@shared/project/attributeValue';
import type { CommandParams } from '@shared/project/commandParams';
import { cleanName, counted, quotedList } from '@shared/project/names';
import type { SpeakerColumn } from './speakerColumns';

type Change = CommandParams<'changeSpeakers'>['speakers'][number];

/** A text that is to stand in a cell; see `GridChange`. */
export interface CellChange {
  readonly row: string | null;
  readonly beyond: number;
  readonly column: string;
  readonly text: string;
}

export interface SpeakerChanges {
  readonly speakers: Change[];
  /** What is left as it is, and why, a sentence each. */
  readonly left: readonly string[];
}

/** Why a text cannot stand in a column; null: it can. */
export function problemOf(column: SpeakerColumn, text: string): string | null {
  if (column.kind === 'attribute')
    return attributeValue(column.attribute.kind, text) === null ? notOfKind(column.attribute, text) : null;
  return column.id === 'name' && cleanName(text) === '' ? 'A speaker needs a name.' : null;
}

/** What cells that were pasted, filled or cleared make of speakers. Rows beyond the table are new speakers when they have a name. */
export function speakerChanges(
  columns: readonly SpeakerColumn[],
  cells: readonly CellChange[],
): SpeakerChanges {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const rows = new Map<string, { speaker: string | null; cells: CellChange[] }>();
  for (const cell of cells) {
    const key = cell.row ?? `beyond ${cell.beyond}`;
    const row = rows.get(key) ?? { speaker: cell.row, cells: [] };
    row.cells.push(cell);
    rows.set(key, row);
  }
  const speakers: Change[] = [];
  const misfits = new Map<string, string[]>();
  let nameless = 0;
  for (const row of rows.values()) {
    const change = changeOf(row.speaker, row.cells, byId, misfits);
    if (row.speaker === null && change.name === undefined) nameless += 1;
    else if (Object.keys(change).length > 1) speakers.push(change);
  }
  return {
    speakers,
    left: [
      ...Array.from(misfits, ([label, texts]) => misfitSentence(label, texts)),
      ...(nameless === 0
        ? []
        : [
            `${counted(nameless, 'row')} below the table ${nameless === 1 ? 'has' : 'have'} no name and ${nameless === 1 ? 'was' : 'were'} left out.`,
          ]),
    ],
  };
}

function misfitSentence(label: string, texts: readonly string[]): string {
  const values = texts.filter((text) => text.trim() !== '');
  if (values.length === 0) return 'Names cannot be empty and were left.';
  const one = values.length === 1;
  return `${one ? '1 value' : counted(values.length, 'value')} ${one ? 'does' : 'do'} not fit “${label}” and ${one ? 'was' : 'were'} left out: ${quotedList([...new Set(values)])}.`;
}

function changeOf(
  speaker: string | null,
  cells: readonly CellChange[],
  columns: ReadonlyMap<string, SpeakerColumn>,
  misfits: Map<string, string[]>,
): Change {
  let change: Change = { speaker };
  for (const { column: id, text } of cells) {
    const column = columns.get(id);
    if (column === undefined || column.kind === 'number') continue;
    if (problemOf(column, text) !== null) {
      if (speaker !== null || text.trim() !== '')
        misfits.set(column.label, [...(misfits.get(column.label) ?? []), text]);
    } else if (column.kind === 'attribute')
      change = { ...change, attributes: { ...change.attributes, [id]: text } };
    else if (column.field === 'aliases') change = { ...change, aliases: aliasesOf(text) };
    else change = { ...change, [column.field]: text };
  }
  return change;
}

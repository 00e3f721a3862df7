import { nameKey } from '@shared/project/names';
import type { SpeakerRecord } from '@shared/project/records';
import { nameTokens } from '@shared/pseudonyms/nameTokens';

/** What stands for one speaker, and what may be wrong with it. */
export interface PseudonymRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** `''`: none was chosen. */
  readonly chosen: string;
  /** What stands for the name then; null: the name stays, as it is only a function. */
  readonly numbered: string | null;
  /** A sentence; `''`: nothing. */
  readonly warning: string;
}

export interface NumberedSpeaker {
  readonly speaker: string;
  readonly numbered: string | null;
}

/** The speakers in the order of their numbers, as far as main has told it, then the others. */
export function pseudonymRows(
  speakers: readonly SpeakerRecord[],
  order: readonly NumberedSpeaker[],
): PseudonymRow[] {
  const numbers = new Map(order.map(({ speaker, numbered }, at) => [speaker, { numbered, at }]));
  const place = ({ id }: SpeakerRecord) => numbers.get(id)?.at ?? order.length;
  const rows = [...speakers]
    .sort((a, b) => place(a) - place(b))
    .map(({ id, name, aliases, pseudonym }) => {
      return { id, name, aliases, chosen: pseudonym, numbered: numbers.get(id)?.numbered ?? null };
    });
  const warningOf = warnings(rows);
  return rows.map((row) => ({ ...row, warning: warningOf(row) }));
}

type Row = Omit<PseudonymRow, 'warning'>;

/** Words of a name that tell nobody: initials, particles. */
const shortest = 3;

function warnings(rows: readonly Row[]): (row: Row) => string {
  const shownBy = new Map<string, number>();
  const words = new Map<string, string>();
  for (const { chosen, numbered, name, aliases } of rows) {
    const shown = nameKey(chosen || numbered || '');
    if (shown !== '') shownBy.set(shown, (shownBy.get(shown) ?? 0) + 1);
    if (numbered === null) continue;
    for (const { key } of [name, ...aliases].flatMap(nameTokens))
      if (key.length >= shortest) words.set(key, name);
  }
  return ({ chosen }) => {
    if (chosen === '') return '';
    const held = nameTokens(chosen).find(({ key }) => words.has(key));
    if (held !== undefined) return `“${held.text}” is part of the name ${words.get(held.key) ?? ''}.`;
    return (shownBy.get(nameKey(chosen)) ?? 0) > 1 ? 'Stands for several people: they become one.' : '';
  };
}

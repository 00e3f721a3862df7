import type { SpeakerRecord } from '@shared/project/records';
import { hasWords, plainLetters } from '@shared/query/hasWords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { type SpeakerColumn, sortValue } from './speakerColumns';

export interface ColumnSort {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Records never change, so what was read of one stays right. */
const plain = new WeakMap<SpeakerRecord, string>();

function plainWords(speaker: SpeakerRecord): string {
  const known = plain.get(speaker);
  if (known !== undefined) return known;
  const { name, role, affiliation, aliases, attributes } = speaker;
  const words = plainLetters([name, role, affiliation, ...aliases, ...Object.values(attributes)].join('\n'));
  plain.set(speaker, words);
  return words;
}

/** Ids of the speakers that hold all the words, in the order of a column; cells that say nothing are last either way. */
export function speakerRows(
  speakers: readonly SpeakerRecord[],
  columns: readonly SpeakerColumn[],
  counted: SpeakerNumbersById,
  { words, sort }: { readonly words: string; readonly sort: ColumnSort | null },
): string[] {
  const isMeant = hasWords(words);
  const meant = speakers.filter((speaker) => isMeant(plainWords(speaker)));
  const column = columns.find(({ id }) => id === sort?.column);
  if (sort === null || column === undefined) return meant.map(({ id }) => id);
  const sign = sort.descending ? -1 : 1;
  return meant
    .map((speaker) => ({ id: speaker.id, value: sortValue(column, speaker, counted) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * compare(a.value, b.value);
    })
    .map(({ id }) => id);
}

import type { Cell } from '../base/cell';
import type { AttributeRecord, SpeakerRecord } from '../project/records';
import type { SpeakerNumbersById } from '../query/speakerUse';
import { valueCell } from '../tables/valueCell';
import { aliasBorder } from './aliasText';

const before = ['Name', 'Role', 'Affiliation', 'Also called'] as const;
const behind = ['Colour', 'Memo', 'Turns', 'Words', 'Share', 'Themes', 'Documents'] as const;

/** Of a column that is there only when it is asked for: it tells who is behind which pseudonym. */
export const pseudonymHeading = 'Pseudonym';

/** Headings of the columns that are no attributes. */
export const ownHeadings: readonly string[] = [...before, ...behind];

/**
 * Speakers as a table: a row of headings, which `readPeopleTable` knows, then one row for each, in the order of the project.
 *
 * @param pseudonyms by speaker, for a column of them; left out: there is no such column
 */
export function peopleTable(
  speakers: readonly SpeakerRecord[],
  attributes: readonly AttributeRecord[],
  { speakers: numbers, words }: SpeakerNumbersById,
  pseudonyms?: ReadonlyMap<string, string>,
): Cell[][] {
  const headings = [
    ...before,
    ...(pseudonyms ? [pseudonymHeading] : []),
    ...attributes.map(({ name }) => name),
    ...behind,
  ];
  const rows = speakers.map((speaker): Cell[] => {
    const own = numbers[speaker.id] ?? { turns: 0, words: 0, themes: 0, documents: 0 };
    return [
      speaker.name,
      speaker.role,
      speaker.affiliation,
      speaker.aliases.join(aliasBorder),
      ...(pseudonyms ? [pseudonyms.get(speaker.id) ?? ''] : []),
      ...attributes.map(({ id, kind }) => valueCell(kind, speaker.attributes[id] ?? '')),
      speaker.color,
      speaker.memo,
      own.turns,
      own.words,
      words === 0 ? 0 : Math.round((own.words / words) * 10_000) / 10_000,
      own.themes,
      own.documents,
    ];
  });
  return [headings, ...rows];
}

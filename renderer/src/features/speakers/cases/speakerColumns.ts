import { aliasBorder } from '@shared/people/aliasText';
import type { AttributeRecord, SpeakerRecord } from '@shared/project/records';
import { percent } from '@shared/query/saidInWords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';

export type FieldColumn = 'name' | 'role' | 'affiliation' | 'aliases';
type NumberColumn = 'turns' | 'words' | 'share' | 'themes' | 'documents';

/** A column of the table of speakers: what each has, an attribute, or a number that is counted. */
export type SpeakerColumn = { readonly id: string; readonly label: string; readonly width: number } & (
  | { readonly kind: 'field'; readonly field: FieldColumn }
  | { readonly kind: 'attribute'; readonly attribute: AttributeRecord }
  | { readonly kind: 'number'; readonly number: NumberColumn }
);

const fields: readonly SpeakerColumn[] = [
  { id: 'name', label: 'Name', width: 200, kind: 'field', field: 'name' },
  { id: 'role', label: 'Role', width: 180, kind: 'field', field: 'role' },
  { id: 'affiliation', label: 'Affiliation', width: 150, kind: 'field', field: 'affiliation' },
  { id: 'aliases', label: 'Also called', width: 150, kind: 'field', field: 'aliases' },
];

const numbers: readonly SpeakerColumn[] = [
  { id: 'turns', label: 'Turns', width: 72, kind: 'number', number: 'turns' },
  { id: 'words', label: 'Words', width: 80, kind: 'number', number: 'words' },
  { id: 'share', label: 'Share', width: 72, kind: 'number', number: 'share' },
  { id: 'themes', label: 'Themes', width: 78, kind: 'number', number: 'themes' },
  { id: 'documents', label: 'Documents', width: 96, kind: 'number', number: 'documents' },
];

const ATTRIBUTE_WIDTH = 130;

/** What each speaker has, then the attributes, then what is counted. */
export const speakerColumns = (attributes: readonly AttributeRecord[]): SpeakerColumn[] => [
  ...fields,
  ...attributes.map((attribute): SpeakerColumn => {
    const { id, name } = attribute;
    return { id, label: name, width: ATTRIBUTE_WIDTH, kind: 'attribute', attribute };
  }),
  ...numbers,
];

/** What a cell says; `''`: nothing. */
export function cellText(column: SpeakerColumn, speaker: SpeakerRecord, counted: SpeakerNumbersById): string {
  if (column.kind === 'attribute') return speaker.attributes[column.attribute.id] ?? '';
  if (column.kind === 'field')
    return column.field === 'aliases' ? speaker.aliases.join(aliasBorder) : speaker[column.field];
  const number = cellNumber(column.number, speaker.id, counted);
  if (number === 0) return '';
  return column.number === 'share' ? percent(number) : number.toLocaleString('en');
}

/** A share is 0 to 1. */
function cellNumber(column: NumberColumn, speaker: string, { speakers, words }: SpeakerNumbersById): number {
  const own = speakers[speaker];
  if (own === undefined) return 0;
  if (column !== 'share') return own[column];
  return words === 0 ? 0 : own.words / words;
}

/** What cells of a column are ordered by; null: nothing is there, which stands last either way. */
export function sortValue(
  column: SpeakerColumn,
  speaker: SpeakerRecord,
  counted: SpeakerNumbersById,
): number | string | null {
  if (column.kind === 'number') return cellNumber(column.number, speaker.id, counted);
  const text = cellText(column, speaker, counted);
  if (text === '') return null;
  return column.kind === 'attribute' && column.attribute.kind === 'number' ? Number(text) : text;
}

/** The column begins with its largest when it is sorted by. */
export const isNumeric = (column: SpeakerColumn): boolean =>
  column.kind === 'number' || (column.kind === 'attribute' && column.attribute.kind === 'number');

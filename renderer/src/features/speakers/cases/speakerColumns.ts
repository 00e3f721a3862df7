import { aliasBorder } from '@shared/people/aliasText';
import { cleanName } from '@shared/project/names';
import { freeSpeakerName } from '@shared/project/people';
import type { AttributeRecord, SpeakerRecord } from '@shared/project/records';
import { percent } from '@shared/query/saidInWords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { attributeColumn, type TableColumn } from '@/attributes';

type SpeakerColumn = TableColumn<SpeakerRecord>;

const nameProblem = (text: string) => (cleanName(text) === '' ? 'A speaker needs a name.' : null);

/** What each speaker has, then the attributes, then what is counted. */
export function speakerColumns(
  attributes: readonly AttributeRecord[],
  speakers: readonly SpeakerRecord[],
  numbers: SpeakerNumbersById,
): SpeakerColumn[] {
  const isTaken = (speaker: string, text: string) => {
    const others = speakers.filter(({ id }) => id !== speaker);
    const free = freeSpeakerName(text, others);
    return free.ok ? null : free.problem.message;
  };
  const count =
    (of: 'turns' | 'words' | 'themes' | 'documents') =>
    ({ id }: SpeakerRecord) =>
      numbers.speakers[id]?.[of] ?? 0;
  const share = ({ id }: SpeakerRecord) =>
    numbers.words === 0 ? 0 : (numbers.speakers[id]?.words ?? 0) / numbers.words;
  return [
    {
      id: 'name',
      label: 'Name',
      width: 200,
      kind: 'field',
      read: ({ name }) => name,
      problemOf: nameProblem,
      problemFor: isTaken,
    },
    { id: 'role', label: 'Role', width: 180, kind: 'field', read: ({ role }) => role, shared: true },
    {
      id: 'affiliation',
      label: 'Affiliation',
      width: 150,
      kind: 'field',
      read: ({ affiliation }) => affiliation,
      shared: true,
    },
    {
      id: 'aliases',
      label: 'Also called',
      hint: 'Other forms of the name, separated by ;',
      width: 150,
      kind: 'field',
      read: ({ aliases }) => aliases.join(aliasBorder),
    },
    ...attributes.map(attributeColumn),
    { id: 'turns', label: 'Turns', width: 72, kind: 'number', count: count('turns') },
    { id: 'words', label: 'Words', width: 80, kind: 'number', count: count('words') },
    {
      id: 'share',
      label: 'Share',
      hint: 'Share of all words that are said',
      width: 72,
      kind: 'number',
      count: share,
      write: percent,
    },
    {
      id: 'themes',
      label: 'Themes',
      hint: 'Themes of what they say',
      width: 78,
      kind: 'number',
      count: count('themes'),
    },
    { id: 'documents', label: 'Documents', width: 96, kind: 'number', count: count('documents') },
  ];
}

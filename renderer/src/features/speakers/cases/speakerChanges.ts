import { aliasesOf } from '@shared/people/aliasText';
import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { RowChange, RowChanges } from '@/attributes';

type Change = CommandParams<'changeSpeakers'>['speakers'][number];

interface SpeakerChanges {
  readonly speakers: readonly Change[];
  /** What is left as it is, and why, a sentence each. */
  readonly left: readonly string[];
}

/** What changed rows make of speakers. Rows below the table are new speakers when they have a name. */
export function speakerChanges({ rows, left }: RowChanges): SpeakerChanges {
  const changes = rows.map(changeOf);
  const isNameless = ({ speaker, name }: Change) => speaker === null && name === undefined;
  const nameless = changes.filter(isNameless).length;
  return {
    speakers: changes.filter((change) => !isNameless(change) && Object.keys(change).length > 1),
    left: [
      ...left,
      ...(nameless === 0
        ? []
        : [
            `${counted(nameless, 'row')} below the table ${nameless === 1 ? 'has' : 'have'} no name and ${nameless === 1 ? 'was' : 'were'} left out.`,
          ]),
    ],
  };
}

function changeOf({ row, fields: { aliases, ...fields }, attributes }: RowChange): Change {
  return {
    speaker: row,
    ...fields,
    ...(aliases !== undefined && { aliases: aliasesOf(aliases) }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}

import { aliasBorder, aliasesOf } from '@shared/people/aliasText';
import { freeSpeakerName } from '@shared/project/people';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerRecord } from '@shared/project/records';
import { AttributeField } from '@/attributes';
import { speakerPalette } from '@/bridge/palette';
import { MemoField } from '@/memo';
import { ColorPicker } from '@/ui/ColorPicker';
import { NamedLook } from '@/ui/NamedLook';
import { TextField } from '@/ui/TextField';
import { changeSpeaker } from '../speakerCommands';

interface SpeakerFieldsProps {
  readonly speaker: SpeakerRecord;
  readonly records: ProjectRecords;
}

/** Who somebody is: name, role, affiliation, other names, colour, attributes, memo. */
export function SpeakerFields({ speaker, records }: SpeakerFieldsProps) {
  const { id, name, role, affiliation, aliases, color } = speaker;
  const nameProblem = (text: string) => {
    const others = records.speakers().filter((each) => each.id !== id);
    const free = freeSpeakerName(text, others);
    return free.ok ? null : { message: free.problem.message };
  };
  return (
    <>
      <NamedLook
        look={
          <ColorPicker
            label={`Colour of ${name}`}
            shape="dot"
            value={color}
            colors={speakerPalette}
            onChange={(next) => changeSpeaker(id, { color: next })}
          />
        }
      >
        <TextField
          label="Name"
          value={name}
          required
          problemOf={nameProblem}
          onCommit={(next) => changeSpeaker(id, { name: next })}
        />
      </NamedLook>
      <TextField label="Role" value={role} onCommit={(next) => changeSpeaker(id, { role: next })} />
      <TextField
        label="Affiliation"
        value={affiliation}
        onCommit={(next) => changeSpeaker(id, { affiliation: next })}
      />
      <TextField
        label="Also called"
        value={aliases.join(aliasBorder)}
        placeholder="Other forms, separated by ;"
        onCommit={(text) => changeSpeaker(id, { aliases: aliasesOf(text) })}
      />
      {records.attributes('speaker').map((attribute) => (
        <AttributeField key={attribute.id} attribute={attribute} bearer={speaker} />
      ))}
      <MemoField record={id} placeholder="What is worth noting about this person?" />
    </>
  );
}

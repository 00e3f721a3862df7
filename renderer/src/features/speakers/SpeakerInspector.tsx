import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { TurnRecord } from '@shared/project/records';
import { Trash2 } from 'lucide-react';
import { speakerPalette } from '@/bridge/palette';
import { reveal, useSelection } from '@/bridge/selection';
import { useNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { MemoField } from '@/memo';
import { ColorPicker } from '@/ui/ColorPicker';
import { IconButton } from '@/ui/IconButton';
import { InspectorGroup, InspectorPanel } from '@/ui/InspectorPanel';
import { NamedLook } from '@/ui/NamedLook';
import { QuoteList } from '@/ui/QuoteList';
import { TextField } from '@/ui/TextField';
import { changeSpeaker, deleteSpeakers } from './speakerCommands';

/** Who a person is, and what they say in the open document. Give it a `key` of the speaker. */
export function SpeakerInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('speaker', 'turn', 'block');
  const counts = useNumbers('speakers');
  const document = useSelection((state) => state.document);
  const speaker = records.speaker(id);
  if (speaker === undefined) return null;
  const turns = records.turnsOf(id).filter((turn) => turn.document === document);
  const total = counts[id] ?? 0;
  return (
    <InspectorPanel
      kind="Speaker"
      actions={
        <IconButton small label="Delete speaker" onClick={() => void deleteSpeakers(records, [id])}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      }
    >
      <NamedLook
        look={
          <ColorPicker
            label={`Colour of ${speaker.name}`}
            shape="dot"
            value={speaker.color}
            colors={speakerPalette}
            onChange={(color) => changeSpeaker(id, { color })}
          />
        }
      >
        <TextField
          label="Name"
          value={speaker.name}
          required
          onCommit={(name) => changeSpeaker(id, { name })}
        />
      </NamedLook>
      <TextField label="Role" value={speaker.role} onCommit={(role) => changeSpeaker(id, { role })} />
      <TextField
        label="Affiliation"
        value={speaker.affiliation}
        onCommit={(affiliation) => changeSpeaker(id, { affiliation })}
      />
      <TextField
        label="Also called"
        value={speaker.aliases.join('; ')}
        placeholder="Other forms, separated by ;"
        onCommit={(text) => changeSpeaker(id, { aliases: text.split(';').map((alias) => alias.trim()) })}
      />
      <MemoField record={id} placeholder="What is worth noting about this person?" />
      <InspectorGroup label={counted(total, 'turn')}>
        <QuoteList
          label={`Turns of ${speaker.name}`}
          quotes={turns.map((turn) => ({ id: turn.id, text: openingOf(records, turn) }))}
          onChoose={(turn) => {
            const span = turns.find((each) => each.id === turn)?.speech[0];
            if (span !== undefined) reveal({ span });
          }}
        />
      </InspectorGroup>
    </InspectorPanel>
  );
}

/** Characters of a turn that are enough to know it by. */
const enough = 160;

function openingOf(records: ProjectRecords, { speech }: TurnRecord): string {
  const [first] = speech;
  if (first === undefined) return '';
  const end = first.end.block === first.start.block ? first.end.offset : undefined;
  return (records.block(first.start.block)?.text ?? '').slice(first.start.offset, end).slice(0, enough);
}

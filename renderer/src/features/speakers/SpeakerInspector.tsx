import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { TurnRecord } from '@shared/project/records';
import { firstGraphemes } from '@shared/text/graphemes';
import { Trash2 } from 'lucide-react';
import { reveal, useSelection } from '@/bridge/selection';
import { useNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { IconButton } from '@/ui/IconButton';
import { InspectorGroup, InspectorPanel } from '@/ui/InspectorPanel';
import { QuoteList } from '@/ui/QuoteList';
import { SpeakerFields } from './cases/SpeakerFields';
import { deleteSpeakers } from './speakerCommands';

/** Who a person is, and what they say in the open document. Give it a `key` of the speaker. */
export function SpeakerInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('speaker', 'attribute', 'turn', 'block');
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
      <SpeakerFields speaker={speaker} records={records} />
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

/** Letters of a turn that are enough to know it by. */
const enough = 160;

function openingOf(records: ProjectRecords, { speech }: TurnRecord): string {
  const [first] = speech;
  if (first === undefined) return '';
  const end = first.end.block === first.start.block ? first.end.offset : undefined;
  const text = records.block(first.start.block)?.text ?? '';
  return firstGraphemes(text.slice(first.start.offset, end), enough);
}

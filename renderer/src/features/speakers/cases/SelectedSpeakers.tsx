import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { SetForAll } from '@/attributes';
import { speakerPalette } from '@/bridge/palette';
import { Button } from '@/ui/Button';
import { ColorPicker } from '@/ui/ColorPicker';
import { SelectionPane } from '@/ui/SelectionPane';
import { Swatch } from '@/ui/Swatch';
import { deleteSpeakers } from '../speakerCommands';
import { changeSpeakers, colorSpeakers } from './caseCommands';
import { openDialog } from './casesStore';
import { speakerColumns } from './speakerColumns';

interface SelectedSpeakersProps {
  readonly ids: readonly string[];
  readonly records: ProjectRecords;
  readonly numbers: SpeakerNumbersById;
}

/** Several speakers at once: how much they are, and what can be done with all of them. */
export function SelectedSpeakers({ ids, records, numbers }: SelectedSpeakersProps) {
  const speakers = ids.flatMap((id) => records.speaker(id) ?? []);
  const turns = ids.reduce((sum, id) => sum + (numbers.speakers[id]?.turns ?? 0), 0);
  const words = ids.reduce((sum, id) => sum + (numbers.speakers[id]?.words ?? 0), 0);
  return (
    <SelectionPane
      label="Selected speakers"
      isRegion
      summary={`${counted(speakers.length, 'speaker')}, ${counted(turns, 'turn')}, ${counted(words, 'word')}`}
      actions={
        <>
          <Button onClick={() => openDialog({ kind: 'merge', speakers: ids })}>Merge into…</Button>
          <Button onClick={() => void deleteSpeakers(records, ids)}>Delete</Button>
          <ColorPicker
            label="Colour of the selected speakers"
            shape="dot"
            value={speakers[0]?.color ?? ''}
            colors={speakerPalette}
            onChange={(color) => colorSpeakers(ids, color)}
          />
        </>
      }
      form={
        <SetForAll
          ids={ids}
          one="speaker"
          items={records.speakers()}
          columns={speakerColumns(records.attributes('speaker'), records.speakers(), numbers)}
          onChanges={changeSpeakers}
        />
      }
      items={speakers.map(({ id, name, color }) => ({
        id,
        name,
        look: <Swatch color={color} shape="dot" />,
        count: numbers.speakers[id]?.turns ?? 0,
      }))}
    />
  );
}

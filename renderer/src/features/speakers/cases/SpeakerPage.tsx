import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerRecord } from '@shared/project/records';
import { percent } from '@shared/query/saidInWords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { GitMerge, Trash2 } from 'lucide-react';
import { DetailPane } from '@/ui/DetailPane';
import { IconButton } from '@/ui/IconButton';
import { deleteSpeakers } from '../speakerCommands';
import { openDialog } from './casesStore';
import { SpeakerFields } from './SpeakerFields';
import { SpeakerSayings } from './SpeakerSayings';

interface SpeakerPageProps {
  readonly speaker: SpeakerRecord;
  readonly records: ProjectRecords;
  readonly numbers: SpeakerNumbersById;
}

/** One speaker: who they are, how much they say, and what. Give it a `key` of the speaker. */
export function SpeakerPage({ speaker, records, numbers }: SpeakerPageProps) {
  const own = numbers.speakers[speaker.id];
  const said =
    own === undefined || own.turns === 0
      ? 'Says nothing yet'
      : [
          counted(own.turns, 'turn'),
          counted(own.words, 'word'),
          `${percent(own.words / Math.max(1, numbers.words))} of all`,
        ].join(' · ');
  return (
    <DetailPane
      id="speaker"
      label="Speaker"
      isRegion
      use={said}
      useTitle={own && `${counted(own.words, 'word')} of ${counted(numbers.words, 'word')} that are said`}
      actions={
        <>
          <IconButton
            small
            label="Merge into…"
            onClick={() => openDialog({ kind: 'merge', speakers: [speaker.id] })}
          >
            <GitMerge size={14} aria-hidden />
          </IconButton>
          <IconButton small label="Delete speaker" onClick={() => void deleteSpeakers(records, [speaker.id])}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </>
      }
      fields={<SpeakerFields speaker={speaker} records={records} />}
      fieldsHeight="52%"
      dividerLabel="Height of what they say"
      passagesId="sayings"
      leastPassages={140}
      passages={<SpeakerSayings speaker={speaker} records={records} />}
    />
  );
}

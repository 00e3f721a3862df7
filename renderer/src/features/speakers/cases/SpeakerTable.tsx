import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { useMemo } from 'react';
import { AttributeTable } from '@/attributes';
import { runAction } from '@/bridge/actionRegistry';
import { inspect, useInspected } from '@/bridge/inspected';
import { changeSpeakers } from './caseCommands';
import { speakersTable } from './casesStore';
import { speakerColumns } from './speakerColumns';

interface SpeakerTableProps {
  readonly records: ProjectRecords;
  readonly numbers: SpeakerNumbersById;
}

/** All speakers with what is known of them and what they say; written in place. */
export function SpeakerTable({ records, numbers }: SpeakerTableProps) {
  const item = useInspected((state) => state.item);
  const speakers = records.speakers();
  const attributes = records.attributes('speaker');
  const columns = useMemo(
    () => speakerColumns(attributes, speakers, numbers),
    [attributes, speakers, numbers],
  );
  return (
    <AttributeTable
      of="speaker"
      label="Speakers"
      store={speakersTable}
      items={speakers}
      columns={columns}
      dotOf={({ color }) => color}
      active={item?.kind === 'speaker' ? item.id : null}
      onActive={(id) => inspect({ kind: 'speaker', id })}
      onChanges={(changes) => void changeSpeakers(changes)}
      onOpen={(id) => {
        inspect({ kind: 'speaker', id });
        runAction('view.nextPane');
      }}
      empty={speakers.length === 0 ? 'No speakers yet.' : 'No speaker is like this.'}
    />
  );
}

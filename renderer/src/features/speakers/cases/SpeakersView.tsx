import { counted } from '@shared/project/names';
import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { askForAttribute } from '@/attributes';
import { runAction } from '@/bridge/actionRegistry';
import { useInspected } from '@/bridge/inspected';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { EmptyPane } from '@/ui/DetailPane';
import { EmptyState } from '@/ui/EmptyState';
import { TableAndPane } from '@/ui/TableAndPane';
import { NewButton, TableBar } from '@/ui/TableBar';
import { speakersTable } from './casesStore';
import { SelectedSpeakers } from './SelectedSpeakers';
import { SpeakerPage } from './SpeakerPage';
import { SpeakerTable } from './SpeakerTable';
import { useSpeakerUse } from './useSpeakerUse';

/** The speakers as a whole: a table of all, and beside it the one that is looked at, or several that are selected. */
export function SpeakersView() {
  const records = useRecordsOf('speaker', 'attribute', 'theme', 'document');
  const numbers = useSpeakerUse();
  // A key walks on in the table at once; what is said of the speaker follows.
  const item = useDeferredValue(useInspected((state) => state.item));
  const picked = useStore(speakersTable, (state) => state.picked);
  const inBlock = useStore(speakersTable, (state) => state.inBlock);
  const speaker = item?.kind === 'speaker' ? records.speaker(item.id) : undefined;
  const selected = (picked.size > 0 ? [...picked] : inBlock).filter(
    (id) => records.speaker(id) !== undefined,
  );
  return (
    <TableAndPane
      id="speakers"
      label="Speakers"
      one="speaker"
      leastTable={300}
      paneWidth={340}
      table={
        <>
          <Bar total={records.speakers().length} />
          <SpeakerTable records={records} numbers={numbers} />
        </>
      }
      pane={
        selected.length > 1 ? (
          <SelectedSpeakers ids={selected} records={records} numbers={numbers} />
        ) : speaker ? (
          <SpeakerPage key={speaker.id} speaker={speaker} records={records} numbers={numbers} />
        ) : (
          <EmptyPane label="Speaker">
            <EmptyState title="Nobody chosen">Who they are and what they say is shown here.</EmptyState>
          </EmptyPane>
        )
      }
    />
  );
}

function Bar({ total }: { readonly total: number }) {
  const words = useStore(speakersTable, (state) => state.words);
  return (
    <TableBar
      filterLabel="Filter speakers"
      placeholder={`Filter ${counted(total, 'speaker')}`}
      words={words}
      onWords={(next) => speakersTable.setState({ words: next })}
      menuLabel="More for the speakers"
      menu={[
        { label: 'Import people…', run: () => runAction('people.import') },
        { label: 'Export people…', run: () => runAction('people.export') },
        { label: 'Pseudonyms…', run: () => runAction('people.pseudonyms') },
        'separator',
        { label: 'Use people library…', run: () => runAction('people.use') },
        { label: 'Add to people library', run: () => runAction('people.remember') },
      ]}
    >
      <NewButton onClick={() => runAction('speaker.new')}>New speaker</NewButton>
      <NewButton onClick={() => askForAttribute('speaker')}>New attribute</NewButton>
    </TableBar>
  );
}

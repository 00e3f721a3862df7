import { counted } from '@shared/project/names';
import { Ellipsis, Plus, Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue } from 'react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { runAction } from '@/bridge/actionRegistry';
import { useInspected } from '@/bridge/inspected';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Divider } from '@/ui/Divider';
import { EmptyState } from '@/ui/EmptyState';
import { Menu } from '@/ui/Menu';
import { openDialog, useCases } from './casesStore';
import { SelectionPane } from './SelectionPane';
import { SpeakerPage } from './SpeakerPage';
import styles from './SpeakersView.module.css';
import { SpeakerTable } from './SpeakerTable';
import { useSpeakerUse } from './useSpeakerUse';

/** The speakers as a whole: a table of all, and beside it the one that is looked at, or several that are selected. */
export function SpeakersView() {
  const records = useRecordsOf('speaker', 'attribute', 'theme', 'document');
  const numbers = useSpeakerUse();
  // A key walks on in the table at once; what is said of the speaker follows.
  const item = useDeferredValue(useInspected((state) => state.item));
  const picked = useCases((state) => state.picked);
  const inBlock = useCases((state) => state.inBlock);
  const layout = useDefaultLayout({ id: 'speakers', panelIds: ['table', 'speaker'], storage: localStorage });
  const speaker = item?.kind === 'speaker' ? records.speaker(item.id) : undefined;
  const selected = (picked.size > 0 ? [...picked] : inBlock).filter(
    (id) => records.speaker(id) !== undefined,
  );
  return (
    <Group orientation="horizontal" {...layout}>
      <Panel id="table" minSize={300}>
        <section aria-label="Speakers" className={styles.left}>
          <Bar total={records.speakers().length} />
          <SpeakerTable records={records} numbers={numbers} />
        </section>
      </Panel>
      <Divider label="Width of the speaker" />
      <Panel
        id="speaker"
        minSize={240}
        defaultSize={340}
        maxSize={640}
        groupResizeBehavior="preserve-pixel-size"
      >
        {selected.length > 1 ? (
          <SelectionPane ids={selected} records={records} numbers={numbers} />
        ) : speaker ? (
          <SpeakerPage key={speaker.id} speaker={speaker} records={records} numbers={numbers} />
        ) : (
          <aside aria-label="Speaker" className={styles.nothing}>
            <EmptyState title="Nobody chosen">Who they are and what they say is shown here.</EmptyState>
          </aside>
        )}
      </Panel>
    </Group>
  );
}

function Bar({ total }: { readonly total: number }) {
  const words = useCases((state) => state.words);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') {
      event.stopPropagation();
      useCases.setState({ words: '' });
    }
  };
  return (
    <div className={styles.bar}>
      <label className={styles.search}>
        <Search size={14} aria-hidden />
        <input
          type="search"
          aria-label="Filter speakers"
          placeholder={`Filter ${counted(total, 'speaker')}`}
          value={words}
          spellCheck={false}
          onChange={(event) => useCases.setState({ words: event.target.value })}
          onKeyDown={leave}
        />
      </label>
      <Button look="quiet" className={styles.new} onClick={() => runAction('speaker.new')}>
        <Plus size={14} aria-hidden /> <span>New speaker</span>
      </Button>
      <Button
        look="quiet"
        className={styles.new}
        onClick={() => openDialog({ kind: 'newAttribute', before: null })}
      >
        <Plus size={14} aria-hidden /> <span>New attribute</span>
      </Button>
      <Menu
        entries={[
          { label: 'Import people…', run: () => runAction('people.import') },
          { label: 'Export people…', run: () => runAction('people.export') },
          'separator',
          { label: 'Use people library…', run: () => runAction('people.use') },
          { label: 'Add to people library', run: () => runAction('people.remember') },
        ]}
      >
        <Button look="quiet" aria-label="More for the speakers" className={styles.more}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      </Menu>
    </div>
  );
}

import { counted } from '@shared/project/names';
import { Ellipsis, Plus, Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { runAction } from '@/bridge/actionRegistry';
import { useInspected } from '@/bridge/inspected';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Divider } from '@/ui/Divider';
import { EmptyState } from '@/ui/EmptyState';
import { FilterSelect } from '@/ui/FilterSelect';
import { Menu } from '@/ui/Menu';
import { CodebookTable } from './CodebookTable';
import styles from './CodebookView.module.css';
import type { Kind } from './codebookRows';
import { useCodebook } from './codebookStore';
import { SelectionPane } from './SelectionPane';
import { ThemePane } from './ThemePane';
import { useThemeUse } from './useThemeUse';

const kinds: readonly { readonly id: Kind; readonly name: string }[] = [
  { id: 'pinned', name: 'Pinned' },
  { id: 'unused', name: 'Not applied' },
  { id: 'groups', name: 'Only grouping' },
];

/** The codebook as a whole: a table of themes, and beside it the one that is looked at, or several that are selected. */
export function CodebookView() {
  const records = useRecordsOf('theme');
  const numbers = useThemeUse();
  const item = useInspected((state) => state.item);
  const selected = useCodebook((state) => state.selected);
  const layout = useDefaultLayout({ id: 'codebook', panelIds: ['table', 'theme'], storage: localStorage });
  const theme = item?.kind === 'theme' ? records.theme(item.id) : undefined;
  const several = selected.filter((id) => records.theme(id) !== undefined);
  return (
    <Group orientation="horizontal" {...layout}>
      <Panel id="table" minSize={270}>
        <section aria-label="Themes" className={styles.left}>
          <Bar total={records.themes().length} />
          <CodebookTable records={records} numbers={numbers} />
        </section>
      </Panel>
      <Divider label="Width of the theme" />
      <Panel
        id="theme"
        minSize={240}
        defaultSize={380}
        maxSize={640}
        groupResizeBehavior="preserve-pixel-size"
      >
        {several.length > 1 ? (
          <SelectionPane ids={several} records={records} />
        ) : theme ? (
          <ThemePane theme={theme} records={records} numbers={numbers[theme.id]} />
        ) : (
          <aside aria-label="Theme" className={styles.nothing}>
            <EmptyState title="No theme chosen">
              What it means and where it is applied is shown here.
            </EmptyState>
          </aside>
        )}
      </Panel>
    </Group>
  );
}

function Bar({ total }: { readonly total: number }) {
  const { words, kind } = useCodebook();
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') {
      event.stopPropagation();
      useCodebook.setState({ words: '' });
    }
  };
  return (
    <div className={styles.bar}>
      <label className={styles.search}>
        <Search size={14} aria-hidden />
        <input
          type="search"
          aria-label="Filter themes"
          placeholder={`Filter ${counted(total, 'theme')}`}
          value={words}
          spellCheck={false}
          onChange={(event) => useCodebook.setState({ words: event.target.value })}
          onKeyDown={leave}
        />
      </label>
      <FilterSelect
        label="Which themes"
        all="All themes"
        value={kind === 'all' ? null : kind}
        options={kinds}
        onChange={(id) => useCodebook.setState({ kind: kinds.find((each) => each.id === id)?.id ?? 'all' })}
      />
      <Button look="quiet" className={styles.new} onClick={() => runAction('theme.new')}>
        <Plus size={14} aria-hidden /> <span>New theme</span>
      </Button>
      <Menu
        entries={[
          { label: 'Find themes of the same name…', run: () => runAction('theme.duplicates') },
          'separator',
          { label: 'Import codebook…', run: () => runAction('codebook.import') },
          { label: 'Export codebook…', run: () => runAction('codebook.export') },
        ]}
      >
        <Button look="quiet" aria-label="More for the codebook" className={styles.more}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      </Menu>
    </div>
  );
}

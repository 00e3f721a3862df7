import { counted } from '@shared/project/names';
import { runAction } from '@/bridge/actionRegistry';
import { useInspected } from '@/bridge/inspected';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { EmptyPane } from '@/ui/DetailPane';
import { EmptyState } from '@/ui/EmptyState';
import { FilterSelect } from '@/ui/FilterSelect';
import { TableAndPane } from '@/ui/TableAndPane';
import { NewButton, TableBar } from '@/ui/TableBar';
import { CodebookTable } from './CodebookTable';
import type { Kind } from './codebookRows';
import { useCodebook } from './codebookStore';
import { SelectedThemes } from './SelectedThemes';
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
  const theme = item?.kind === 'theme' ? records.theme(item.id) : undefined;
  const several = selected.filter((id) => records.theme(id) !== undefined);
  return (
    <TableAndPane
      id="codebook"
      label="Themes"
      one="theme"
      leastTable={270}
      paneWidth={380}
      table={
        <>
          <Bar total={records.themes().length} />
          <CodebookTable records={records} numbers={numbers} />
        </>
      }
      pane={
        several.length > 1 ? (
          <SelectedThemes ids={several} records={records} />
        ) : theme ? (
          <ThemePane theme={theme} records={records} numbers={numbers[theme.id]} />
        ) : (
          <EmptyPane label="Theme">
            <EmptyState title="No theme chosen">
              What it means and where it is applied is shown here.
            </EmptyState>
          </EmptyPane>
        )
      }
    />
  );
}

function Bar({ total }: { readonly total: number }) {
  const { words, kind } = useCodebook();
  return (
    <TableBar
      filterLabel="Filter themes"
      placeholder={`Filter ${counted(total, 'theme')}`}
      words={words}
      onWords={(next) => useCodebook.setState({ words: next })}
      menuLabel="More for the codebook"
      menu={[
        { label: 'Find themes of the same name…', run: () => runAction('theme.duplicates') },
        'separator',
        { label: 'Import codebook…', run: () => runAction('codebook.import') },
        { label: 'Export codebook…', run: () => runAction('codebook.export') },
      ]}
    >
      <FilterSelect
        label="Which themes"
        all="All themes"
        value={kind === 'all' ? null : kind}
        options={kinds}
        onChange={(id) => useCodebook.setState({ kind: kinds.find((each) => each.id === id)?.id ?? 'all' })}
      />
      <NewButton onClick={() => runAction('theme.new')}>New theme</NewButton>
    </TableBar>
  );
}

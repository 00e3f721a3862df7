import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeRecord } from '@shared/project/records';
import type { ThemeNumbers } from '@shared/query/themeUse';
import { GitMerge, Trash2 } from 'lucide-react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { Divider } from '@/ui/Divider';
import { IconButton } from '@/ui/IconButton';
import { openDialog } from './codebookStore';
import { Quotations } from './Quotations';
import { ThemeFields } from './ThemeFields';
import styles from './ThemePane.module.css';
import { deleteThemes } from './themeCommands';

interface ThemePaneProps {
  readonly theme: ThemeRecord;
  readonly records: ProjectRecords;
  readonly numbers: ThemeNumbers | undefined;
}

/** A theme: what is said of it, and its quotations in all documents. */
export function ThemePane({ theme, records, numbers }: ThemePaneProps) {
  const layout = useDefaultLayout({ id: 'theme', panelIds: ['fields', 'quotations'], storage: localStorage });
  const { codings, documents, speakers } = numbers ?? { codings: 0, documents: 0, speakers: 0 };
  return (
    <aside aria-label="Theme" className={styles.pane}>
      <header className={styles.header}>
        <p className={styles.use}>
          {codings === 0
            ? 'Not applied yet'
            : [counted(codings, 'coding'), counted(documents, 'document'), counted(speakers, 'speaker')].join(
                ' · ',
              )}
        </p>
        <IconButton
          small
          label="Merge into…"
          onClick={() => openDialog({ kind: 'merge', themes: [theme.id] })}
        >
          <GitMerge size={14} aria-hidden />
        </IconButton>
        <IconButton small label="Delete theme" onClick={() => void deleteThemes(records, [theme.id])}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </header>
      <Group orientation="vertical" className={styles.parts} {...layout}>
        <Panel id="fields" minSize={120} defaultSize="58%">
          <div className={styles.fields}>
            <ThemeFields key={theme.id} theme={theme} records={records} />
          </div>
        </Panel>
        <Divider label="Height of the quotations" />
        <Panel id="quotations" minSize={120}>
          <Quotations key={theme.id} theme={theme} records={records} />
        </Panel>
      </Group>
    </aside>
  );
}

import { Command, House, Moon, PanelLeft, PanelRight, Sun } from 'lucide-react';
import { runAction } from '@/bridge/actionRegistry';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { Segmented } from '@/ui/Segmented';
import { useAppearance } from './appearance';
import { showView, useLayout, useShownPanels } from './layout';
import styles from './TopBar.module.css';

const views = [
  { value: 'read', label: 'Read', panel: 'view' },
  { value: 'codebook', label: 'Codebook', panel: 'view' },
  { value: 'speakers', label: 'Speakers', panel: 'view' },
  { value: 'memos', label: 'Memos', panel: 'view' },
  { value: 'report', label: 'Report', panel: 'view' },
  { value: 'documents', label: 'Documents', panel: 'view' },
] as const;

/** Which project and which view; the panels and the palette. */
export function TopBar() {
  const view = useLayout((layout) => layout.view);
  const shown = useShownPanels();
  const name = useRecordsOf('project').project().name;
  const appearance = useAppearance();
  const other = appearance === 'dark' ? 'light' : 'dark';
  const keys = useWrittenKeys();
  // The analyst may have taken its keys away.
  const commands = ['Commands', keys('app.palette')].filter((part) => part !== undefined).join(' ');
  return (
    <header className={styles.bar} data-region>
      <div className={styles.left}>
        <IconButton
          label="Close project"
          keys={keys('project.close')}
          onClick={() => runAction('project.close')}
        >
          <House size={16} aria-hidden />
        </IconButton>
        {view === 'read' && (
          <IconButton
            label="Sidebar"
            keys={keys('view.sidebar')}
            aria-pressed={shown.sidebar}
            onClick={() => runAction('view.sidebar')}
          >
            <PanelLeft size={16} aria-hidden />
          </IconButton>
        )}
        <h1 className={styles.project} title={name}>
          {name}
        </h1>
      </div>
      <Segmented label="View" value={view} options={views} onChange={showView} />
      <div className={styles.right}>
        <Button
          look="quiet"
          className={styles.commands}
          aria-label={commands}
          title={commands}
          onClick={() => runAction('app.palette')}
        >
          <Command size={16} aria-hidden />
          <span>Commands</span> <kbd className={styles.keys}>{keys('app.palette')}</kbd>
        </Button>
        <IconButton
          label={other === 'dark' ? 'Dark appearance' : 'Light appearance'}
          onClick={() => runAction(`view.${other}`)}
        >
          {other === 'dark' ? <Moon size={16} aria-hidden /> : <Sun size={16} aria-hidden />}
        </IconButton>
        {view === 'read' && (
          <IconButton
            label="Inspector panel"
            keys={keys('view.inspector')}
            aria-pressed={shown.inspector}
            onClick={() => runAction('view.inspector')}
          >
            <PanelRight size={16} aria-hidden />
          </IconButton>
        )}
      </div>
    </header>
  );
}

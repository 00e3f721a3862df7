import type { ReactNode } from 'react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { Divider } from './Divider';
import styles from './TableAndPane.module.css';

interface TableAndPaneProps {
  /** Its widths are kept under this name. */
  readonly id: string;
  /** Names the table with its bar. */
  readonly label: string;
  /** What one line of the table is, `theme`: names the pane and the divider. */
  readonly one: string;
  /** CSS px. */
  readonly leastTable: number;
  /** CSS px, to begin with. */
  readonly paneWidth: number;
  /** A {@link TableBar} and the table. */
  readonly table: ReactNode;
  readonly pane: ReactNode;
}

/** A table of all, and beside it what is said of the one that is looked at, or of several that are selected. */
export function TableAndPane({ id, label, one, leastTable, paneWidth, table, pane }: TableAndPaneProps) {
  const layout = useDefaultLayout({ id, panelIds: ['table', one], storage: localStorage });
  return (
    <Group orientation="horizontal" {...layout}>
      <Panel id="table" minSize={leastTable}>
        <section aria-label={label} className={styles.table}>
          {table}
        </section>
      </Panel>
      <Divider label={`Width of the ${one}`} />
      <Panel
        id={one}
        minSize={240}
        defaultSize={paneWidth}
        maxSize={640}
        groupResizeBehavior="preserve-pixel-size"
      >
        {pane}
      </Panel>
    </Group>
  );
}

import type { ReactNode } from 'react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import styles from './DetailPane.module.css';
import { Divider } from './Divider';

interface DetailPaneProps {
  /** Its heights are kept under this name. */
  readonly id: string;
  /** What is shown, `Theme`. */
  readonly label: string;
  /** Next and previous pane come to it. */
  readonly isRegion?: boolean;
  /** How much it is used, in a line. */
  readonly use: string;
  readonly useTitle?: string | undefined;
  /** Icon buttons. */
  readonly actions: ReactNode;
  readonly fields: ReactNode;
  /** Of the pane's height, to begin with: `50%`. */
  readonly fieldsHeight: string;
  readonly passages: ReactNode;
  /** CSS px. */
  readonly leastPassages: number;
  /** What the passages are called: `quotations`. */
  readonly passagesId: string;
  readonly dividerLabel: string;
}

/** One line of a table looked at: what is written of it, and under a divider its passages in all documents. */
export function DetailPane({
  id,
  label,
  isRegion = false,
  use,
  useTitle,
  actions,
  fields,
  fieldsHeight,
  passages,
  leastPassages,
  passagesId,
  dividerLabel,
}: DetailPaneProps) {
  const layout = useDefaultLayout({ id, panelIds: ['fields', passagesId], storage: localStorage });
  return (
    <aside aria-label={label} className={styles.pane} data-region={isRegion || undefined}>
      <header className={styles.header}>
        <p className={styles.use} title={useTitle}>
          {use}
        </p>
        {actions}
      </header>
      <Group orientation="vertical" className={styles.parts} {...layout}>
        <Panel id="fields" minSize={120} defaultSize={fieldsHeight}>
          <div className={styles.fields}>{fields}</div>
        </Panel>
        <Divider label={dividerLabel} />
        <Panel id={passagesId} minSize={leastPassages}>
          {passages}
        </Panel>
      </Group>
    </aside>
  );
}

type FieldsPaneProps = Pick<DetailPaneProps, 'label' | 'use' | 'useTitle' | 'actions'> & {
  readonly children: ReactNode;
};

/** One line of a table looked at, of which there is no more than what is written of it. */
export const FieldsPane = ({ label, use, useTitle, actions, children }: FieldsPaneProps) => (
  <aside aria-label={label} className={styles.pane} data-region>
    <header className={styles.header}>
      <p className={styles.use} title={useTitle}>
        {use}
      </p>
      {actions}
    </header>
    <div className={styles.fields}>{children}</div>
  </aside>
);

interface EmptyPaneProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The pane while no line is chosen. */
export const EmptyPane = ({ label, children }: EmptyPaneProps) => (
  <aside aria-label={label} className={styles.pane}>
    {children}
  </aside>
);

import { type ReactNode, useId } from 'react';
import styles from './InspectorPanel.module.css';

interface InspectorPanelProps {
  /** What is shown: `Passage`, `Theme`, … */
  readonly kind: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of everything the inspector shows. */
export function InspectorPanel({ kind, actions, children }: InspectorPanelProps) {
  return (
    <div className={styles.panel}>
      <div className={styles.header}>
        <h2 className={styles.kind}>{kind}</h2>
        {actions}
      </div>
      {children}
    </div>
  );
}

/** A named group of things in the inspector. */
export function InspectorGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.label}>
        {label}
      </h3>
      {children}
    </div>
  );
}

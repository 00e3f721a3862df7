import { type ReactNode, useId } from 'react';
import { Button, type ButtonProps } from './Button';
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

/** Words of a text, as they stand there. */
export const InspectorQuote = ({ children }: { readonly children: string }) => (
  <blockquote className={styles.quote} dir="auto">
    {children}
  </blockquote>
);

interface InspectorActionProps extends ButtonProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** Keys that do it too. */
  readonly keys?: string | undefined;
}

/** Something to do with what is inspected, on a line of its own. */
export const InspectorAction = ({ icon, children, keys, ...rest }: InspectorActionProps) => (
  <Button look="quiet" className={styles.action} {...rest}>
    {icon}
    <span className={styles.words}>{children}</span>
    {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
  </Button>
);

import type { ReactNode } from 'react';
import styles from './SelectionPane.module.css';

interface SelectedItem {
  readonly id: string;
  readonly look: ReactNode;
  readonly name: string;
  readonly count: number;
}

interface SelectionPaneProps {
  /** What is selected, `Selected themes`. */
  readonly label: string;
  /** Next and previous pane come to it. */
  readonly isRegion?: boolean;
  /** How much they are, in a line. */
  readonly summary: string;
  /** Buttons. */
  readonly actions?: ReactNode;
  readonly form?: ReactNode;
  readonly items: readonly SelectedItem[];
  readonly hint?: string;
}

/** As many names as are listed. */
const most = 40;

/** Several lines of a table at once: how much they are, what can be done with all of them, and their names. */
export function SelectionPane({
  label,
  isRegion = false,
  summary,
  actions,
  form,
  items,
  hint,
}: SelectionPaneProps) {
  return (
    <aside aria-label={label} className={styles.pane} data-region={isRegion || undefined}>
      <p className={styles.what} aria-live="polite">
        {summary}
      </p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {form}
      <ul className={styles.names} aria-label={label}>
        {items.slice(0, most).map(({ id, look, name, count }) => (
          <li key={id} className={styles.name}>
            {look}
            <span>{name}</span>
            <span className={styles.count}>{count.toLocaleString('en')}</span>
          </li>
        ))}
        {items.length > most && (
          <li className={styles.count}>{`and ${(items.length - most).toLocaleString('en')} more`}</li>
        )}
      </ul>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </aside>
  );
}

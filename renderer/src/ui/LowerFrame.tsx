import type { ReactNode } from 'react';
import styles from './LowerPanel.module.css';

interface LowerFrameProps {
  /** Its name for who does not see it. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands below the text and is worked off with the text in view. Escape closes it. */
export function LowerFrame({ label, onClose, children }: LowerFrameProps) {
  return (
    <section
      className={styles.panel}
      aria-label={label}
      data-region
      data-below-text
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}

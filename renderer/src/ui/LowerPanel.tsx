import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';
import { LowerFrame } from './LowerFrame';
import styles from './LowerPanel.module.css';

interface LowerPanelProps {
  /** Its name for who does not see it. */
  readonly label: string;
  readonly title: string;
  /** What a list is narrowed to. */
  readonly filters?: ReactNode;
  /** How many there are, say: is told anew when it changes. */
  readonly said: string;
  /** What can be done with all that is listed. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What can be done with what is chosen. */
  readonly footer?: ReactNode;
}

/** A list in a frame below the text, with a header and a footer. */
export function LowerPanel({
  label,
  title,
  filters,
  said,
  tools,
  onClose,
  children,
  footer,
}: LowerPanelProps) {
  return (
    <LowerFrame label={label} onClose={onClose}>
      <header className={styles.header}>
        <h2 className={styles.title} title={title}>
          {title}
        </h2>
        {filters}
        <span className={styles.said} role="status">
          {said}
        </span>
        {tools}
        <IconButton small label="Close" keys="Esc" onClick={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {children}
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </LowerFrame>
  );
}

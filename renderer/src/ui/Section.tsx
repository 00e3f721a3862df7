import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode;
  /** Shown unfolded for as long as this is true: something in it has the analyst's attention. */
  readonly needed?: boolean;
  readonly children: ReactNode;
}

const key = (title: string) => `section.${title}`;

/**
 * A named part of the sidebar that folds; whether it is folded is remembered. The parts share the sidebar's height: one that needs
 * less than its share takes what it needs, the others divide the rest and scroll by themselves, so that no heading is ever out of reach.
 */
export function Section({ title, actions, needed = false, children }: SectionProps) {
  const [unfolded, setUnfolded] = useState(() => localStorage.getItem(key(title)) !== 'closed');
  const open = unfolded || needed;
  const content = useId();
  const toggle = () => {
    localStorage.setItem(key(title), open ? 'closed' : 'open');
    setUnfolded(!open);
  };
  return (
    <section aria-label={title} className={styles.section}>
      <div className={styles.header}>
        <h2 className={styles.heading}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={open}
            aria-controls={open ? content : undefined}
            onClick={toggle}
          >
            {title}
            <ChevronRight size={12} aria-hidden />
          </button>
        </h2>
        {actions}
      </div>
      {open && (
        <div id={content} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}

import { Ellipsis, Plus, Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './Button';
import { Menu, type MenuEntry } from './Menu';
import styles from './TableBar.module.css';

interface TableBarProps {
  readonly filterLabel: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** {@link NewButton}s, and what else narrows the table. */
  readonly children: ReactNode;
  readonly menuLabel: string;
  readonly menu: readonly MenuEntry[];
}

/** Over a table: words that narrow it while they are typed, what can be made, and a menu of the rest. */
export function TableBar({
  filterLabel,
  placeholder,
  words,
  onWords,
  children,
  menuLabel,
  menu,
}: TableBarProps) {
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') {
      event.stopPropagation();
      onWords('');
    }
  };
  return (
    <div className={styles.bar}>
      <label className={styles.filter}>
        <Search size={14} aria-hidden />
        <input
          type="search"
          aria-label={filterLabel}
          placeholder={placeholder}
          value={words}
          spellCheck={false}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={leave}
        />
      </label>
      {children}
      <Menu entries={menu}>
        <Button look="quiet" aria-label={menuLabel} className={styles.more}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      </Menu>
    </div>
  );
}

interface NewButtonProps {
  readonly children: string;
  readonly onClick: () => void;
}

/** Makes a line or a column of the table. */
export const NewButton = ({ children, onClick }: NewButtonProps) => (
  <Button look="quiet" className={styles.new} onClick={onClick}>
    <Plus size={14} aria-hidden /> <span>{children}</span>
  </Button>
);

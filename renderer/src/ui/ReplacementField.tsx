import { CaseUpper } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import styles from './QueryField.module.css';
import { Tooltip } from './Tooltip';

interface ReplacementFieldProps {
  readonly value: string;
  readonly isExpression: boolean;
  /** What is put in is written as what it takes the place of. */
  readonly keepCase: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeepCase: (keepCase: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The words that take the place of what is found. */
export function ReplacementField(props: ReplacementFieldProps) {
  const { value, isExpression, keepCase, onChange, onKeepCase, onKeyDown } = props;
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyK') {
      onKeyDown(event);
      return;
    }
    event.preventDefault();
    onKeepCase(!keepCase);
  };
  return (
    <div className={styles.frame}>
      <input
        className={styles.input}
        aria-label="Replace with"
        placeholder={isExpression ? 'Replace with ($1 is the first group)' : 'Replace with'}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      <Tooltip text="Keep case" keys="Alt+K">
        <button
          type="button"
          aria-label="Keep case"
          aria-pressed={keepCase}
          className={styles.option}
          onClick={() => onKeepCase(!keepCase)}
        >
          <CaseUpper size={16} aria-hidden />
        </button>
      </Tooltip>
    </div>
  );
}

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import styles from './NameField.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given the trimmed name; never an empty or an unchanged one. */
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
}

/** A name being edited in its place: Enter or leaving keeps it, Escape does not. */
export function NameField({ label, value, onCommit, onCancel }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const before = useRef(document.activeElement);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (text: string | null) => {
    if (done.current) return;
    done.current = true;
    const name = text?.trim() ?? '';
    if (name === '' || name === value) onCancel();
    else onCommit(name);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish(event.currentTarget.value);
    else if (event.key === 'Escape') finish(null);
    else return;
    event.preventDefault();
    // The field goes away; the keyboard goes back to where it was, unless it is wanted elsewhere.
    setTimeout(() => {
      const { current } = before;
      if (document.activeElement === document.body && current instanceof HTMLElement)
        current.focus({ preventScroll: true });
    }, 0);
  };
  // While the window has not got the keyboard, as when a menu is open, the field has it still.
  const leave = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (document.activeElement !== currentTarget) finish(currentTarget.value);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={label}
      defaultValue={value}
      spellCheck={false}
      onKeyDown={press}
      onBlur={leave}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}

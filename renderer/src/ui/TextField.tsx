import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import styles from './Fields.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given the trimmed text when the analyst leaves the field or presses Enter, if it is another than before. */
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
  /** An empty text is not taken: the old one comes back. */
  readonly required?: boolean;
}

/** One line of text that is kept when it is left; Escape brings the old one back. */
export function TextField({ label, value, onCommit, placeholder, required = false }: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);

  const leave = () => {
    const next = text.trim();
    if (next === value || (required && next === '')) setText(value);
    else onCommit(next);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      setText(value);
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
    </div>
  );
}

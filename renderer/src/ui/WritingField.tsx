import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import styles from './Fields.module.css';

interface WritingFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given what was written when the field is left. */
  readonly onWrite: (text: string) => void;
  readonly placeholder?: string;
  /** One line high while it is empty. */
  readonly short?: boolean;
}

/** Several lines of plain words, kept when the field is left. */
export function WritingField({ label, value, onWrite, placeholder, short = false }: WritingFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const sent = useRef(value);

  // What was changed elsewhere (undo, a colleague's file) is shown; the echo of one's own typing is not.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  const write = (next: string) => {
    if (next === sent.current) return;
    sent.current = next;
    onWrite(next);
  };
  const writeNow = useEffectEvent(() => write(text));
  useEffect(() => () => writeNow(), []);

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${styles.input} ${styles.area} ${short ? styles.short : ''}`}
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => write(text)}
      />
    </div>
  );
}

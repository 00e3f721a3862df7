import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import styles from './Fields.module.css';

interface WritingFieldProps {
  readonly label: string;
  readonly value: string;
  /** `typing`: also a moment after typing stops; `leaving`: only when the field is left. */
  readonly keep: 'typing' | 'leaving';
  /** Given what was written; `run` is the same for one stay in the field. */
  readonly onWrite: (text: string, run: string) => void;
  readonly placeholder?: string;
  /** One line high while it is empty. */
  readonly short?: boolean;
}

/** Milliseconds without a key after which what was written is handed over. */
const pause = 400;

/** Several lines of the analyst's own writing, kept as they are written. */
export function WritingField({ label, value, keep, onWrite, placeholder, short = false }: WritingFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const run = useRef<string | null>(null);
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
    onWrite(next, run.current ?? crypto.randomUUID());
  };
  const writeNow = useEffectEvent(() => write(text));
  useEffect(() => {
    if (keep === 'leaving') return undefined;
    const timer = setTimeout(() => writeNow(), pause);
    return () => clearTimeout(timer);
  }, [text, keep]);
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
        onFocus={() => {
          run.current = crypto.randomUUID();
        }}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => write(text)}
      />
    </div>
  );
}

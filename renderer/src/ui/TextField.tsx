import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import styles from './Fields.module.css';
import { type NameProblem, RefusedName } from './NameProblem';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given the trimmed text when the analyst leaves the field or presses Enter, if it is another than before. */
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string;
  /** An empty text is not taken: the old one comes back. */
  readonly required?: boolean;
  /** Why this text cannot be taken: it stays, with the reason under it; null: it can. */
  readonly problemOf?: (text: string) => NameProblem | null;
}

/** One line of text that is kept when it is left, or goes away with what it stands in; Escape brings the old one back. */
export function TextField({
  label,
  value,
  onCommit,
  placeholder,
  required = false,
  problemOf,
}: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const reason = useId();
  const sent = useRef(value);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const write = (next: string) => {
    setText(next);
    setProblem(null);
  };
  useEffect(() => {
    setText(value);
    setProblem(null);
  }, [value]);

  const leave = () => {
    const next = text.trim();
    if (next === value || (required && next === '')) {
      write(value);
      return;
    }
    const refused = problemOf?.(next) ?? null;
    setProblem(refused);
    if (refused !== null) return;
    sent.current = next;
    onCommit(next);
  };
  const leaveWithView = useEffectEvent(() => {
    // What was sent a moment ago may not be the value yet.
    if (text.trim() !== sent.current) leave();
  });
  useEffect(() => () => leaveWithView(), []);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      write(value);
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
        data-escape={text === value ? undefined : 'own'}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : reason}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      {problem && <RefusedName id={reason} problem={problem} onTaken={() => write(value)} />}
    </div>
  );
}

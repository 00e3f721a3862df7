import { type KeyboardEvent, useState } from 'react';
import styles from './KeptInput.module.css';

interface KeptInputProps {
  readonly label: string;
  readonly value: string;
  /** Written large: it is what the rest is about. */
  readonly strong?: boolean;
  /** As many lines as its words need. */
  readonly lines?: boolean;
  readonly placeholder?: string;
  readonly onCommit: (text: string) => void;
}

/** A field that looks like text until it is used; kept on Enter or when it is left, given up on Escape. */
export function KeptInput({ label, value, strong, lines = false, placeholder, onCommit }: KeptInputProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    const next = (text ?? value).trim();
    setText(null);
    if (next !== value) onCommit(next);
  };
  const press = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      // What the review does with it takes in what is written here.
      if (event.key === 'Enter') keep();
      return;
    }
    if (event.key === 'Enter') event.currentTarget.blur();
    else if (event.key === 'Escape' && text !== null) setText(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const common = {
    'aria-label': label,
    'data-escape': text === null ? undefined : 'own',
    'data-strong': strong,
    className: styles.input,
    value: text ?? value,
    placeholder,
    spellCheck: false,
    onBlur: keep,
    onKeyDown: press,
  };
  return lines ? (
    <textarea rows={1} {...common} onChange={(event) => setText(event.target.value)} />
  ) : (
    <input {...common} onChange={(event) => setText(event.target.value)} />
  );
}

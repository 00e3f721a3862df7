import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import fields from '@/ui/Fields.module.css';

interface ReplacementInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Names a text that says what is wrong. */
  readonly describedBy?: string | undefined;
  /** Given the trimmed text when the field is left or Enter is pressed, if it is another than before. */
  readonly onCommit: (text: string) => void;
}

/** A cell of one line that is kept when it is left, or goes away with its row; Escape brings the old text back. */
export function ReplacementInput({
  label,
  value,
  placeholder,
  describedBy,
  onCommit,
}: ReplacementInputProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    setText(value);
    sent.current = value;
  }, [value]);
  const leave = () => {
    const next = text.trim();
    if (next === sent.current) return;
    sent.current = next;
    onCommit(next);
  };
  const leaveWithRow = useEffectEvent(leave);
  useEffect(() => () => leaveWithRow(), []);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      setText(value);
    }
  };
  return (
    <input
      className={fields['input']}
      aria-label={label}
      aria-describedby={describedBy}
      dir="auto"
      value={text}
      placeholder={placeholder}
      spellCheck={false}
      data-escape={text === value ? undefined : 'own'}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}

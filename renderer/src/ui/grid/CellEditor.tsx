import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './Grid.module.css';

/** Suggestions at a time. */
const most = 8;

/** Where to go when the cell is left by key. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay' | 'all';

interface CellEditorProps {
  readonly label: string;
  readonly value: string;
  /** Begun by a letter, which takes the place of what was there; arrows then leave the cell. */
  readonly typed: string | null;
  readonly suggestions: readonly string[];
  /** Takes the text; a sentence when it cannot be taken. */
  readonly onCommit: (text: string, leaving: Leaving) => string | null;
  readonly onCancel: () => void;
}

/** The field in a cell that is written in. */
export function CellEditor({ label, value, typed, suggestions, onCommit, onCancel }: CellEditorProps) {
  const list = useId();
  const reason = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed ?? value);
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(typed !== null || value === '');
  const [problem, setProblem] = useState<string | null>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (typed === null) field.current?.select();
  }, [typed]);

  const wanted = text.trim().toLowerCase();
  const offered = suggestions
    .filter((each) => each.toLowerCase().includes(wanted) && each !== text)
    .toSorted((a, b) => startsAt(a, wanted) - startsAt(b, wanted))
    .slice(0, most);
  const shown = open && offered.length > 0;

  const finish = (words: string, leaving: Leaving): boolean => {
    if (done.current) return true;
    // Taking it moves the keyboard, which leaves this field: that is not to be taken once more.
    done.current = true;
    const refused = onCommit(words, leaving);
    setProblem(refused);
    done.current = refused === null;
    return done.current;
  };
  const cancel = () => {
    done.current = true;
    onCancel();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const picked = shown ? offered[chosen] : undefined;
    const leave = (leaving: Leaving) => {
      event.preventDefault();
      finish(picked ?? text, leaving);
    };
    const walk = (step: number) => {
      event.preventDefault();
      setOpen(true);
      setChosen(Math.min(Math.max(chosen + step, -1), offered.length - 1));
    };
    const { key, shiftKey, altKey } = event;
    if (key === 'Enter') leave(event.ctrlKey || event.metaKey ? 'all' : shiftKey ? 'up' : 'down');
    else if (key === 'Tab') leave(shiftKey ? 'left' : 'right');
    else if (key === 'Escape') {
      event.preventDefault();
      if (shown && chosen >= 0) setChosen(-1);
      else cancel();
    } else if (key === 'ArrowDown' && (altKey || shown)) walk(1);
    else if (key === 'ArrowUp' && shown && chosen >= 0) walk(-1);
    else if (typed !== null && key === 'ArrowDown') leave('down');
    else if (typed !== null && key === 'ArrowUp') leave('up');
  };
  return (
    <div className={styles.editor}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `${list}-${chosen}` : undefined}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : reason}
        data-escape="own"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(-1);
          setOpen(true);
          setProblem(null);
        }}
        onKeyDown={press}
        onBlur={() => finish(text, 'stay')}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onCut={(event) => event.stopPropagation()}
      />
      {problem !== null && (
        <p id={reason} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {shown && problem === null && (
        <div id={list} role="listbox" aria-label={`Values of ${label}`} className={styles.suggestions}>
          {offered.map((each, index) => (
            <div
              key={each}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles.suggestion}
              onMouseDown={(event) => {
                event.preventDefault();
                finish(each, 'down');
              }}
            >
              {each}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const startsAt = (text: string, words: string): number => (text.toLowerCase().startsWith(words) ? 0 : 1);

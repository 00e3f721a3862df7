import { Popover } from 'radix-ui';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './NameField.module.css';
import { type NameProblem, RefusedName } from './NameProblem';
import popover from './Popover.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given the trimmed name; never an empty or an unchanged one. */
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
  /** Why this name cannot be taken; null: it can. */
  readonly problemOf?: ((name: string) => NameProblem | null) | undefined;
}

/**
 * A name being edited in its place: Enter or leaving keeps it, Escape does not. After Enter on a name that cannot be taken the field stays,
 * with the reason under it; Tab goes to what is offered there.
 */
export function NameField({ label, value, onCommit, onCancel, problemOf }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  const before = useRef(document.activeElement);
  const reason = useId();
  const [problem, setProblem] = useState<NameProblem | null>(null);
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
  const refusalOf = (text: string) => {
    const name = text.trim();
    return name === '' || name === value ? null : (problemOf?.(name) ?? null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // Enter and Escape are the input method's as long as it is at work.
    if (event.nativeEvent.isComposing) return;
    const { key, currentTarget } = event;
    const offered = card.current?.querySelector('button');
    const refused = key === 'Enter' ? refusalOf(currentTarget.value) : null;
    if (refused !== null) setProblem(refused);
    else if (key === 'Tab' && !event.shiftKey && offered) offered.focus();
    else if (key === 'Enter') finish(currentTarget.value);
    else if (key === 'Escape') finish(null);
    else return;
    event.preventDefault();
    // When the field goes away, the keyboard goes back to where it was, unless it is wanted elsewhere.
    setTimeout(() => {
      const { current } = before;
      if (document.activeElement === document.body && current instanceof HTMLElement)
        current.focus({ preventScroll: true });
    }, 0);
  };
  // While the window has not got the keyboard, as when a menu is open, the field has it still.
  const leave = ({ relatedTarget, currentTarget }: FocusEvent<HTMLInputElement>) => {
    const toReason = relatedTarget instanceof Node && card.current?.contains(relatedTarget) === true;
    if (!toReason && document.activeElement !== currentTarget) finish(currentTarget.value);
  };
  return (
    <Popover.Root open={problem !== null}>
      <Popover.Anchor asChild>
        <input
          ref={field}
          className={styles.field}
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : reason}
          defaultValue={value}
          spellCheck={false}
          onInput={() => setProblem(null)}
          onKeyDown={press}
          onBlur={leave}
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          ref={card}
          role="group"
          className={popover.popover}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape' && event.key !== 'Tab') return;
            event.preventDefault();
            field.current?.focus();
          }}
        >
          {problem && <RefusedName id={reason} problem={problem} onTaken={() => finish(null)} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

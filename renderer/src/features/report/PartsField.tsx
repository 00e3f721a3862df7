import type { ReportPart } from '@shared/report/reportOptions';
import { ArrowDown, ArrowUp, ChevronRight, Plus, X } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { Menu } from '@/ui/Menu';
import { hasFields, PartFields } from './PartFields';
import styles from './PartsField.module.css';
import { newParts, partName } from './partNames';

interface PartsFieldProps {
  readonly parts: readonly ReportPart[];
  readonly onChange: (parts: ReportPart[]) => void;
}

/** The parts of the report in their order: added, taken out, opened for what can be chosen, moved by drag or by Alt and arrows. */
export function PartsField({ parts, onChange }: PartsFieldProps) {
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const focus = (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-part]')[at]?.focus();
  /** At once, so that a key pressed again right away meets the part where it is now. */
  const changeAndFocus = (next: ReportPart[], at: number) => {
    flushSync(() => onChange(next));
    focus(at);
  };
  const move = (from: number, to: number) => {
    const part = parts[from];
    if (part === undefined || to < 0 || to >= parts.length || from === to) return;
    const next = parts.filter((_, index) => index !== from);
    next.splice(to, 0, part);
    setOpen((at) => (at === from ? to : null));
    changeAndFocus(next, to);
  };
  const remove = (at: number) => {
    // A report without any part is none.
    if (parts.length === 1) return;
    setOpen(null);
    changeAndFocus(
      parts.filter((_, index) => index !== at),
      Math.min(at, parts.length - 2),
    );
  };
  const press = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey) move(at, at + step);
    else if (step !== undefined) focus(at + step);
    else if (event.key === 'Delete') remove(at);
    else return;
    event.preventDefault();
  };
  const dropOn = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, at);
    setDragged(null);
  };

  return (
    <div className={styles.parts}>
      <ol ref={list} aria-label="Parts of the report" className={styles.list}>
        {parts.map((part, at) => (
          <li
            // A part has no name of its own, and two may be the same.
            key={at}
            className={styles.part}
            data-dragged={at === dragged}
            draggable
            onDragStart={() => setDragged(at)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={(event) => dropOn(event, at)}
          >
            <div className={styles.row}>
              <button
                type="button"
                data-part
                className={styles.name}
                aria-expanded={hasFields(part) ? at === open : undefined}
                onClick={() => setOpen(at === open || !hasFields(part) ? null : at)}
                onKeyDown={(event) => press(event, at)}
              >
                <ChevronRight size={12} aria-hidden data-none={!hasFields(part)} />
                <span>{partName(part)}</span>
              </button>
              <span className={styles.tools}>
                <IconButton
                  small
                  label={`Move ${partName(part)} up`}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  <ArrowUp size={13} aria-hidden />
                </IconButton>
                <IconButton
                  small
                  label={`Move ${partName(part)} down`}
                  disabled={at === parts.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <ArrowDown size={13} aria-hidden />
                </IconButton>
                <IconButton
                  small
                  label={`Take ${partName(part)} out`}
                  disabled={parts.length === 1}
                  onClick={() => remove(at)}
                >
                  <X size={13} aria-hidden />
                </IconButton>
              </span>
            </div>
            {at === open && (
              <div className={styles.fields}>
                <PartFields
                  part={part}
                  onChange={(changed) =>
                    onChange(parts.map((each, index) => (index === at ? changed : each)))
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <Menu
        entries={newParts.map((part) => ({
          label: partName(part),
          run: () => changeAndFocus([...parts, part], parts.length),
        }))}
      >
        <Button look="quiet" className={styles.add}>
          <Plus size={13} aria-hidden />
          Add part
        </Button>
      </Menu>
    </div>
  );
}

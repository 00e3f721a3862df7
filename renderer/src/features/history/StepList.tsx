import type { ListedSteps } from '@shared/query/listedSteps';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import { beginning, chosenRow } from './chosenStep';
import styles from './History.module.css';
import { goTo, lookAt, useHistory } from './historyStore';
import type { StepRow } from './matchingSteps';
import { paragraphWords, stepName, timeWords } from './stepWords';

/** px that a line takes. */
const ROW = 44;

interface StepListProps {
  readonly listed: ListedSteps;
  readonly rows: readonly StepRow[];
}

/** The steps, oldest first; arrows choose one, Enter or a double click goes to it. */
export function StepList({ listed, rows }: StepListProps) {
  const chosen = useHistory((state) => state.chosen);
  const asked = useHistory((state) => state.asked);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  // What the pointer chose stays under it, or the second click of two would be on another step.
  const pointed = useRef(false);
  const at = chosenRow(rows, chosen);
  useEffect(() => {
    pointed.current = false;
    if (asked > 0) scroller.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (at >= 0 && !pointed.current) lines.scrollToIndex(at, { align: 'auto' });
  }, [at, lines, listed]);
  const press = (event: KeyboardEvent) => {
    pointed.current = false;
    const to = walkByKey(event.key, at, rows.length, () => linesPerPage(scroller.current, ROW));
    const row = rows[to ?? at];
    if (row === undefined) return;
    if (to !== undefined) lookAt(row.step?.id ?? beginning);
    else if (event.key === 'Enter') void goTo(row.step?.id ?? null);
    else return;
    event.preventDefault();
  };
  const drawn = lines.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label="Steps"
      aria-activedescendant={isDrawn ? lineId(rows[at]) : undefined}
      tabIndex={0}
      onKeyDown={press}
      onMouseDown={() => {
        pointed.current = true;
      }}
    >
      <div className={styles.lines} style={{ height: lines.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <Line
                key={row.step?.id ?? beginning}
                row={row}
                isChosen={index === at}
                place={index + 1}
                of={rows.length}
                top={start}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

const lineId = (row: StepRow | undefined) => `step-${row?.step?.id ?? beginning}`;

interface LineProps {
  readonly row: StepRow;
  readonly isChosen: boolean;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly top: number;
}

function Line({ row, isChosen, place, of, top }: LineProps) {
  const { step, state, apart } = row;
  const seenAt = useHistory((history) => history.seenAt);
  return (
    <div
      id={lineId(row)}
      role="option"
      aria-selected={isChosen}
      aria-current={state === 'present' ? 'step' : undefined}
      aria-posinset={place}
      aria-setsize={of}
      className={styles.line}
      data-state={state}
      data-apart={apart}
      style={{ translate: `0 ${top}px`, height: ROW }}
      onMouseDown={() => lookAt(step?.id ?? beginning)}
      onDoubleClick={() => void goTo(step?.id ?? null)}
    >
      <p className={styles.name}>
        <span>{step === null ? 'Before these steps' : stepName(step)}</span>
        {state === 'present' && <span className={styles.now}>Now</span>}
        {state === 'undone' && <span className={styles.undone}>Undone</span>}
      </p>
      {step !== null && (
        <p className={styles.where}>
          <time dateTime={step.at}>{timeWords(step.at, step.until, seenAt)}</time>
          <span className={styles.place}>{step.place}</span>
          {paragraphWords(step)}
        </p>
      )}
    </div>
  );
}

import { MessageSquareText } from 'lucide-react';
import {
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  memo,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { ReaderModel } from '../ReaderModel';
import { STRIPE_LANES } from './arrangeStripes';
import { firstLine } from './describePassage';
import { isHovered } from './drawText';
import styles from './Margins.module.css';
import type { MoreNote, Stripe } from './Scene';

/** The codings in view at the right of the text, a stripe each, named where there is room. Arrow keys go from one to the next. */
export function StripeMargin({ model }: { readonly model: ReaderModel }) {
  const stripes = useStore(model.store, (state) => state.scene.stripes);
  const notes = useStore(model.store, (state) => state.scene.notes);
  const isHovering = useStore(model.store, ({ hovered }) => hovered !== null);
  const [current, setCurrent] = useState<string | null>(null);
  const entry = stripes.some(({ id }) => id === current) ? current : stripes[0]?.id;
  const group = useRef<HTMLDivElement>(null);
  /** Which of the buttons has the focus; null: none. */
  const focused = useRef<number | null>(null);
  useLayoutEffect(() => {
    void stripes;
    if (focused.current === null || group.current?.contains(document.activeElement)) return;
    // The coding with the focus is gone: the keyboard stays where it stood.
    const buttons = buttonsIn(group.current);
    const next = buttons[focused.current] ?? buttons.at(-1);
    if (next) next.focus({ preventScroll: true });
    else model.focusText();
  }, [model, stripes]);
  return (
    <div
      ref={group}
      className={styles.margin}
      role="group"
      aria-label="Codings in view"
      data-region
      data-hovering={isHovering}
      onKeyDown={moveFocus}
      onFocus={() => {
        focused.current = placeOfFocus(buttonsIn(group.current));
      }}
      onBlur={() => {
        focused.current = null;
      }}
    >
      {stripes.map((stripe) => {
        const note = notes.find(({ beside }) => beside === stripe.id);
        return (
          <Fragment key={stripe.id}>
            <StripeButton stripe={stripe} isEntry={stripe.id === entry} onFocus={setCurrent} model={model} />
            {note && <More note={note} onChoose={() => chooseAmong(model, note, stripes)} />}
          </Fragment>
        );
      })}
    </div>
  );
}

interface StripeButtonProps {
  readonly stripe: Stripe;
  readonly isEntry: boolean;
  readonly onFocus: (stripe: string) => void;
  readonly model: ReaderModel;
}

const StripeButton = memo(function StripeButton({ stripe, isEntry, onFocus, model }: StripeButtonProps) {
  const { top, bottom, lane, label, theme, annotation } = stripe;
  const hovered = useStore(
    model.store,
    (state) => state.hovered !== null && isHovered(state.hovered, annotation.id, theme?.id ?? null),
  );
  const look = () =>
    model.store.setState({ hovered: { annotation: annotation.id, theme: theme?.id ?? null } });
  const lookAway = () => model.store.setState({ hovered: null });
  const place: CSSProperties = {
    '--ink': theme?.color ?? 'var(--ink-faint)',
    '--lane': label?.lane ?? lane,
    top: label?.top ?? top,
    ...(label === null && { height: bottom - top }),
  };
  const bar: CSSProperties = {
    '--lane': label ? lane - label.lane : 0,
    top: label ? top - label.top : 0,
    height: bottom - top,
  };
  return (
    <button
      type="button"
      className={label ? styles.stripe : styles.bareStripe}
      style={place}
      data-noted={label?.noted}
      data-lines={label?.lines}
      aria-label={stripe.name}
      aria-pressed={stripe.selected}
      title={stripe.name}
      tabIndex={isEntry ? 0 : -1}
      data-hovered={hovered}
      onFocus={() => {
        onFocus(stripe.id);
        look();
      }}
      onBlur={lookAway}
      onPointerEnter={look}
      onPointerLeave={lookAway}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(model, stripe)}
    >
      {lane < STRIPE_LANES && <span className={styles.bar} style={bar} />}
      {label && hasMemoMark(stripe) && <MessageSquareText size={11} aria-hidden />}
      {label && <span className={styles.label}>{theme?.name ?? firstLine(annotation.memo)}</span>}
    </button>
  );
});

/** One mark for a memo, at the first coding of its passage. */
function hasMemoMark({ annotation, coding }: Stripe): boolean {
  return annotation.memo !== '' && (coding === null || coding.id === annotation.codings[0]?.id);
}

function More({ note, onChoose }: { readonly note: MoreNote; readonly onChoose: () => void }) {
  return (
    <button
      type="button"
      className={styles.more}
      style={{ top: note.top }}
      aria-label={
        note.stripes.length === 1 ? '1 more coding here' : `${note.stripes.length} more codings here`
      }
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      +{note.stripes.length}
    </button>
  );
}

function choose(model: ReaderModel, { annotation, coding }: Stripe): void {
  model.open(null);
  model.selectAnnotation(annotation.id, true, coding?.id);
}

function chooseAmong(model: ReaderModel, note: MoreNote, stripes: readonly Stripe[]): void {
  const meant = stripes.filter(({ id }) => note.stripes.includes(id));
  const first = meant[0];
  if (!first) return;
  model.open({
    kind: 'layers',
    purpose: 'select',
    annotations: [...new Set(meant.map(({ annotation }) => annotation.id))],
    at: first.annotation.start,
    focused: true,
  });
}

const buttonsIn = (group: Element | null) => [...(group?.querySelectorAll('button') ?? [])];

const placeOfFocus = (buttons: readonly Element[]): number =>
  buttons.findIndex((button) => button === document.activeElement);

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = buttonsIn(event.currentTarget);
  const next = buttons[placeOfFocus(buttons) + step];
  event.preventDefault();
  next?.focus();
}

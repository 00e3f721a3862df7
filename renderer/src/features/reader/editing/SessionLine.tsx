import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useIsActivePart } from '@/bridge/actionRegistry';
import { usePanes } from '@/bridge/panes';
import { useSelection } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import type { ReaderModel } from '../ReaderModel';
import { bringBack } from './bringBack';
import type { AnnotationConcern } from './EditSession';
import styles from './SessionLine.module.css';

/** ms that a line is shown which asks for nothing. */
const SHOWN_MS = 5000;

const sentences: Record<AnnotationConcern['concern'], string> = {
  gone: 'All its words are gone',
  changed: 'Most of its words changed',
  cut: 'It begins or ends inside a word',
};

/** Tells after editing what became of the codings, and leads through those that need somebody. */
export function SessionLine({ model }: { readonly model: ReaderModel }) {
  const { session } = model;
  const place = useRef<HTMLDivElement>(null);
  const { check, at } = useStore(session.store);
  const hasLine = useHasLine(model.document);
  const isWell = check !== null && check.concerns.length === 0;
  useEffect(() => {
    if (!isWell) return;
    const timer = setTimeout(() => session.dismiss(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isWell, session]);
  const number = check?.concerns.findIndex(({ before }) => before.id === at) ?? -1;
  const concern = check?.concerns[number];
  // What was pressed is gone with the concern before; the keyboard stays in the line.
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    if (answered > 0) place.current?.querySelector('button')?.focus();
  }, [answered]);
  const showNext = () => {
    const next = session.next();
    if (next) show(model, next);
    else model.focusText();
    setAnswered((before) => (next ? before + 1 : 0));
  };
  return (
    <div ref={place} className={styles.place} role="status" aria-label="Codings after editing">
      {hasLine && check !== null && (
        <div className={styles.line} data-well={isWell}>
          {concern ? (
            <>
              <span className={styles.count}>
                {number + 1} of {check.concerns.length}
              </span>
              <Answers key={concern.before.id} model={model} concern={concern} onAnswered={showNext} />
            </>
          ) : (
            <>
              <span className={styles.words}>{summary(check)}</span>
              {!isWell && <Button onClick={showNext}>Show</Button>}
            </>
          )}
          {!isWell && (
            <IconButton small label="Close" onClick={() => session.dismiss()}>
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </div>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly model: ReaderModel;
  readonly concern: AnnotationConcern;
  readonly onAnswered: () => void;
}

/** What became of a passage, and what the analyst can do about it. */
function Answers({ model, concern, onAnswered }: AnswersProps) {
  const { session } = model;
  const isGone = concern.concern === 'gone';
  const isElsewhere = useMemo(
    () => isGone && !session.wentLast(concern) && session.placeFor(concern) !== null,
    [session, concern, isGone],
  );
  const accept = () => {
    session.accept(concern);
    onAnswered();
  };
  return (
    <>
      <span className={styles.words}>
        {isElsewhere ? 'Its words stand elsewhere now' : sentences[concern.concern]}: “
        {beginning(concern.before.quote.head)}”
      </span>
      {isGone && (
        <Button onClick={() => void bringBack(model, concern).then((back) => back && onAnswered())}>
          {isElsewhere ? 'Tag Them There' : 'Bring It Back'}
        </Button>
      )}
      <Button onClick={accept}>{isGone ? 'Let It Go' : 'Keep As It Is'}</Button>
      <Button look="quiet" onClick={onAnswered}>
        Later
      </Button>
    </>
  );
}

/** One line is enough for one document: of two readers that show it, the active one has it. */
function useHasLine(document: string): boolean {
  const isActive = useIsActivePart();
  const shown = useSelection((state) => state.document);
  const other = usePanes((state) => state.other?.document ?? null);
  return isActive || shown !== document || other !== document;
}

/** The first words of a quote, on one line. */
const beginning = (words: string): string => {
  const line = words.replaceAll('\n', ' ');
  return line.length <= 48 ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', 48), 24))}…`;
};

function summary({ codings, needing }: { readonly codings: number; readonly needing: number }): string {
  const checked = `${codings.toLocaleString('en')} ${codings === 1 ? 'coding' : 'codings'} checked`;
  if (needing === 0) return `${checked}.`;
  return `${checked}, ${needing.toLocaleString('en')} ${needing === 1 ? 'needs' : 'need'} you.`;
}

function show(model: ReaderModel, { before }: AnnotationConcern): void {
  const now = model.state.annotation(before.id);
  if (now) model.selectAnnotation(now.id, true);
  const place = now ?? { start: before.start, end: before.start };
  if (model.state.block(place.start.block)) model.scrollTo({ start: place.start, end: place.end });
}

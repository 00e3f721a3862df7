import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
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
  const { check, at } = useStore(session.store);
  const isWell = check !== null && check.concerns.length === 0;
  useEffect(() => {
    if (!isWell) return;
    const timer = setTimeout(() => session.dismiss(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isWell, session]);
  const concern = at === null ? null : check?.concerns[at];
  const showNext = () => {
    const next = session.next();
    if (next) show(model, next);
    else model.focusText();
  };
  const leave = () => {
    if (concern) session.accept(concern);
    showNext();
  };
  return (
    <div className={styles.place} role="status" aria-label="Codings after editing">
      {check !== null && (
        <div className={styles.line} data-well={isWell}>
          {concern ? (
            <>
              <span className={styles.count}>
                {(at ?? 0) + 1} of {check.concerns.length}
              </span>
              <span className={styles.words}>
                {sentences[concern.concern]}: “{beginning(concern.before.quote.head)}”
              </span>
              {concern.concern === 'gone' && (
                <Button onClick={() => void bringBack(model, concern).then((back) => back && showNext())}>
                  Bring It Back
                </Button>
              )}
              <Button onClick={leave}>{concern.concern === 'gone' ? 'Let It Go' : 'Keep As It Is'}</Button>
              <Button look="quiet" onClick={showNext}>
                Later
              </Button>
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

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useAction } from '@/bridge/actionRegistry';
import { openHits, useFinding } from '@/bridge/finding';
import type { PaneSide } from '@/bridge/panes';
import { useScopeProblem, useSpeakerOptions, useThemeOptions, useWithDeleted } from '@/bridge/scopeOptions';
import { useSelection } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import { IconButton } from '@/ui/IconButton';
import { QueryField } from '@/ui/QueryField';
import type { ReaderModel } from '../ReaderModel';
import { nothingFound } from '../readerState';
import styles from './FindBar.module.css';
import type { BarHit } from './findHere';
import { ReplaceRow } from './ReplaceRow';
import { useBarHits } from './useBarHits';

interface FindBarProps {
  readonly model: ReaderModel;
  readonly side: PaneSide;
  /** Rises when the analyst asks again; the field takes the focus. */
  readonly asked: number;
}

/**
 * Finds words in the document, also within a theme or a speaker, and replaces them. Enter and Shift+Enter, or Find Next and
 * Previous from anywhere, go on to the next and the one before; Esc closes.
 */
export function FindBar({ model, side, asked }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const replacing = useStore(model.store, (state) => state.replacing);
  const query = useFinding((state) => state.query);
  const theme = useFinding((state) => state.theme);
  const speaker = useFinding((state) => state.speaker);
  const search = useMemo(() => ({ query, theme, speaker }), [query, theme, speaker]);
  const { hits, total, problem, searching } = useBarHits(model.document, side, search);
  const scopeProblem = useScopeProblem(null);
  const [from, setFrom] = useState(() => useSelection.getState().caret);
  const place = useMemo(() => placeFrom(model, hits, from), [model, hits, from]);
  const hit = hits[place] ?? null;
  const spans = useMemo(() => hits.map(({ span }) => span), [hits]);
  useEffect(() => {
    void asked;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  useEffect(() => {
    model.store.setState({ found: { spans, current: hit?.span ?? null } });
  }, [model, spans, hit]);
  useEffect(() => () => model.store.setState({ found: nothingFound }), [model]);
  // Only who searches is led to a hit; who corrects the text with the bar open stays where they are.
  const isAskedFor = useRef(true);
  useEffect(() => {
    void search;
    isAskedFor.current = true;
  }, [search]);
  useEffect(() => {
    if (!hit || !isAskedFor.current) return;
    isAskedFor.current = false;
    model.scrollTo(hit.span);
  }, [model, hit]);

  const close = () => {
    model.store.setState({ finding: 0, replacing: false });
    model.focusText();
    if (hit) model.selectSpan(hit.span);
  };
  const go = (step: number) => {
    const next = hits[(place + step + hits.length) % hits.length];
    if (next === undefined) return;
    isAskedFor.current = true;
    setFrom(next.span.start);
    if (next === hit) model.scrollTo(next.span);
  };
  useAction('reader.findNext', () => go(1));
  useAction('reader.findPrevious', () => go(-1));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // The list has all that the bar has.
  const listAll = (toReplace: boolean) => {
    model.store.setState({ finding: 0, replacing: false });
    openHits({ document: model.document, replacing: toReplace });
  };
  return (
    <div role="search" className={styles.bar} aria-label="Find in document" onKeyDown={escapeCloses(close)}>
      <div className={styles.row}>
        <QueryField
          ref={input}
          label="Find in document"
          query={query}
          onChange={(next) => useFinding.setState({ query: next })}
          onKeyDown={press}
          problem={problem}
          describedBy={problemId}
        />
        <span className={styles.count} role="status">
          {query.words === '' || problem !== '' || scopeProblem !== ''
            ? ''
            : total === 0
              ? searching
                ? 'Searching…'
                : 'Not found'
              : `${(place + 1).toLocaleString('en')} of ${total.toLocaleString('en')}`}
        </span>
        <IconButton small label="Previous" keys="Shift+Enter" onClick={() => go(-1)}>
          <ChevronUp size={14} aria-hidden />
        </IconButton>
        <IconButton small label="Next" keys="Enter" onClick={() => go(1)}>
          <ChevronDown size={14} aria-hidden />
        </IconButton>
        <Within />
        <span className={styles.space} />
        <Button look="quiet" disabled={total === 0} onClick={() => listAll(false)}>
          Tag all…
        </Button>
        <IconButton small label="Close" keys="Esc" onClick={close}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      <p id={problemId} className={styles.problem} role="alert">
        {problem || scopeProblem}
      </p>
      {replacing && (
        <ReplaceRow
          model={model}
          hits={hits}
          hit={hit}
          isExpression={query.isExpression}
          onReplaced={(behind) => {
            isAskedFor.current = true;
            setFrom(behind);
          }}
          onReplaceAll={() => listAll(true)}
        />
      )}
    </div>
  );
}

/** Where hits have to stand. */
function Within() {
  const theme = useFinding((state) => state.theme);
  const speaker = useFinding((state) => state.speaker);
  const themes = useWithDeleted(useThemeOptions(), theme);
  const speakers = useWithDeleted(useSpeakerOptions(), speaker);
  return (
    <>
      {themes.length > 0 && (
        <Chooser
          label="Within a theme"
          none="Any theme"
          value={theme}
          options={themes}
          onChoose={(id) => useFinding.setState({ theme: id })}
        />
      )}
      {speakers.length > 0 && (
        <Chooser
          label="Within a speaker"
          none="Anybody"
          value={speaker}
          options={speakers}
          onChoose={(id) => useFinding.setState({ speaker: id })}
        />
      )}
    </>
  );
}

const escapeCloses = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  close();
};

/** The number of the first hit at or behind a place; behind the last, the first of all. */
function placeFrom(
  model: ReaderModel,
  hits: readonly BarHit[],
  from: { readonly block: string; readonly offset: number } | null,
): number {
  if (from === null) return 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = hits[middle]?.span.start;
    if (start !== undefined && model.isOrdered({ start, end: from })) low = middle + 1;
    else high = middle;
  }
  return low === hits.length ? 0 : low;
}

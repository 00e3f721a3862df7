import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useSelection } from '@/bridge/selection';
import { useRecords } from '@/bridge/useProject';
import { IconButton } from '@/ui/IconButton';
import type { ReaderModel } from '../ReaderModel';
import styles from './FindBar.module.css';
import { findInBlocks, MOST_HITS } from './findInBlocks';

interface FindBarProps {
  readonly model: ReaderModel;
  /** Rises when the analyst asks again; the field takes the focus. */
  readonly asked: number;
}

/** Finds words in the document. Enter and Shift+Enter go on to the next and the one before, Esc closes. */
export function FindBar({ model, asked }: FindBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void asked;
    input.current?.select();
  }, [asked]);
  const blocks = useRecords().blocks(model.document);
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState(0);
  const hits = useMemo(() => findInBlocks(blocks, words), [blocks, words]);
  const hit = hits[Math.min(current, hits.length - 1)] ?? null;
  useEffect(() => model.drawing?.showFound(hits, hit), [model, hits, hit]);
  useEffect(() => {
    if (hit) model.scrollTo(hit);
  }, [model, hit]);

  const close = () => {
    model.drawing?.showFound([], null);
    model.store.setState({ finding: 0 });
    model.focusText();
    if (hit) model.selectSpan(hit);
  };
  const go = (step: number) => {
    if (hits.length > 0) setCurrent((Math.min(current, hits.length - 1) + step + hits.length) % hits.length);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles.bar} aria-label="Find in document">
      <input
        className={styles.input}
        aria-label="Find in document"
        placeholder="Find"
        ref={input}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setCurrent(firstFromHere(model, event.target.value));
        }}
        onKeyDown={press}
      />
      <span className={styles.count} role="status">
        {words === ''
          ? ''
          : hits.length === 0
            ? 'Not found'
            : `${Math.min(current, hits.length - 1) + 1} of ${countOf(hits.length)}`}
      </span>
      <IconButton small label="Previous" keys="Shift+Enter" onClick={() => go(-1)}>
        <ChevronUp size={14} aria-hidden />
      </IconButton>
      <IconButton small label="Next" keys="Enter" onClick={() => go(1)}>
        <ChevronDown size={14} aria-hidden />
      </IconButton>
      <IconButton small label="Close" keys="Esc" onClick={close}>
        <X size={14} aria-hidden />
      </IconButton>
    </search>
  );
}

const countOf = (hits: number): string =>
  hits >= MOST_HITS ? `${MOST_HITS.toLocaleString('en')}+` : hits.toLocaleString('en');

/** The number of the first hit at or after the caret. */
function firstFromHere(model: ReaderModel, words: string): number {
  const { caret } = useSelection.getState();
  if (!caret) return 0;
  const hits = findInBlocks(model.state.blocks(model.document), words);
  const next = hits.findIndex(({ start }) => !model.isOrdered({ start, end: caret }));
  return Math.max(next, 0);
}

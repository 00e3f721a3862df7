import type { ListedMemo } from '@shared/query/memoQuery';
import { saidInWords } from '@shared/query/saidInWords';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Swatch } from '@/ui/Swatch';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import { goToPlace } from './goToPlace';
import { kindNames } from './kindNames';
import styles from './Memos.module.css';
import { choose, useMemos } from './memosStore';

/** px that a line of the list takes. */
const ROW = 92;

/** Memos with what they are on and how they begin. Arrows choose one, Enter goes to its place. */
export function MemoList({ memos }: { readonly memos: readonly ListedMemo[] }) {
  const chosen = useMemos((state) => state.chosen);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: memos.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  // What the pointer chose stays under it, or the second click of two would be on another memo.
  const pointed = useRef<string>(null);
  const at = memos.findIndex(({ record }) => record === chosen);
  useEffect(() => {
    if (at >= 0 && chosen !== pointed.current) lines.scrollToIndex(at, { align: 'auto' });
    pointed.current = null;
  }, [at, chosen, lines]);
  const point = (record: string) => {
    pointed.current = record;
    choose(record);
  };
  const press = (event: KeyboardEvent) => {
    const to = walkByKey(event.key, at, memos.length, () => linesPerPage(scroller.current, ROW));
    const memo = memos[to ?? at];
    if (memo === undefined) return;
    if (to !== undefined) choose(memo.record);
    else if (event.key === 'Enter') void goToPlace(memo);
    else return;
    event.preventDefault();
  };
  if (memos.length === 0) return <p className={styles.none}>No memo is like that.</p>;
  const drawn = lines.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label="Memos"
      aria-activedescendant={isDrawn ? `memo-${chosen}` : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <div className={styles.lines} style={{ height: lines.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const memo = memos[index];
          return (
            memo !== undefined && (
              <Line
                key={memo.record}
                memo={memo}
                isChosen={memo.record === chosen}
                place={index + 1}
                of={memos.length}
                top={start}
                onPoint={point}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  readonly memo: ListedMemo;
  readonly isChosen: boolean;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly top: number;
  readonly onPoint: (record: string) => void;
}

function Line({ memo, isChosen, place, of, top, onPoint }: LineProps) {
  const records = useRecordsOf('document', 'theme', 'speaker');
  const { record, kind, on, opening, themes, document, speakers } = memo;
  const said = saidInWords(
    speakers.flatMap(({ speaker: id, share }) => {
      const name = records.speaker(id)?.name;
      return name === undefined ? [] : [{ name, share }];
    }),
  );
  const isPassage = kind === 'annotation' || kind === 'orphan';
  const theme = kind === 'theme' ? records.theme(record) : undefined;
  const speaker = kind === 'speaker' ? records.speaker(record) : undefined;
  return (
    <div
      id={`memo-${record}`}
      role="option"
      aria-selected={isChosen}
      aria-posinset={place}
      aria-setsize={of}
      className={styles.line}
      style={{ translate: `0 ${top}px`, height: ROW }}
      onMouseDown={() => onPoint(record)}
      onDoubleClick={() => void goToPlace(memo)}
    >
      <p className={styles.on} data-passage={isPassage}>
        {theme && <Swatch color={theme.color} pattern={theme.pattern} />}
        {speaker && <Swatch color={speaker.color} shape="dot" />}
        <span dir="auto">{isPassage ? `“${on}”` : on}</span>
      </p>
      <p className={styles.opening} dir="auto">
        {opening}
      </p>
      <p className={styles.where}>
        {isPassage
          ? [
              kind === 'orphan' ? 'Without a place' : said,
              records.document(document ?? '')?.title,
              ...themes.map((id) => records.theme(id)?.name),
            ]
              .filter((name) => name !== undefined && name !== '')
              .join(' · ')
          : kindNames[kind].one}
      </p>
    </div>
  );
}

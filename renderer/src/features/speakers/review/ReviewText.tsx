import { groupBy } from '@shared/base/groupBy';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { type MarkedBlock, markBlocks } from './markedBlocks';
import type { ReviewDraft } from './reviewDraft';
import styles from './SpeakerReview.module.css';
import { TurnBox } from './TurnBox';

interface ReviewTextProps {
  readonly draft: ReviewDraft;
  readonly records: ProjectRecords;
  readonly colors: ReadonlyMap<string, string>;
  /** A turn to bring into view; `at` makes two equal wishes different. */
  readonly looking: { readonly turn: string; readonly at: number } | null;
  readonly onChange: (draft: ReviewDraft) => void;
}

type Line = { readonly title: string } | MarkedBlock;

/** The reviewed texts with the proposed turns marked; only what is in view is drawn. */
export function ReviewText({ draft, records, colors, looking, onChange }: ReviewTextProps) {
  const scroller = useRef<HTMLElement>(null);
  const lines = useMemo(() => {
    const turns = groupBy(draft.turns, ({ document }) => document);
    return draft.documents.flatMap((document): Line[] => [
      ...(draft.documents.length > 1 ? [{ title: records.document(document)?.title ?? '' }] : []),
      ...markBlocks(records.blocks(document), turns.get(document) ?? []),
    ]);
  }, [draft, records]);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 84,
    overscan: 6,
    paddingStart: 12,
    scrollPaddingStart: 24,
  });

  // Only a new wish scrolls, not a change of the text's marks.
  const scrollTo = useEffectEvent((turn: string) => {
    const at = lines.findIndex((line) => 'begins' in line && line.begins.some(({ id }) => id === turn));
    if (at >= 0) virtual.scrollToIndex(at, { align: 'start' });
  });
  useEffect(() => {
    if (looking !== null) scrollTo(looking.turn);
  }, [looking]);

  return (
    <section ref={scroller} className={styles.text} aria-label="Text with proposed turns" tabIndex={0}>
      <div className={styles.flow} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const place = { transform: `translateY(${start}px)` };
          return 'title' in line ? (
            <h3
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.title}
              style={place}
            >
              {line.title}
            </h3>
          ) : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              data-kind={line.kind}
              className={styles.block}
              style={place}
            >
              <div className={styles.gutter}>
                {line.begins.map((turn) => (
                  <TurnBox
                    key={turn.id}
                    turn={turn}
                    draft={draft}
                    color={colors.get(turn.person) ?? ''}
                    onChange={onChange}
                  />
                ))}
              </div>
              <Words line={line} colors={colors} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Words({
  line,
  colors,
}: {
  readonly line: MarkedBlock;
  readonly colors: ReadonlyMap<string, string>;
}) {
  return (
    <p className={styles.words} dir="auto">
      {line.pieces.map(({ text, turn, part }, index) => {
        if (turn === null || part === null) return text;
        const left = turn.taken ? '' : styles.left;
        return (
          <span
            // Pieces of a paragraph have no identity but their place.
            key={index}
            className={`${styles[part]} ${left}`}
            style={{ '--person': colors.get(turn.person) }}
          >
            {text}
          </span>
        );
      })}
    </p>
  );
}

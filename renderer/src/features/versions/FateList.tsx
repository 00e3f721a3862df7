import type { VersionEffect } from '@shared/ipc/contract';
import type { FateKind } from '@shared/project/fates';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { changedParts } from './changedParts';
import { ThemeNames } from './ThemeNames';
import styles from './Versions.module.css';
import { kindWords } from './versionWords';

type Fate = VersionEffect['fates'][number];

/** Height of a line with one line of words, CSS px; those with more are measured. */
const ROW = 62;

interface FateListProps {
  readonly effect: VersionEffect | null;
  /** Only this kind; null: all. */
  readonly kind: FateKind | null;
}

/** Everything that does not stay exactly as it is, with its words before and after. */
export function FateList({ effect, kind }: FateListProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const fates = useMemo(
    () => effect?.fates.filter((fate) => kind === null || fate.kind === kind) ?? [],
    [effect, kind],
  );
  const virtual = useVirtualizer({
    count: fates.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 4,
  });
  if (effect === null) return <div className={styles.fates} />;
  const { moved, changed, uncertain, lost, exact } = effect.numbers;
  const all = moved + changed + uncertain + lost;
  if (all === 0)
    return (
      <div className={styles.fates}>
        {exact > 0 && <p className={styles.none}>Every passage and turn stays as it is.</p>}
      </div>
    );
  return (
    <div className={styles.fates}>
      <div className={styles.columns} aria-hidden>
        <span>Words now</span>
        <span>Words in the new text</span>
      </div>
      <div ref={setScroller} className={styles.scroller}>
        <ul
          className={styles.lines}
          aria-label="What does not stay as it is"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const fate = fates[index];
            return (
              fate && (
                <li
                  key={fate.id}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={styles.fate}
                  aria-setsize={fates.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <FateLine fate={fate} />
                </li>
              )
            );
          })}
        </ul>
        {effect.fates.length < all && (
          <p className={styles.none}>
            The first {effect.fates.length.toLocaleString('en')} of {all.toLocaleString('en')} are listed.
          </p>
        )}
      </div>
    </div>
  );
}

function FateLine({ fate }: { readonly fate: Fate }) {
  const speaker = useRecordsOf('speaker').speaker(fate.speaker ?? '')?.name;
  const { kind, of, before, after, themes } = fate;
  return (
    <>
      <p className={styles.what}>
        <span className={styles.word} data-kind={kind}>
          {kindWords[kind]}
        </span>
        {of === 'turn' && <span>Turn</span>}
        {of === 'orphan' && <span>Had no place until now</span>}
        {speaker !== undefined && <span>{of === 'turn' ? speaker : `said by ${speaker}`}</span>}
        <ThemeNames themes={themes} />
      </p>
      <p className={styles.words} dir="auto">
        {before}
      </p>
      <p className={styles.words} dir={after === null ? undefined : 'auto'} data-none={after === null}>
        <span className="visually-hidden">becomes: </span>
        {after === null ? 'Nowhere in the new text' : <After before={before} after={after} />}
      </p>
    </>
  );
}

/** The words that come, those that are new among them marked. */
function After({ before, after }: { readonly before: string; readonly after: string }) {
  const { head, middle, tail } = changedParts(before, after);
  return (
    <>
      {head}
      {middle !== '' && <ins className={styles.new}>{middle}</ins>}
      {tail}
    </>
  );
}

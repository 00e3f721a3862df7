import type { HitLine } from '@shared/query/textQuery';
import type { HitUnit } from '@shared/query/widenHits';
import type { Span } from '@shared/text/position';
import { useEffect, useMemo, useState } from 'react';
import { callMain } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';
import { hitKey } from './hitRows';

/** The passage of each hit by its key; null where it has none. */
export type Passages = ReadonlyMap<string, Span | null>;

/**
 * The passages that hits stand in; null as long as they are not known. Of single words no one needs to be asked. While the same hits are
 * asked for again, after a change in the project, the passages are those of before.
 */
export function usePassages(lines: readonly HitLine[], unit: HitUnit): Passages | null {
  const [known, setKnown] = useState<{ lines: readonly HitLine[]; unit: HitUnit; passages: Passages } | null>(
    null,
  );
  useEffect(() => {
    if (unit === 'words' || lines.length === 0) return;
    let stale = false;
    const hits = lines.map(({ document, block, start, end }) => ({ document, block, start, end }));
    callMain('widenHits', { hits, unit }).then(({ passages }) => {
      if (stale) return;
      const byKey = new Map(lines.map((line, index) => [hitKey(line), passages[index] ?? null]));
      setKnown({ lines, unit, passages: byKey });
    }, notifyProblem);
    return () => {
      stale = true;
    };
  }, [lines, unit]);
  const isKnown = useMemo(
    () => known?.unit === unit && areSameHits(known.lines, lines),
    [known, lines, unit],
  );
  return isKnown ? (known?.passages ?? null) : null;
}

const areSameHits = (some: readonly HitLine[], others: readonly HitLine[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((line, index) => {
      const other = others[index];
      return other !== undefined && hitKey(line) === hitKey(other);
    }));

/** How many hits have no passage: nobody speaks there. */
export const countOutside = (lines: readonly HitLine[], passages: Passages | null): number =>
  passages === null ? 0 : lines.filter((line) => passages.get(hitKey(line)) === null).length;

/** How many passages there are to tag: hits in the same one count once. */
export function countPassages(
  lines: readonly HitLine[],
  unit: HitUnit,
  passages: Passages | null,
): number | null {
  if (unit === 'words') return lines.length;
  if (passages === null) return null;
  const places = lines.flatMap((line) => {
    const span = passages.get(hitKey(line));
    return span ? [JSON.stringify(span)] : [];
  });
  return new Set(places).size;
}

import type { Span } from '../text/position';

/** A stretch of a block, not empty, and the words that take its place. UTF-16 units of the text as it was. */
export interface WordReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all replacements made; they are sorted and do not overlap. */
export function replaceWords(text: string, replacements: readonly WordReplacement[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const each of replacements) {
    parts.push(text.slice(from, each.start), each.text);
    from = each.end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Where the ends of stretches of one block are after replacements in it. */
export interface MovedEnds {
  /** Of a stretch that begins at `offset`. */
  start(offset: number): number;
  /** Of a stretch that ends at `offset`. */
  end(offset: number): number;
}

/**
 * How ends move through sorted replacements that do not overlap: to each of them like `mapRange`, at once. What replaces words inside a
 * stretch, or exactly all of them, is inside; a stretch that reaches into replaced words loses that part. A stretch whose start comes
 * to lie at its end or behind it is gone.
 */
export function movedEnds(replacements: readonly WordReplacement[]): MovedEnds {
  // By how much everything behind the first n replacements moves.
  const shifts = [0];
  for (const { start, end, text } of replacements)
    shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start));
  /** How many replacements end at the offset or before. */
  const passed = (offset: number): number => {
    let low = 0;
    let high = replacements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((replacements[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = (offset: number, side: 'start' | 'end'): number => {
    const count = passed(offset);
    const shift = shifts[count] ?? 0;
    const next = replacements[count];
    if (next === undefined || next.start >= offset) return offset + shift;
    return next.start + shift + (side === 'start' ? next.text.length : 0);
  };
  return { start: (offset) => moved(offset, 'start'), end: (offset) => moved(offset, 'end') };
}

/**
 * How spans go through replacements in many blocks, by block; null: nothing is left. No block comes or goes, and an end in a block without
 * a replacement stays.
 */
export function mapReplacements(
  replacements: ReadonlyMap<string, readonly WordReplacement[]>,
): (span: Span) => Span | null {
  const known = new Map<string, MovedEnds>();
  const endsIn = (block: string): MovedEnds => {
    let ends = known.get(block);
    if (ends === undefined) {
      ends = movedEnds(replacements.get(block) ?? []);
      known.set(block, ends);
    }
    return ends;
  };
  return ({ start, end }) => {
    const from = endsIn(start.block).start(start.offset);
    const to = endsIn(end.block).end(end.offset);
    if (start.block === end.block && from >= to) return null;
    return { start: { block: start.block, offset: from }, end: { block: end.block, offset: to } };
  };
}

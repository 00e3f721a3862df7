/**
 * Pairs of places at which two sequences hold the same number, rising in both. First what stands once in both is paired and what is between
 * is looked at anew (patience, after B. Cohen): single numbers, and where few are unique, runs of three and of eight. Else the longest common
 * subsequence is taken, as long as its table has no more than a million cells; of larger stretches without anything unique only the
 * beginning and the end are paired. So it takes about as long as the sequences are, whatever they hold.
 */
export function alignSequences(
  before: readonly number[],
  after: readonly number[],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const open: Part[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length, depth: 0 }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const middle = trimmed(before, after, part, found);
    if (middle.a === middle.aEnd || middle.b === middle.bEnd) continue;
    const anchors = middle.depth < deepest ? anchorsOf(before, after, middle) : [];
    if (anchors.length > 0) open.push(...between(middle, anchors, found));
    else if ((middle.aEnd - middle.a) * (middle.bEnd - middle.b) <= mostCells)
      longestCommon(before, after, middle, found);
  }
  return found.sort((x, y) => x[0] - y[0]);
}

const mostCells = 1_000_000;
/** Each round looks at everything between two pairs again. */
const deepest = 32;

interface Part {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  readonly depth: number;
}

type Pairs = (readonly [number, number])[];

/** Pairs what both begin and end with. */
function trimmed(before: readonly number[], after: readonly number[], part: Part, found: Pairs): Part {
  let { a, b, aEnd, bEnd } = part;
  while (a < aEnd && b < bEnd && before[a] === after[b]) found.push([a++, b++]);
  while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) found.push([--aEnd, --bEnd]);
  return { a, aEnd, b, bEnd, depth: part.depth };
}

/** Formulas repeat their words, but not their words in that order. */
const runs = [1, 3, 8];

/** Anchors that are this far apart on the average are enough: a few in a long part would leave most of it to the next rounds. */
const farApart = 64;

function anchorsOf(before: readonly number[], after: readonly number[], part: Part): Pairs {
  const enough = Math.min(part.aEnd - part.a, part.bEnd - part.b) / farApart;
  let best: Pairs = [];
  for (const length of runs) {
    const pairs = uniquePairs(before, after, part, length);
    if (pairs.length > best.length) best = pairs;
    if (best.length > 0 && best.length >= enough) break;
  }
  return best;
}

/** Where runs of this length begin that stand exactly once in both, as many of these pairs as rise together. */
function uniquePairs(before: readonly number[], after: readonly number[], part: Part, length: number): Pairs {
  const there = once(before, part.a, part.aEnd, length);
  const here = once(after, part.b, part.bEnd, length);
  const pairs: Pairs = [];
  for (const [key, a] of there) {
    const b = here.get(key);
    if (a >= 0 && b !== undefined && b >= 0 && isSameRun(before, a, after, b, length)) pairs.push([a, b]);
  }
  return rising(pairs);
}

/** Different runs may have the same key. */
function isSameRun(
  before: readonly number[],
  a: number,
  after: readonly number[],
  b: number,
  length: number,
): boolean {
  for (let step = 0; step < length; step += 1) if (before[a + step] !== after[b + step]) return false;
  return true;
}

/** Where each run begins, by its key, in rising order; -1 for those that stand more than once. */
function once(values: readonly number[], start: number, end: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at + length <= end; at += 1) {
    let key = 0;
    for (let step = 0; step < length; step += 1)
      key = (key % keyRange) * keyFactor + (values[at + step] ?? -1);
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** Primes: keys stay whole numbers, and far apart. */
const keyRange = 8_388_593;
const keyFactor = 1_000_003;

/** The longest run of pairs whose second places rise; the first places rise already. */
function rising(pairs: Pairs): Pairs {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, [, b]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  }
  const chosen: Pairs = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}

/** The parts between anchors; the anchors themselves are found. */
function between(part: Part, anchors: Pairs, found: Pairs): Part[] {
  const parts: Part[] = [];
  let { a, b } = part;
  for (const anchor of anchors) {
    found.push(anchor);
    parts.push({ a, aEnd: anchor[0], b, bEnd: anchor[1], depth: part.depth + 1 });
    a = anchor[0] + 1;
    b = anchor[1] + 1;
  }
  parts.push({ a, aEnd: part.aEnd, b, bEnd: part.bEnd, depth: part.depth + 1 });
  return parts;
}

/** The longest common subsequence, by the table of lengths. */
function longestCommon(
  before: readonly number[],
  after: readonly number[],
  { a, aEnd, b, bEnd }: Part,
  found: Pairs,
): void {
  const width = bEnd - b + 1;
  const lengths = new Uint32Array((aEnd - a + 1) * width);
  const at = (i: number, j: number) => lengths[(i - a) * width + (j - b)] ?? 0;
  for (let i = aEnd - 1; i >= a; i -= 1) {
    for (let j = bEnd - 1; j >= b; j -= 1) {
      lengths[(i - a) * width + (j - b)] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = a, j = b; i < aEnd && j < bEnd; ) {
    if (before[i] === after[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}

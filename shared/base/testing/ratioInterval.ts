import { seededRandom } from '../seededRandom';

const RESAMPLES = 500;

/** What two sides took, in one turn in which both did the same. */
export interface Turn {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * Between which values the ratio of the medians, after to before, lies with a probability of 95 %, by the bootstrap: whole turns are drawn
 * anew, with what was drawn put back, again and again, as times of one turn are alike. The same turns have the same interval.
 */
export function ratioInterval(turns: readonly Turn[]): { readonly from: number; readonly to: number } {
  const { next } = seededRandom(1);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const drawn = turns.flatMap(() => turns[Math.floor(next() * turns.length)] ?? []);
    return median(drawn.flatMap(({ after }) => after)) / median(drawn.flatMap(({ before }) => before));
  });
  ratios.sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { from: at(0.025), to: at(0.975) };
}

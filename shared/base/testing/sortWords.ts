import { seededRandom } from '../seededRandom';

const { next } = seededRandom(7);
const words = Array.from({ length: 20_000 }, () => next().toString(36));

/** Sorts 20,000 words: a floor that claims about speed are measured against, so that a slow machine slows both. */
export function sortWords(): void {
  [...words].sort();
}

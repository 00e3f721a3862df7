import { nameKey } from './names';

interface Told {
  readonly title: string;
  /** Its whole text. */
  readonly text: string;
}

/**
 * Which of the documents that were made of a file each document of its new version is: the one that is alone on both sides, else the one
 * with the same text, else the one with the same title. Each is taken once, those before the others first.
 *
 * @returns for each of the new ones the place of its document among the old ones; null: it is new
 */
export function pairVersions(old: readonly Told[], incoming: readonly Told[]): (number | null)[] {
  if (old.length === 1 && incoming.length === 1) return [0];
  const pairs = incoming.map((): number | null => null);
  const free = new Set(old.keys());
  for (const keyOf of keys) {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const key = keyOf(old[at] ?? nothing);
      const there = places.get(key);
      if (there === undefined) places.set(key, [at]);
      else there.push(at);
    }
    for (const [index, told] of incoming.entries()) {
      if (pairs[index] !== null) continue;
      const at = places.get(keyOf(told))?.shift();
      if (at === undefined) continue;
      pairs[index] = at;
      free.delete(at);
    }
  }
  return pairs;
}

const keys: readonly ((told: Told) => string)[] = [
  ({ title, text }) => `${nameKey(title)}\n${text}`,
  ({ text }) => text,
  ({ title }) => nameKey(title),
];

const nothing: Told = { title: '', text: '' };

import type { SeededRandom } from '../seededRandom';

/** Plain JSON with short, long and nested lists, odd names and fields that are undefined, by chance. */
export function longJson(random: SeededRandom, depth = 4): unknown {
  const kind = random.int(0, depth === 0 ? 3 : 7);
  if (kind === 0) return random.pick([null, true, false]);
  if (kind === 1) return random.int(-5, 5);
  if (kind < 4) return random.pick(['', 'ä', '"\\\n', '\u2028', '\ud83d\ude00', 'a word']);
  if (kind < 6) {
    const length = random.pick([0, 1, 63, 64, 65, 128, 200]);
    return Array.from({ length }, () => longJson(random, length > 1 ? 0 : depth - 1));
  }
  const names = ['at', 'items', '__proto__', 'constructor', '0', '7', 'ü', 'gone'].filter(() =>
    random.chance(0.5),
  );
  return Object.fromEntries(
    names.map((name) => [name, random.chance(0.1) ? undefined : longJson(random, depth - 1)]),
  );
}

import { initialKeys, slipKeys, wordKeys } from './nameKeys';
import type { PersonName } from './personName';
import { scriptOf } from './sameWord';

/** More than this many people behind one word: it tells nobody apart, and is not looked at further. */
const crowd = 120;

/** Finds the few people whose names may be one's, without looking at all. */
export class NameIndex<T> {
  private readonly words = new Map<string, Set<T>>();
  private readonly slips = new Map<string, Set<T>>();
  private readonly initials = new Map<string, Set<T>>();

  add(name: PersonName, owner: T): void {
    for (const word of name.words) {
      for (const key of wordKeys(word)) put(this.words, key, owner);
      for (const key of slipKeys(word)) put(this.slips, key, owner);
    }
    for (const key of initialKeys(name)) put(this.initials, key, owner);
  }

  /** Those who may have all words of `name`, in whatever form, or more words than these. */
  withAll(name: PersonName): readonly T[] {
    const found = smallest(name, (word) => collect(this.words, wordKeys(word)));
    return isHan(name) ? [...new Set([...found, ...collect(this.words, [joined(name)])])] : found;
  }

  /** Those who share a word with `name`, in whatever form. */
  withAny(name: PersonName): readonly T[] {
    return [...new Set(name.words.flatMap((word) => [...collect(this.words, wordKeys(word))]))];
  }

  /** Those who have a word that is one letter away from one of `name`. */
  slipped(name: PersonName): readonly T[] {
    const found = new Set<T>();
    for (const word of name.words) for (const owner of collect(this.slips, slipKeys(word))) found.add(owner);
    return found.size > crowd ? [] : [...found];
  }

  withInitials(name: PersonName): readonly T[] {
    return [...collect(this.initials, initialKeys(name))];
  }
}

const joined = (name: PersonName): string => name.words.map((word) => word.key).join('');

/** What reads as surname and given name may be one word of a foreign name. */
const isHan = (name: PersonName): boolean => name.words.length > 1 && scriptOf(joined(name)) === 'Han';

function put<T>(map: Map<string, Set<T>>, key: string, owner: T): void {
  const known = map.get(key);
  if (known) known.add(owner);
  else map.set(key, new Set([owner]));
}

function collect<T>(map: ReadonlyMap<string, ReadonlySet<T>>, keys: readonly string[]): Set<T> {
  const found = new Set<T>();
  for (const key of keys) {
    const owners = map.get(key);
    if (owners && owners.size <= crowd) for (const owner of owners) found.add(owner);
  }
  return found;
}

/** All behind a word of the name; the smallest such group that is not empty. */
function smallest<T>(
  name: PersonName,
  read: (word: PersonName['words'][number]) => ReadonlySet<T>,
): readonly T[] {
  let best: ReadonlySet<T> | null = null;
  for (const word of name.words) {
    const group = read(word);
    if (group.size > 0 && (best === null || group.size < best.size)) best = group;
  }
  return best === null ? [] : [...best];
}

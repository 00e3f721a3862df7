import { type IdentityReason, matched, type NameMatch } from './identityReasons';
import type { NameWord, PersonName } from './personName';
import { sameWord, scriptOf, type WordMatch } from './sameWord';

interface Pair {
  readonly short: NameWord;
  readonly long: number;
  readonly longKey: string;
  readonly how: WordMatch;
}

/** From the surest to the least sure: words are paired in this order. */
const order: readonly WordMatch[] = ['same', 'spelling', 'script', 'case', 'perhapsCase', 'initial', 'typo'];

export interface Comparison {
  /** The first name stands in another case: after `по словам`, `nach Angaben`. */
  readonly oblique?: boolean;
}

/**
 * Whether two names can mean one person, and why; null when they cannot. Says nothing of others who have the name too. The words of the
 * shorter name must all be in the longer one, one of them in full; a different given name, initial or gender makes two people.
 */
export function compareNames(
  a: PersonName,
  b: PersonName,
  { oblique = false }: Comparison = {},
): NameMatch | null {
  if (a.gender && b.gender && a.gender !== b.gender) return null;
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (numbersOf(a) !== numbersOf(b)) return null;
  if (!letterFits(a, b) || !letterFits(b, a)) return null;
  if (isPartInHan(a, b) || isPartInHan(b, a)) return matched('sameSurname');
  const swapped = a.words.length > b.words.length;
  const [short, long] = swapped ? [b, a] : [a, b];
  const pairs = pairsOf(short, long, (from, to) =>
    swapped ? sameWord(to, from, oblique) : sameWord(from, to, oblique),
  );
  if (pairs === null || !isEvidence(pairs, short, long)) return null;
  if (doubtfulCase(pairs, short, oblique) || doubtfulTypo(pairs)) return null;
  return judged(pairs, short, long);
}

/** `Passenger 2` is another passenger. */
const numbersOf = (name: PersonName): string =>
  name.words
    .filter((word) => /^\d/.test(word.key))
    .map((word) => word.key)
    .join(' ');

/** `M. Kern` is no woman, unless the letter begins her name. */
const letterFits = (a: PersonName, b: PersonName): boolean =>
  a.perhapsInitial === '' ||
  b.gender !== 'f' ||
  b.words.some((word) => b.words.length > 1 && word.key.startsWith(a.perhapsInitial));

/** `克鲁格` for 安娜·克鲁格: which part of it would be a surname cannot be seen. */
const isPartInHan = (part: PersonName, whole: PersonName): boolean => {
  const joined = part.words.map((word) => word.key).join('');
  return (
    whole.words.length > 1 &&
    joined.length > 1 &&
    scriptOf(joined) === 'Han' &&
    whole.words.some((word) => word.key === joined)
  );
};

const unitsOf = (name: PersonName): number => new Set(name.words.map((word) => word.unit)).size;

/** Every word of the shorter name with one of the longer, or null. Words in the same place are preferred to others. */
function pairsOf(
  short: PersonName,
  long: PersonName,
  compare: (a: NameWord, b: NameWord) => WordMatch | null,
): readonly Pair[] | null {
  const possible = short.words.flatMap((word, at) =>
    long.words.flatMap((other, to) => {
      const how = compare(word, other);
      return how === null ? [] : [{ at, to, how, rank: order.indexOf(how) * 16 + Math.abs(at - to) }];
    }),
  );
  possible.sort((x, y) => x.rank - y.rank);
  const found = new Map<number, Pair>();
  const used = new Set<number>();
  for (const { at, to, how } of possible) {
    if (found.has(at) || used.has(to)) continue;
    found.set(at, { short: short.words[at] as NameWord, long: to, longKey: long.words[to]?.key ?? '', how });
    used.add(to);
  }
  return found.size === short.words.length ? [...found.values()] : null;
}

const isFull = (pair: Pair): boolean => pair.how !== 'initial' && !pair.short.initial;

/** A word in full is the same; a part of a double name counts only beside another word. */
function isEvidence(pairs: readonly Pair[], short: PersonName, long: PersonName): boolean {
  const full = pairs.filter(isFull);
  if (full.length === 0) return false;
  if (unitsOf(short) > 1 || unitsOf(long) === 1) return pairs.length > 1 || long.words.length === 1;
  const [only] = full;
  const counterpart = long.words[only?.long ?? 0];
  if (!only || !counterpart) return false;
  if (counterpart.compound && !only.short.compound) return only.long === 0 && short.lone !== 'surname';
  const place = placeOf(only.long, long);
  return short.lone === null || place === null || place === short.lone;
}

/** Whether a word is a given name or a surname, where the writing or the order tells; a patronymic is neither. */
function placeOf(at: number, name: PersonName): 'given' | 'surname' | null {
  if (name.words.length < 2) return name.lone;
  if (name.surnameAt >= 0) return at === name.surnameAt ? 'surname' : 'given';
  return at === 0 ? 'given' : 'surname';
}

/** `Дениса` alone may be another name than `Денис`; two words that differ in the same way, or one that is the same, decide. */
function doubtfulCase(pairs: readonly Pair[], short: PersonName, oblique: boolean): boolean {
  const perhaps = pairs.filter((pair) => pair.how === 'perhapsCase');
  if (oblique || perhaps.length === 0) return false;
  return short.words.length === 1 || pairs.filter((pair) => isFull(pair)).length < 2;
}

/** A slip is believed once, in a long word, or in a shorter one beside a word or initial that is right. */
function doubtfulTypo(pairs: readonly Pair[]): boolean {
  const slips = pairs.filter((pair) => pair.how === 'typo');
  const [slip] = slips;
  if (!slip) return false;
  const supported = pairs.some((pair) => pair.how !== 'typo');
  return slips.length > 1 || (!supported && Math.min(slip.short.key.length, slip.longKey.length) < 7);
}

/** The reason is that of the least sure word; names of one form are the same whatever their order. */
function judged(pairs: readonly Pair[], short: PersonName, long: PersonName): NameMatch {
  const hows = new Set(pairs.map((pair) => pair.how));
  if (short.device || long.device) return matched('device');
  if (hows.has('typo')) return matched('oneLetter', pairs.length > 1 ? 0.8 : undefined);
  const lone = unitsOf(short) === 1 && unitsOf(long) > 1;
  const place = lone ? placeOf(pairs[0]?.long ?? 0, long) : null;
  const weaken = lone ? (place === 'given' ? 0.09 : 0.03) : 0;
  const special: readonly (readonly [WordMatch, IdentityReason])[] = [
    ['script', 'sameNameInScript'],
    ['case', 'otherCase'],
    ['perhapsCase', 'otherCase'],
    ['spelling', 'otherSpelling'],
  ];
  for (const [how, reason] of special) {
    if (hows.has(how)) return matched(reason, 0.93 - weaken);
  }
  if (hows.has('initial') || pairs.some((pair) => pair.short.initial))
    return matched('sameSurnameAndInitial');
  if (lone) return matched(place === 'given' ? 'sameGivenName' : 'sameSurname');
  if (short.words.length === long.words.length) return matched('sameName');
  const missing = long.words.some(({ compound }, at) => compound && !pairs.some((pair) => pair.long === at));
  return missing && pairs.some((pair) => long.words[pair.long]?.compound)
    ? matched('partOfDoubleName', 0.88)
    : matched('partOfName');
}

/** `MK` for Mairéad Kehoe, `М. А.` for Мікалай Астапчук: letters only, in the order of the name or surname first; patronymics may be left out. */
export function initialsMatch(letters: PersonName, full: PersonName): NameMatch | null {
  const wanted = letters.initials;
  if (wanted.length < 2) return null;
  const names = full.words.filter((word) => !word.initial);
  if (names.length < 2) return null;
  const plain = names.filter((word) => !word.patronymic);
  const first = (list: readonly NameWord[]): string => list.map((word) => word.key[0] ?? '').join('');
  const turned = (list: readonly NameWord[]): NameWord[] => [...list.slice(1), ...list.slice(0, 1)];
  const forms = [
    names,
    plain,
    turned(names),
    [...names.slice(-1), ...names.slice(0, -1)],
    names.filter((_, at) => at === 0 || at === names.length - 1),
  ];
  return forms.some((form) => form.length > 1 && first(form) === wanted) ? matched('initials') : null;
}

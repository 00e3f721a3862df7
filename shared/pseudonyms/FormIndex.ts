import { spaced } from '../speakers/caseless/spacedLexicon';
import { addresses, particles } from '../speakers/names/nameLexicon';
import { nameSkeletons } from '../speakers/names/nameSkeleton';
import { personName } from '../speakers/names/personName';
import { nominativesOf, scriptOf } from '../speakers/names/sameWord';
import { familyOf, stemsOf, withoutArticle } from './nameStems';
import { nameTokens } from './nameTokens';
import type { Secret } from './secretNames';

/** A word of one name of somebody. */
export interface NamePart {
  readonly secret: Secret;
  /** Which of the names, and which word of it. */
  readonly name: number;
  readonly word: number;
  readonly key: string;
  readonly surname: boolean;
  /** The name has no other word. */
  readonly only: boolean;
  /** It means the person when it stands alone; a joiner such as `عبد`, or a patronymic, does not. */
  readonly alone: boolean;
  /** The name is written with a small letter. */
  readonly small: boolean;
}

/** From the surest to the least sure. */
export type Likeness = 'same' | 'inflected' | 'family' | 'script';

export interface Use {
  readonly part: NamePart;
  readonly likeness: Likeness;
}

/** Words of names by the forms in which a text may have them. */
export class FormIndex {
  readonly #parts = new Map<string, NamePart[]>();
  readonly #sounds = new Map<string, NamePart[]>();
  readonly #initials = new Map<string, NamePart[]>();
  readonly #all = new Map<Secret, NamePart[]>();
  readonly #particles = new Map<Secret, Set<string>>();
  readonly #uses = new Map<string, readonly Use[]>();

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets)
      for (const [number, name] of secret.names.entries()) this.#learn(secret, number, name);
  }

  /** Whom a folded word may mean; `ofTurkish`: endings are told apart without an apostrophe. */
  usesOf(key: string, ofTurkish: boolean): readonly Use[] {
    const known = this.#uses.get(`${ofTurkish ? '+' : '-'}${key}`);
    if (known !== undefined) return known;
    const found = this.#find(key, ofTurkish);
    this.#uses.set(`${ofTurkish ? '+' : '-'}${key}`, found);
    return found;
  }

  /** Whether a folded word is one of a name as it is written. */
  hasWord = (key: string): boolean => this.#parts.has(key);

  /** Words of names that begin with this folded letter. */
  initialsOf = (letter: string): readonly NamePart[] => this.#initials.get(letter) ?? [];

  partsOf = (secret: Secret): readonly NamePart[] => this.#all.get(secret) ?? [];

  /** A word that only ties others of a name of this person together: `van`. */
  isParticleOf = (secret: Secret, key: string): boolean => this.#particles.get(secret)?.has(key) === true;

  #learn(secret: Secret, name: number, written: string): void {
    const parts = isArabic(written) ? arabicWords(written) : plainWords(written);
    for (const [word, { keys, ...part }] of parts.entries()) {
      const [key = ''] = keys;
      const one: NamePart = { secret, name, word, key, only: parts.length === 1, ...part };
      for (const form of new Set(keys)) put(this.#parts, form, one);
      for (const sound of key.length > 2 ? nameSkeletons(part.text) : []) put(this.#sounds, sound, one);
      put(this.#all, secret, one);
      put(this.#initials, key[0] ?? '', one);
    }
    const ties = this.#particles.get(secret) ?? new Set();
    for (const { key } of nameTokens(written)) if (particles.has(key)) ties.add(key);
    this.#particles.set(secret, ties);
  }

  #find(key: string, ofTurkish: boolean): readonly Use[] {
    const uses = new Map<NamePart, Likeness>();
    const take = (form: string, likeness: Likeness): void => {
      for (const part of this.#parts.get(form) ?? []) if (!uses.has(part)) uses.set(part, likeness);
    };
    take(key, 'same');
    for (const form of stemsOf(key, ofTurkish)) take(form, 'inflected');
    for (const form of [key, ...stemsOf(key, ofTurkish)])
      for (const other of familyOf(form)) take(other, 'family');
    if (uses.size === 0 && key.length > 2) this.#takeSounds(key, uses);
    return Array.from(uses, ([part, likeness]) => ({ part, likeness }));
  }

  #takeSounds(key: string, uses: Map<NamePart, Likeness>): void {
    const script = scriptOf(key);
    for (const form of [key, ...nominativesOf(key)])
      for (const sound of nameSkeletons(form))
        for (const part of this.#sounds.get(sound) ?? [])
          if (scriptOf(part.key) !== script && !uses.has(part)) uses.set(part, 'script');
  }
}

type Word = Omit<NamePart, 'secret' | 'name' | 'word' | 'key' | 'only'> & {
  readonly keys: readonly string[];
  readonly text: string;
};

function plainWords(written: string): Word[] {
  const name = personName(written);
  const last = name.words.findLastIndex(({ initial, patronymic }) => !initial && !patronymic);
  return name.words.map((word, at) => ({
    keys: [word.key, ...(word.spelledOut === null ? [] : [word.spelledOut])],
    text: word.text,
    surname: at === (name.surnameAt >= 0 ? name.surnameAt : last),
    alone: !word.initial && !(word.patronymic && at > 0 && at < name.words.length),
    small: /^\p{Ll}/u.test(word.text),
  }));
}

const isArabic = (text: string): boolean => scriptOf(text) === 'Arabic';

/** `عبد القادر` are two words in a text: the first of them means nobody alone. */
function arabicWords(written: string): Word[] {
  const words = nameTokens(written).filter(
    ({ key }) => !spaced.nameLinks.has(key) && !addresses.has(key) && !spaced.honorifics.has(key),
  );
  return words.map(({ key, text }, at) => ({
    keys: [key, withoutArticle(key)],
    text,
    surname: at > 0 && at === words.length - 1,
    alone: !spaced.nameJoiners.has(key) && !spaced.nameJoiners.has(words[at - 1]?.key ?? ''),
    small: false,
  }));
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

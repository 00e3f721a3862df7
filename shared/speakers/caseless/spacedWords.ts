import { foldKey } from '../languages/languageRules';
import type { Gender } from './naming';
import { foldSpaced } from './spacedForms';
import { spaced } from './spacedLexicon';

/** A word of a text with spaces and without capital letters. */
export interface SpacedWord {
  /** One form for all spellings. */
  readonly key: string;
  /** As written, but for vowel signs. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** A comma, a colon, a dash or a stop stands between this word and the one before it. */
  readonly apart: boolean;
  /** Written with the ending of an object or an adverb: no part of a name. */
  readonly accusative: boolean;
  /** Inside quotation marks or brackets that the text opened. */
  readonly enclosed: boolean;
}

const possessive = /(?:ه|ها|هم|هما|هن|نا)$/u;
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:[-'’](?=\p{L})[\p{L}\p{M}]+)*/gu;

export function spacedWords(text: string): SpacedWord[] {
  const found: SpacedWord[] = [];
  let last = 0;
  let depth = 0;
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const gap = text.slice(last, match.index);
    const plain = gap === ' ';
    if (!plain) depth = depthBehind(gap, depth);
    const previous = found[found.length - 1];
    const abbreviated =
      !plain && previous !== undefined && spaced.titles.has(previous.key) && /^\.\s*$/u.test(gap);
    const { key, exact } = formsOf(written);
    found.push({
      key,
      exact,
      start: match.index,
      end: match.index + written.length,
      apart: !plain && previous !== undefined && !abbreviated && /[،,:؛;.!؟?—–\n]|\s-\s/u.test(gap),
      accusative: written.includes('\u064b'),
      enclosed: depth > 0,
    });
    last = match.index + written.length;
  }
  return found;
}

/** How many marks and brackets are open behind what stands between two words. */
function depthBehind(gap: string, before: number): number {
  let depth = before;
  for (const sign of gap) {
    if ('«(“[『'.includes(sign)) depth++;
    else if ('»)”]』'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') depth = depth > 0 ? depth - 1 : 1;
  }
  return depth;
}

type Forms = Pick<SpacedWord, 'key' | 'exact'>;

/** A text says the same words again and again: their forms, and what they say, are found once. */
const most = 50_000;
const forms = new Map<string, Forms>();
const sayings = new Map<string, Gender | undefined>();

function formsOf(written: string): Forms {
  const known = forms.get(written);
  if (known) return known;
  if (forms.size >= most) forms.clear();
  const found = { key: foldSpaced(written), exact: foldKey(written) };
  forms.set(written, found);
  return found;
}

/** The gender of a saying, also with a small word written before it or with a pronoun behind it; undefined when the word is none. */
export function sayingOf(word: Forms): Gender | undefined {
  if (sayings.has(word.exact)) return sayings.get(word.exact);
  if (sayings.size >= most) sayings.clear();
  const gender = readSaying(word);
  sayings.set(word.exact, gender);
  return gender;
}

function readSaying(word: Forms): Gender | undefined {
  const plain = bare(word.key);
  for (const form of [word.key, plain]) {
    const gender = spaced.sayings.get(form);
    if (gender !== undefined) return gender;
    const object = spaced.quoted.has(word.exact) ? null : /(?:ه|ها)$/u.exec(form);
    const verb = object ? spaced.sayings.get(form.slice(0, -object[0].length)) : undefined;
    if (verb !== undefined) return verb;
  }
  return undefined;
}

export const isTelling = (word: SpacedWord): boolean =>
  spaced.leads.has(word.key) || sayingOf(word) !== undefined;

/** Without the small words that are written together with it. */
export function bare(key: string): string {
  const [first = ''] = key;
  return key.length > 3 && spaced.prefixes.has(first) ? key.slice(1) : key;
}

export const hasArticle = (word: SpacedWord): boolean =>
  word.key.length > 4 && spaced.articles.some((article) => word.key.startsWith(article));

export const isStop = (word: SpacedWord): boolean => spaced.stops.has(word.exact);

/** A word to which a preposition is written, so that it is no part of a name. */
export const isPrepositional = (word: SpacedWord): boolean =>
  word.key.length < 2 ||
  (!spaced.givenNames.has(word.key) &&
    spaced.prepositionalArticles.some(
      (start) => word.key.length > start.length + 2 && word.key.startsWith(start),
    ));

/** `حديثه`, `كلمتها`: a noun with a pronoun written to it. */
export const isPossessed = (word: SpacedWord): boolean =>
  word.exact.length > 3 &&
  possessive.test(word.exact) &&
  !hasArticle(word) &&
  !spaced.givenNames.has(word.key);

/** `إمام` is one, and `أمام` is none. */
export const isRole = (word: SpacedWord): boolean => spaced.roles.has(word.key) && !isStop(word);
export const isGiven = (word: SpacedWord): boolean => spaced.givenNames.has(word.key) && !isStop(word);
/** `جارها`: a word for what somebody is to others, with a pronoun. */
export const isKin = ({ key }: SpacedWord): boolean =>
  spaced.possessives.some((ending) => {
    const noun = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    return noun.length > 1 && (spaced.kin.has(noun) || spaced.kin.has(`${noun}ه`));
  });

/** A man or a woman, as a given name, an address or the form of a word for a person tells; `''` when they do not. */
export function genderOf(word: SpacedWord): Gender {
  const given = isGiven(word) ? spaced.givenNames.get(word.key) : undefined;
  if (given !== undefined) return given;
  const noun = spaced.nouns.get(withoutArticle(word.key));
  if (noun !== undefined) return noun;
  if (spaced.mothers.has(word.key)) return 'feminine';
  if (!isRole(word) && !isAddress(word)) return '';
  return word.key.endsWith('ه') ? 'feminine' : 'masculine';
}

export const withoutArticle = (key: string): string => {
  const article = spaced.articles.find((start) => key.startsWith(start) && key.length > start.length + 1);
  return article === undefined ? key : key.slice(article.length);
};

export const isAddress = (word: SpacedWord): boolean =>
  spaced.honorifics.has(word.key) || spaced.titles.has(word.key);

/** `عبد`, `أبو`, `بن`: what ties the next word to the name. */
export const isLinked = ({ key }: SpacedWord): boolean =>
  spaced.nameLinks.has(key) || spaced.nameJoiners.has(key);

/** A given name that is a word as well, before a noun with the article: `باسم الوزارة`. */
export function isWordOnly(words: readonly SpacedWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    spaced.companions.has((words[at] as SpacedWord).exact) &&
    next !== undefined &&
    hasArticle(next) &&
    !isGiven(next)
  );
}

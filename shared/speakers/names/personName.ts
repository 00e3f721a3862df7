import { isNickname, isSpaced, isSpaceless, officeOf, spacedCore, spacelessCore } from '../caseless/nameCore';
import { foldName, foldSpelledOut } from './foldName';
import {
  addresses,
  birthNames,
  devices,
  type Gender,
  particles,
  patronymics,
  suffixes,
  withGivenName,
} from './nameLexicon';

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** As written, without an ending after an apostrophe. */
  readonly text: string;
  /** Folded. */
  readonly key: string;
  /** With umlauts spelled out, when there are any. */
  readonly spelledOut: string | null;
  readonly initial: boolean;
  /** Part of a hyphenated name: says little alone. */
  readonly compound: boolean;
  /** The words of one hyphenated name share a number. */
  readonly unit: number;
  readonly patronymic: boolean;
}

/** A name taken apart: its words without address, titles and particles. */
export interface PersonName {
  readonly words: readonly NameWord[];
  readonly gender: Gender | null;
  /** What a form of address says of the only word: `Ms. Holt` a surname, `don Eliseo` a given name; Arabic ones may stand before either. */
  readonly lone: 'given' | 'surname' | null;
  /** Index of the surname among the words where the writing shows it: `Karim BELLOUNIS`, `Громов Евгений Витальевич`; else -1. */
  readonly surnameAt: number;
  /** A letter before the name that is an address or an initial: `M. Kern`. */
  readonly perhapsInitial: string;
  /** Words of address behind a Chinese surname, such as 主任. */
  readonly role: string;
  /** The letters of a label that may be initials: `MK`, `М. А.`; `''` for other names. `ЦОЙ` is a name all the same. */
  readonly initials: string;
  /** What a meeting calls a device, not a person: `Tunde’s iPad`. */
  readonly device: boolean;
}

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘][\p{L}\p{M}]+)*\.?/gu;

interface Token {
  text: string;
  key: string;
  /** The word before ends in a hyphen that leads here. */
  hyphen: boolean;
}

/** Takes a name apart. `address` is the form of address when it was cut off before. Linear in the length of the name. */
export function personName(written: string, address = ''): PersonName {
  const whole = withoutBirthName(written);
  const han = hanName(whole, address);
  if (han) return han;
  const all = tokensOf(`${address} ${whole}`);
  const letter = letterBefore(all);
  const tokens = letter === '' ? all : all.slice(1);
  const owned = withoutDevice(tokens);
  const bare = withoutAddress(owned.tokens);
  const kept = withoutParticles(bare.tokens);
  const words = isSpaced(whole) ? spacedCore(whole).map(plainWord) : kept.map(wordOfToken);
  const surname = surnameAt(kept, whole);
  return {
    words,
    initials: initialsOf(words),
    gender: bare.gender ?? genderOf(words),
    lone: owned.device ? 'given' : isSpaced(whole) ? null : bare.lone,
    surnameAt: words.length === kept.length ? surname : -1,
    perhapsInitial: letter,
    role: '',
    device: owned.device,
  };
}

/** `M. Kern`, `D. Eliseo`: an address of one letter, or an initial. `M. J. Kern` has initials. */
const letterBefore = ([first, second]: readonly Token[]): string =>
  first &&
  second &&
  /^\p{L}\.?$/u.test(first.text) &&
  addresses.has(first.key) &&
  !/^\p{L}\.?$/u.test(second.text)
    ? first.key
    : '';

/** Brackets and what follows them are no name: `(née Doyle)`, `(he/him)`, `(Guest)`, `Mr. HOLT of Marrow County`. */
const withoutBirthName = (written: string): string => {
  const bare = written.replace(/\s*[([（][^()[\]（）]*[)\]）]/gu, '');
  const words = bare.split(/\s+/);
  const place = /^(.*\p{L})\s+of\s+(?:the\s+)?\p{Lu}[\p{L}\s]*$/u.exec(bare)?.[1];
  if (place !== undefined) return place;
  const born = words.findIndex((word, at) => at > 0 && birthNames.has(foldName(word.replace(/[.,]/g, ''))));
  return born < 0 ? bare : words.slice(0, born).join(' ').replace(/,$/, '');
};

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const gap = text.slice(last, match.index);
    const written = withoutSuffix(match[0]);
    tokens.push({
      text: written,
      key: foldName(written.replace(/\.$/, '')),
      hyphen: tokens.length > 0 && /^\.?[-‐‑–]$/u.test(gap),
    });
    last = match.index + match[0].length;
  }
  return tokens.reduce<Token[]>(joinAddress, []);
}

/** `г-жа`, `д-р`: an address with a hyphen is one word. */
function joinAddress(tokens: Token[], token: Token): Token[] {
  const before = tokens[tokens.length - 1];
  const key = `${before?.key}-${token.key}`;
  if (!before || !token.hyphen || !addresses.has(key)) return [...tokens, token];
  return [...tokens.slice(0, -1), { ...before, text: `${before.text}-${token.text}`, key }];
}

/** `Yılmaz’ın`, `Tunde’s` without the ending; `d’Hérouville` without the particle. O’Mahony stays. */
function withoutSuffix(word: string): string {
  const [, before = '', after = ''] = /^(.+)['’ʼ‘](\p{Ll}+)\.?$/u.exec(word) ?? [];
  if (before.length > 1 && suffixes.has(foldName(after))) return before;
  return word.replace(/^[dl]['’](?=\p{Lu})/u, '');
}

/** `iPhone de Teófilo`, `Tunde’s iPad`: the device goes. */
function withoutDevice(tokens: readonly Token[]): { tokens: readonly Token[]; device: boolean } {
  const owner = tokens.filter((token) => !devices.has(token.key) && !/^\d/.test(token.key));
  const device =
    owner.length < tokens.length && owner.length > 0 && tokens.some((token) => devices.has(token.key));
  return device ? { tokens: owner, device } : { tokens, device: false };
}

/** Address and titles at both ends; one word at least stays. */
function withoutAddress(tokens: readonly Token[]) {
  let from = 0;
  let to = tokens.length;
  let gender: Gender | null = null;
  let lone: PersonName['lone'] = null;
  const take = (token: Token, before: boolean): boolean => {
    const told = addresses.get(token.key);
    if (told === undefined || (/^\p{Lu}\.$/u.test(token.text) && !before)) return false;
    gender ??= told;
    if (withGivenName.has(token.key)) lone = 'given';
    else if (told !== null) lone ??= 'surname';
    return true;
  };
  while (from < to - 1 && !/^\p{Lu}\.$/u.test(tokens[from]?.text ?? '') && take(tokens[from] as Token, true))
    from++;
  while (to > from + 1 && take(tokens[to - 1] as Token, false)) to--;
  return {
    tokens: tokens.slice(from, to),
    gender: gender as Gender | null,
    lone: lone as PersonName['lone'],
  };
}

/** Articles of Arabic names in Latin and Cyrillic letters, with a hyphen. */
const articles: ReadonlySet<string> = new Set(
  'al el as ar az ad an at ash аль эль ас ар аз ад ан'.split(' '),
);

function withoutParticles(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter((token, at) => {
    if (token.key === '') return false;
    const next = tokens[at + 1];
    if (next?.hyphen && articles.has(token.key)) return false;
    return !particles.has(token.key) || /^\p{Lu}\.$/u.test(token.text);
  });
  return kept.length === 0 ? tokens : kept;
}

function wordOfToken(token: Token, at: number, tokens: readonly Token[]): NameWord {
  const text = token.text.replace(/\.$/, '');
  return {
    text,
    key: token.key,
    spelledOut: foldSpelledOut(text),
    initial: /^\p{L}\p{M}*$/u.test(text),
    compound: token.hyphen || tokens[at + 1]?.hyphen === true,
    unit: tokens.slice(0, at + 1).filter(({ hyphen }) => !hyphen).length,
    patronymic: patronymicOf(token.key) !== null,
  };
}

/** How full a name is: what the fuller names say decides about the shorter ones. */
export const nameWeight = ({ words }: PersonName): number =>
  words.reduce((sum, word) => sum + (word.initial ? 1 : 10), 0);

/** Letters only, or one word of two to four capitals or of consonants: `JH`, `mk`. */
function initialsOf(words: readonly NameWord[]): string {
  if (words.every((word) => word.initial)) return words.map((word) => word.key).join('');
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(only.text))
    return '';
  return /^(?:\p{Lu}{2,4}|[^\P{L}aeiouyаеёиоуыэюя]{2,3})$/u.test(only.text) ? only.key : '';
}

/** The stem and the gender of a patronymic; null for other words. */
export function patronymicOf(key: string): { stem: string; gender: Gender } | null {
  for (const [ending, gender] of patronymics) {
    if (key.length >= ending.length + 2 && key.endsWith(ending))
      return { stem: key.slice(0, -ending.length), gender };
  }
  return null;
}

/** A patronymic in the midst, or at the end after two names, tells the gender; alone it may be a surname such as Абрамович. */
function genderOf(words: readonly NameWord[]): Gender | null {
  const at = words.findIndex((word, index) => index > 0 && word.patronymic);
  if (at < 0) return null;
  const told = patronymicOf(words[at]?.key ?? '');
  const certain = at < words.length - 1 || words.length > 2 || told?.gender === 'f';
  return certain ? (told?.gender ?? null) : null;
}

const capitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

function surnameAt(tokens: readonly Token[], written: string): number {
  const bare = tokens.filter((token) => !/^\p{L}\.$/u.test(token.text));
  if (tokens.length < 2) return -1;
  if (/^[^,]+,\s*\S/u.test(written)) return 0;
  const loud = bare.filter((token) => capitals(token.text));
  if (loud.length > 0 && loud.length < bare.length) return tokens.indexOf(loud[0] as Token);
  if (tokens.length === 3 && patronymicOf(tokens[2]?.key ?? '') && !patronymicOf(tokens[1]?.key ?? ''))
    return 0;
  if (tokens.length === 3 && patronymicOf(tokens[1]?.key ?? '')) return 2;
  if (/^\p{L}\.$/u.test(tokens[tokens.length - 1]?.text ?? '')) return 0;
  return -1;
}

/** `李明`, `李主任`, `03号代表 刘芳`, `玛丽亚·桑托斯`. Null for a name that is not Chinese. */
function hanName(written: string, address: string): PersonName | null {
  if (!isSpaceless(written)) return null;
  const parts = written.split(/[\s·•・‧]+/u).filter((part) => part !== '' && !/\d/.test(part));
  const dotted = parts.length > 1;
  const pieces = dotted ? parts.map(foldName) : spacelessCore(parts[0] ?? written).map(foldName);
  const role = officeOf({ name: parts[parts.length - 1] ?? '', honorific: address });
  return {
    words: pieces.map(plainWord),
    gender: addresses.get(foldName(role)) ?? null,
    lone: pieces.length !== 1 || role === '' ? null : isNickname(pieces[0] ?? '') ? 'given' : 'surname',
    surnameAt: dotted ? pieces.length - 1 : 0,
    perhapsInitial: '',
    initials: '',
    role,
    device: false,
  };
}

const plainWord = (text: string, unit: number): NameWord => ({
  unit,
  text,
  key: text,
  spelledOut: null,
  initial: false,
  compound: false,
  patronymic: false,
});

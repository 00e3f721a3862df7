import { tellsSomething } from './caseless/nameCore';
import { personAt } from './caseless/spacedPerson';
import { spacedWords } from './caseless/spacedWords';
import type { Mention } from './foundTurn';
import { hanPerson } from './labels/hanPerson';
import { foldKey } from './languages/languageRules';
import { lexicon } from './languages/lexicon';
import { isMiddlePatronymic, nameAt } from './nameRuns';
import { parsePersonPhrase } from './personPhrase';
import { isRoleWord } from './wordKinds';
import { isUpperCase, type Word, wordsOf } from './words';

/** What stands in brackets apart. */
interface Noted {
  readonly head: string;
  readonly notes: readonly string[];
}

export function withoutNotes(text: string): Noted {
  const notes = [...text.matchAll(/[(（]([^()（）]{1,80})[)）]/gu)].map((match) => (match[1] ?? '').trim());
  return { head: text.replace(/\s*[(（][^()（）]*[)）]/gu, '').trim(), notes };
}

/** Whom an entry of a list names. */
interface Whole {
  readonly name: string;
  readonly honorific: string;
  readonly role: string;
}

const isPreposition = ({ key, initial }: Word): boolean =>
  !initial && lexicon.prepositions.has(key) && (!lexicon.particles.has(key) || key === 'of');

/** A text that is a name of two words at least, and nothing else. */
export function wholeName(text: string): Whole | null {
  const bare = text.trim().replace(/[.,]+$/u, '');
  if (bare === '' || bare.length > 80) return null;
  const words = wordsOf(bare);
  const named = nameAt(bare, words, 0);
  if (words.some((word) => lexicon.roleWords.has(word.key.replace(/s$/, '')) || isPreposition(word)))
    return null;
  if (named && named.end === words.length && named.bare > 1)
    return { name: named.name, honorific: named.honorific, role: '' };
  return null;
}

/** `Mayor Anita Devereux`: one word that is a role, and a name; nothing between them. */
export function titledName(text: string): Whole | null {
  const [title, ...named] = wordsOf(text.trim());
  const [first] = named;
  if (title === undefined || first === undefined || !title.capital || !isRoleWord(title)) return null;
  return /^\s+$/u.test(first.gap) ? wholeName(text.trim().slice(first.start)) : null;
}

/** In writing without capitals a short text is a name where names are announced: `郑国平`, `الحاج سالم بن راشد`. */
export function caselessName(text: string): Whole | null {
  const bare = text.trim().replace(/[.。]+$/u, '');
  const read = hanPerson(bare) ?? spacedPersonIn(bare);
  if (read?.kind === 'person') return { name: read.name, honorific: read.honorific, role: read.role };
  const han = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+)$/u.test(bare);
  const arabic =
    /^\p{Script=Arabic}+(?:[\s.-]+\p{Script=Arabic}+){1,6}$/u.test(bare.replace(/\p{M}/gu, '')) &&
    !tellsSomething(bare);
  return han || arabic ? { name: bare, honorific: '', role: '' } : null;
}

/** `الروائية عزة النابلسي`: role and name, when they are the whole text. */
function spacedPersonIn(text: string): Mention | null {
  if (!/^\p{Script=Arabic}/u.test(text)) return null;
  const found = personAt({ text, words: spacedWords(text), known: new Set() }, 0, '');
  return found?.full && found.end === text.length ? found.mention : null;
}

/** `председатель комитета ГРОМОВ Евгений Витальевич`. */
export function roleAndName(text: string): Whole | null {
  const person = isUpperCase(text) ? null : parsePersonPhrase(text);
  return person && person.kind === 'person' && wordsOf(person.name).length > 1
    ? withSurnameBefore(person)
    : null;
}

/** `председатель ГРОМОВ` `Евгений Витальевич`: a surname before given name and patronymic is no part of the role. */
function withSurnameBefore({ name, role, honorific }: Whole): Whole {
  const words = wordsOf(name);
  const surname = /(?:^|\s)(\p{Lu}[\p{L}-]+)$/u.exec(role);
  const bare = words.length === 2 && words[1] !== undefined && isMiddlePatronymic(words[1]);
  if (!bare || surname?.[1] === undefined || lexicon.roleWords.has(foldKey(surname[1])))
    return { name, role, honorific };
  return { name: `${surname[1]} ${name}`, role: role.slice(0, surname.index).trim(), honorific };
}

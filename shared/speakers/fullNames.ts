import { isPersonNoun } from './conversation/authorsWords';
import type { Line } from './documentLines';
import type { Mention } from './foundTurn';
import { lexicon } from './languages/lexicon';
import { isMiddlePatronymic, nameRunEnd } from './nameRuns';
import { foldName } from './names/foldName';
import { isNotSpeaker, isOpener, isRoleWord } from './wordKinds';
import { isUpperCase, type Word, wordsOf } from './words';

/**
 * Looks in what nobody says (title, introduction, list of participants) for the full names of people who are otherwise known by
 * one name only. Of two people of one name both are given, and where the name stands alone first: who is meant is told by who was named
 * before.
 */
export function fullNames(lines: readonly Line[], names: ReadonlySet<string>): Mention[] {
  const found = new Map<string, Mention>();
  if (names.size === 0) return [];
  const isWanted = new Map<string, boolean>();
  const look = (text: string): boolean => {
    const wanted = names.has(foldName(text));
    isWanted.set(text, wanted);
    return wanted;
  };
  for (const line of lines) {
    const words = wordsOf(line.text);
    words.forEach((word, at) => {
      if (!word.capital || !(isWanted.get(word.text) ?? look(word.text))) return;
      const full = fullNameEndingAt(line.text, words, at) ?? fullNameBeginningAt(line.text, words, at);
      const alone: Mention = { kind: 'person', name: word.text, role: '', honorific: '' };
      const mention = full ?? (found.size > 0 ? alone : null);
      if (mention && !found.has(mention.name))
        found.set(mention.name, { ...mention, at: line.start + word.start });
    });
  }
  return [...found.values()];
}

const isGivenName = (word: Word): boolean =>
  word.capital &&
  word.text.length > 1 &&
  !isRoleWord(word) &&
  !lexicon.roleWords.has(word.key.replace(/s$/, '')) &&
  !isPersonNoun(word) &&
  !isNotSpeaker(word) &&
  !isOpener(word) &&
  !lexicon.articles.has(word.key) &&
  !lexicon.prepositions.has(word.key) &&
  !lexicon.honorifics.has(word.key) &&
  !lexicon.titles.has(word.key) &&
  !lexicon.verbCompanions.has(word.key);

function fullNameEndingAt(text: string, words: readonly Word[], at: number): Mention | null {
  const surname = words[at] as Word;
  let first = at - 1;
  if (words[first]?.initial && words[first - 1]?.capital && surname.gap.trim() === '') first--;
  else if (hasNameBeforePatronymic(words, first)) first--;
  const given = words[first];
  if (!given || !isGivenName(given) || !/^\s+$/.test(surname.gap)) return null;
  if (isUpperCase(given.text) !== isUpperCase(surname.text)) return null;
  return {
    kind: 'person',
    name: text.slice(given.start, surname.end),
    role: roleBefore(text, words, first),
    honorific: '',
  };
}

/** `Тарас Бародзіч`, `ГРОМОВ Евгений Витальевич`: the name that is known stands first. Exactly one other name follows, or two with a patronymic. */
function fullNameBeginningAt(text: string, words: readonly Word[], at: number): Mention | null {
  const end = nameRunEnd(words, at);
  const rest = words.slice(at + 1, end);
  const patronymic = rest.some(isMiddlePatronymic);
  if (
    rest.length < (patronymic ? 2 : 1) ||
    rest.length > 2 ||
    !rest.every((word) => isGivenName(word) && /^\s+$/.test(word.gap))
  )
    return null;
  const [first, last] = [words[at] as Word, words[end - 1] as Word];
  if (!isGivenName(first) || (isUpperCase(first.text) !== isUpperCase(last.text) && !patronymic)) return null;
  return { kind: 'person', name: text.slice(first.start, last.end), role: '', honorific: '' };
}

/** `Иван Петрович` before a surname: the word is a patronymic, and a given name stands before it. */
function hasNameBeforePatronymic(words: readonly Word[], at: number): boolean {
  const patronymic = words[at];
  const given = words[at - 1];
  return (
    patronymic !== undefined &&
    given !== undefined &&
    patronymic.capital &&
    isMiddlePatronymic(patronymic) &&
    /^\s+$/.test(patronymic.gap) &&
    isGivenName(given) &&
    isUpperCase(given.text) === isUpperCase(patronymic.text)
  );
}

/** Capitalised words up to the name, when the last of them is a role: `Principal Deputy Press Secretary`. */
function roleBefore(text: string, words: readonly Word[], name: number): string {
  const last = words[name - 1];
  if (!last?.capital || !isRoleWord(last) || (words[name] as Word).gap.trim() !== '') return '';
  let from = name - 1;
  while (from > 0 && (words[from - 1] as Word).capital && /^\s+$/.test((words[from] as Word).gap)) from--;
  return text.slice((words[from] as Word).start, last.end);
}

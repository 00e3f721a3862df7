import { isPersonNoun } from './conversation/authorsWords';
import type { Line } from './documentLines';
import type { Mention } from './foundTurn';
import { lexicon } from './languages/lexicon';
import { isMiddlePatronymic } from './nameRuns';
import { coreOfName, foldName } from './people';
import { isNotSpeaker, isOpener, isRoleWord } from './wordKinds';
import { isUpperCase, type Word, wordsOf } from './words';

/**
 * Looks in what nobody says (title, introduction, list of participants) for the full names of people who are otherwise known by
 * surname only. A surname with two different given names stays unresolved.
 */
export function fullNames(lines: readonly Line[], surnames: ReadonlySet<string>): Mention[] {
  const found = new Map<string, Map<string, Mention>>();
  if (surnames.size === 0) return [];
  for (const line of lines) {
    const words = wordsOf(line.text);
    words.forEach((word, at) => {
      const key = foldName(word.text);
      if (!word.capital || !surnames.has(key)) return;
      const full = fullNameEndingAt(line.text, words, at);
      if (!full) return;
      const known = found.get(key) ?? new Map<string, Mention>();
      const core = coreOfName(full.name);
      const form = core[0] ?? '';
      if (core.length > coreOfName(known.get(form)?.name ?? '').length) known.set(form, full);
      found.set(key, known);
    });
  }
  return [...found.values()].flatMap((forms) => (forms.size === 1 ? [...forms.values()] : []));
}

const isGivenName = (word: Word): boolean =>
  word.capital &&
  word.text.length > 1 &&
  !isRoleWord(word) &&
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

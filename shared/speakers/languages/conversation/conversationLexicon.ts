import { arabic } from './arabic';
import { belarusian } from './belarusian';
import { chinese } from './chinese';
import type { ConversationRules } from './conversationRules';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { kazakh } from './kazakh';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

const all: readonly ConversationRules[] = [
  english,
  russian,
  belarusian,
  kazakh,
  german,
  french,
  spanish,
  turkish,
  arabic,
  chinese,
];

type List = Exclude<keyof ConversationRules, 'code' | 'interviewer' | 'letters' | EndingList>;

type EndingList = 'firstPersonEndings' | 'weEndings' | 'participleEndings' | 'secondPersonEndings';

const union = (list: List): ReadonlySet<string> => new Set(all.flatMap((language) => language[list]));

/** The rules of all languages, ready to be asked with folded words. */
export const conversationLexicon: Readonly<Record<List, ReadonlySet<string>>> = {
  credits: union('credits'),
  talks: union('talks'),
  reporters: union('reporters'),
  bylines: union('bylines'),
  guests: union('guests'),
  asks: union('asks'),
  own: union('own'),
  adds: union('adds'),
  heard: union('heard'),
  besideReply: union('besideReply'),
  invertedI: union('invertedI'),
  replies: union('replies'),
  persons: union('persons'),
  voices: union('voices'),
  firstPerson: union('firstPerson'),
  we: union('we'),
  secondPerson: union('secondPerson'),
  politeForms: union('politeForms'),
  male: union('male'),
  female: union('female'),
  namings: union('namings'),
  copulas: union('copulas'),
  breakIns: union('breakIns'),
  ourselves: union('ourselves'),
  prepositions: union('prepositions'),
  conjunctions: union('conjunctions'),
};

/** Pronouns that can be the subject of a verb. */
export const subjectPronouns = {
  male: new Set(all.flatMap((language) => language.male.slice(0, 1))),
  female: new Set(all.flatMap((language) => language.female.slice(0, 1))),
};

/** How who asks is called in the language whose small words for I and you are most frequent among `words`. */
export function interviewerIn(words: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of all) {
      if (!language.firstPerson.includes(word) && !language.secondPerson.includes(word)) continue;
      counts.set(language.interviewer, (counts.get(language.interviewer) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'Interviewer';
}

/** The endings that count in a text: those of languages one of whose letters it has. */
export function endingsIn(text: string, list: EndingList): ReadonlySet<string> {
  const found = withEndings.filter(({ letters }) => letters === null || letters.test(text));
  return new Set(found.flatMap(({ language }) => language[list]));
}

const withEndings = all
  .filter((language) => language.firstPersonEndings.length + language.secondPersonEndings.length > 0)
  .map((language) => ({
    language,
    letters: language.letters === '' ? null : new RegExp(`[${language.letters}]`, 'iu'),
  }));

import { arabic } from './arabic';
import { belarusian } from './belarusian';
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { kazakh } from './kazakh';
import type { LanguageRules } from './languageRules';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

/** The languages that detection knows. Texts mix them, so all are asked at once. */
export const languages: readonly LanguageRules[] = [
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

type WordList = Exclude<keyof LanguageRules, 'code'>;

const union = (...lists: WordList[]): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => lists.flatMap((list) => language[list])));

/** The rules of all languages, ready to be asked: lower-case words without a closing full stop. */
export const lexicon: Readonly<Record<WordList, ReadonlySet<string>>> = {
  speechVerbs: union('speechVerbs'),
  verbCompanions: union('verbCompanions'),
  honorifics: union('honorifics'),
  titles: union('titles'),
  roleWords: union('roleWords', 'parties', 'witnesses'),
  particles: union('particles'),
  articles: union('articles'),
  prepositions: union('prepositions'),
  nameless: union('nameless', 'parties'),
  voices: union('voices'),
  notSpeakers: union('notSpeakers'),
  participants: union('participants'),
  openers: union('openers'),
  pronouns: union('pronouns'),
  relatives: union('relatives'),
  stageWords: union('stageWords'),
  questionSigns: union('questionSigns'),
  answerSigns: union('answerSigns'),
  labelNotes: union('labelNotes'),
  closings: union('closings'),
  gatherings: union('gatherings'),
  endings: union('endings'),
  examinedBy: union('examinedBy'),
  examinations: union('examinations'),
  minuteVerbs: union('minuteVerbs'),
  outcomes: union('outcomes'),
  sworn: union('sworn'),
  witnesses: union('witnesses'),
  summons: union('summons'),
  parties: union('parties'),
  bodies: union('bodies'),
  bodyVerbs: union('bodyVerbs'),
  memberships: union('memberships'),
  onBehalf: union('onBehalf'),
  chatFrom: union('chatFrom'),
  chatTo: union('chatTo'),
  reactions: union('reactions'),
  events: union('events'),
  renamed: union('renamed'),
  formerly: union('formerly'),
  mailFrom: union('mailFrom'),
  mailFields: union('mailFields'),
};

import { type LanguageRules, words } from './languageRules';

export const turkish: LanguageRules = {
  code: 'tr',
  speechVerbs: words(``),
  verbCompanions: words(``),
  honorifics: words(``),
  titles: words(``),
  roleWords: words(``),
  particles: words(``),
  articles: words(``),
  prepositions: words(``),
  nameless: words(``),
  voices: [],
  notSpeakers: words(``),
  participants: words(``),
  openers: words(``),
  pronouns: words(``),
  relatives: words(``),
  stageWords: words(``),
};

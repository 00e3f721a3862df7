import { lexicon } from './languages/lexicon';
import type { Word } from './words';

const onlySpace = /^[\s.]*$/;

export const isTitle = (word: Word): boolean => lexicon.titles.has(word.key);
export const isHonorific = (word: Word): boolean =>
  lexicon.honorifics.has(word.key) && (word.capital || word.text.length > 2);
export const isRoleWord = (word: Word): boolean =>
  lexicon.roleWords.has(word.key) ||
  word.key.split('-').some((part) => part.length > 3 && lexicon.roleWords.has(part));
/** `moderator`, and the numbers and codes that studies give: `Speaker 3`, `P12`, `Respondent B`. */
export const isNameless = (word: Word): boolean =>
  lexicon.nameless.has(word.key) || /^(?:\d+|\p{Lu}{0,3}\d{1,3})$/u.test(word.text);
export const isNotSpeaker = (word: Word | undefined): boolean =>
  word !== undefined && lexicon.notSpeakers.has(word.key);
export const isPlainVerb = (word: Word): boolean =>
  !word.capital && lexicon.speechVerbs.has(word.key) && !isRoleWord(word);
export const isArticle = (word: Word): boolean => lexicon.articles.has(word.key);

/** `Yesterday`, `Однако`: a word that opens a sentence, never one letter such as an initial. */
export const isOpener = (word: Word): boolean =>
  lexicon.openers.has(word.key) && !word.initial && word.text.length > 1;

/** A word that can be part of a name: capitalised, no title, role, label word or opening of a sentence. */
export const isNameWord = (word: Word): boolean =>
  word.capital &&
  !isHonorific(word) &&
  !isTitle(word) &&
  !isRoleWord(word) &&
  !isOpener(word) &&
  !/\d/.test(word.text);
export const isParticle = (word: Word): boolean => lexicon.particles.has(word.key);

/** Nothing but space, or the full stop of an initial, before the word. */
export const joined = (word: Word): boolean => onlySpace.test(word.gap);

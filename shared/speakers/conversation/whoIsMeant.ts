import {
  conversationLexicon as conversation,
  endingsIn,
} from '../languages/conversation/conversationLexicon';
import { type Word, wordsOf } from '../words';
import { addressedIn } from './described';
import { PhraseIndex } from './phraseIndex';

const first = new PhraseIndex(conversation.firstPerson);
const second = new PhraseIndex(conversation.secondPerson);

const endsWithAny = (word: Word, endings: ReadonlySet<string>): boolean => {
  for (let length = 2; length <= 6 && length + 2 <= word.key.length; length++)
    if (endings.has(word.key.slice(-length))) return true;
  return word.key.includes('-') && endings.has(word.key.slice(word.key.lastIndexOf('-')));
};

/** A capital letter within a sentence makes a name of it: `Ben` says nobody's I. */
const pronounsAmong = (words: readonly Word[]): Word[] =>
  words.filter((word, at) => !word.capital || word.text.length === 1 || at === 0 || /[.!?…:]/.test(word.gap));

/** A pronoun of the first person stands in the text. */
export const saysI = (text: string, words = wordsOf(text)): boolean => first.isIn(text, pronounsAmong(words));

/** Says I or we. */
export const speaksInFirstPerson = (text: string): boolean => {
  const words = wordsOf(text);
  const endings = endingsIn(text, 'firstPersonEndings');
  return first.isIn(text, pronounsAmong(words)) || words.some((word) => endsWithAny(word, endings));
};

const several = new PhraseIndex(conversation.we);

/** Says I, and not only we. */
export const speaksForOneself = (text: string): boolean => {
  const words = wordsOf(text);
  const plural = endingsIn(text, 'weEndings');
  const endings = new Set([...endingsIn(text, 'firstPersonEndings')].filter((ending) => !plural.has(ending)));
  const pronouns = pronounsAmong(words);
  return (
    pronouns.some((_, at) => first.lengthAt(pronouns, at) > 0 && several.lengthAt(pronouns, at) === 0) ||
    words.some((word) => endsWithAny(word, endings))
  );
};

/** Says you. */
export const speaksInSecondPerson = (text: string): boolean => {
  const words = wordsOf(text);
  const endings = endingsIn(text, 'secondPersonEndings');
  return (
    second.isIn(text, words) ||
    words.some((word) => endsWithAny(word, endings)) ||
    words.some((word, at) => at > 0 && !/[.!?…:]/.test(word.gap) && conversation.politeForms.has(word.text))
  );
};

/** Says you, or calls somebody. */
export const addressesSomebody = (text: string): boolean =>
  speaksInSecondPerson(text) || addressedIn(text).length > 0;

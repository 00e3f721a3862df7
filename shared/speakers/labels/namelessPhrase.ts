import { lexicon } from '../languages/lexicon';
import { speakerFunction } from '../names/speakerFunction';
import { isArticle, isNameless, isNotSpeaker, isPlainVerb, isRoleWord } from '../wordKinds';
import { isUpperCase, type Word } from '../words';

/** `Голос из зала`, `Stimme aus dem Publikum`, `Un señor diputado`, `Salondan bir kadın`, `Plusieurs députés du groupe X`: a word for a nameless speaker among plain words. */
export function isNamelessPhrase(words: readonly Word[]): boolean {
  const first = words[0];
  if (first === undefined || words.length > 7 || words.some(tells)) return false;
  if (!first.capital && !/^\p{Lo}/u.test(first.text))
    return words.length === 1 && first.text.length > 3 && lexicon.nameless.has(first.key);
  const at = words.findIndex(
    (word) =>
      /\p{L}{2}|^\p{Lu}\d/u.test(word.text) &&
      isNameless(word) &&
      (words.length === 1 || !isNotSpeaker(word)) &&
      !isArticle(word) &&
      !lexicon.prepositions.has(word.key),
  );
  const anchor = words[at];
  if (anchor === undefined) return false;
  // `Месца: Мінск`, though `з месца` is a voice.
  if (words.length === 1) return !isNotSpeaker(anchor) || speakerFunction(anchor.text) !== 'audience';
  if (words.slice(1).every((word) => /^\d+$/.test(word.text))) return true;
  const asks = (word: Word): boolean =>
    word.text.length > 1 && (lexicon.questionSigns.has(word.key) || lexicon.answerSigns.has(word.key));
  if (words.some(asks)) return isFromRoom(words);
  const following = words[at + 1];
  const led =
    at <= 1 && following !== undefined && !following.capital && lexicon.prepositions.has(following.key);
  if (led) return true;
  const group = words.findIndex(({ key }, index) => index > at && lexicon.memberships.has(key));
  const told = group < 0 ? words : words.slice(0, group + 1);
  const upper = words.every((word) => isUpperCase(word.text) || /^[\p{L}\d]{1,2}$/u.test(word.text));
  const known = (word: Word): boolean =>
    isNameless(word) || isRoleWord(word) || isArticle(word) || lexicon.prepositions.has(word.key);
  return at <= 3 && (upper || told.slice(1).every((word) => !word.capital || known(word))) && known(anchor);
}

/** `Секретарь доложила о явке`: minutes tell what somebody did. */
const tells = (word: Word): boolean =>
  isPlainVerb(word) ||
  (!word.capital && (lexicon.minuteVerbs.has(word.key) || lexicon.bodyVerbs.has(word.key)));

/** `Question de la salle`, `Frage aus dem Publikum`: not `Question 5`. */
const isFromRoom = (words: readonly Word[]): boolean =>
  words.length > 2 &&
  words
    .slice(1, -1)
    .every(
      (word) => isArticle(word) || lexicon.prepositions.has(word.key) || lexicon.particles.has(word.key),
    ) &&
  speakerFunction((words.at(-1) as Word).text) === 'audience';

import { beginsWithGivenName, hasStop } from '../caseless/nameCore';
import { namingOf } from '../caseless/spacedNames';
import { lexicon } from '../languages/lexicon';
import { splitParenthesis } from '../phraseEnds';
import { isHonorific, isNameless, isNotSpeaker, isPlainVerb, isRoleWord, isTitle } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { type LabelName, named, roleIn } from './labelParts';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** Scripts without capitals: an address, a role, or a note in brackets show that a label names somebody. */
export function caselessLabel(text: string): LabelName | null {
  if (/\s-\s/u.test(text) || endsSentenceWithin.test(text)) return null;
  const { head, inside } = splitParenthesis(text);
  const comma = head.search(/[,،]/u);
  const bare = (comma < 0 ? head : head.slice(0, comma)).trim();
  const tail = comma < 0 ? '' : head.slice(comma + 1).trim();
  const words = wordsOf(bare);
  const beside = roleBeside(text, bare, words);
  if (beside) return beside;
  if (words.length === 0 || words.length > 7 || words.some(isPlainVerb)) return null;
  if (tail !== '' && (/\p{L}{3}\.\s/u.test(tail) || wordsOf(tail).length > 9)) return null;
  let from = 0;
  while (from < words.length - 1 && isHonorific(words[from] as Word)) from++;
  const honorific = words
    .slice(0, from)
    .map((word) => word.text)
    .join(' ');
  const rest = words.slice(from);
  const name = bare.slice((rest[0] as Word).start);
  if (tail !== '' && honorific === '' && !wordsOf(tail).slice(0, 3).some(isRoleWord)) return null;
  const role = tail === '' ? roleIn(inside) : tail;
  if (isRolePhrase(rest) || isOfficeOf(rest)) {
    if (tail !== '') return null;
    const shape = honorific === '' ? 'nameless' : 'address';
    const inner = wordsOf(inside);
    if (inner.length >= 2 && roleIn(inside) !== '' && !inner.some(isRoleWord))
      return { ...named('person', text, { name: inside, role: bare, honorific }), shape: 'role' };
    return { ...named('role', text, { name: honorific === '' ? bare : text }), shape };
  }
  const behindRole = roleBefore(text);
  if (behindRole) return behindRole;
  const [first] = words;
  if (
    first &&
    isNameless(first) &&
    !isRoleWord(first) &&
    !isHonorific(first) &&
    (!(isQuestionSign(first.key) || isAnswerSign(first.key)) || isFrom(words)) &&
    words.length <= 4 &&
    !words.slice(1).some(isNotSpeaker)
  )
    return { ...named('role', text), shape: 'nameless' };
  if (isNotSpeaker(words[0])) return null;
  const split = rest.findIndex((word) => !isRoleWord(word) && !isTitle(word));
  const led = split > 0 && rest.length - split >= 2 && rest.slice(0, split).some(isRoleWord);
  const start = led ? (rest[split] as Word).start : (rest[0] as Word).start;
  const person = {
    name: bare.slice(start),
    role: led ? bare.slice((rest[0] as Word).start, start).trim() : role,
    honorific,
  };
  const titled = honorific !== '' || (rest.length > 1 && isTitle(rest[0] as Word));
  const firm = titled ? 'address' : person.role !== '' ? 'role' : null;
  const shape = firm ?? (rest.length > 1 ? 'name' : 'single');
  if (name === '' || rest.length > 5 || hasStop(person.name)) return null;
  return { ...named('person', text, person), shape };
}

/** `نعم نكتب. سؤال للسيدة منى: …`: a full stop that is none of an abbreviation ends a sentence, and a label is none. */
const endsSentenceWithin = /(?:\p{L}\p{M}*){4}\.\s+\p{L}/u;

/** `عضو اللجنة د. سامي الروسان`: a role of several words before the name. */
function roleBefore(text: string): LabelName | null {
  const read = namingOf(text);
  return read && read.role !== '' && read.name.includes(' ')
    ? { ...named('person', text, read), shape: 'role' }
    : null;
}

/** `سعادة السيد عصام بن عبد الله وزير الأشغال`: an office right behind the name, as records of parliaments give it. */
function roleBeside(text: string, bare: string, words: readonly Word[]): LabelName | null {
  if (words.length > longestWithRole || words.some(isPlainVerb) || bare !== text.trim()) return null;
  const from = words.findIndex((word) => !isHonorific(word) && !isTitle(word));
  const at = words.findIndex((word, index) => index > from + 1 && isRoleWord(word) && !isTitle(word));
  const [first, office] = [words[from], words[at]];
  if (from < 0 || !first || !office || at >= words.length - 1 || at - from > 6) return null;
  if (isRoleWord(first) || isNameless(first)) return null;
  const name = bare.slice(first.start, office.start).trim();
  if (hasStop(name) || (from === 0 && !beginsWithGivenName(name))) return null;
  const address = words.slice(0, from).filter(isHonorific);
  const untitled = words[address.length] ?? first;
  const person = {
    name: bare.slice(untitled.start, office.start).trim(),
    role: bare.slice(office.start).trim(),
    honorific: address.map((word) => word.text).join(' '),
  };
  return { ...named('person', text, person), shape: from > 0 ? 'address' : 'role' };
}

const longestWithRole = 16;

/** `سؤال من القاعة`: a question and where it comes from, a voice then. */
const isFrom = (words: readonly Word[]): boolean =>
  words.length > 2 &&
  lexicon.prepositions.has((words[1] as Word).key) &&
  words.slice(2).some((word) => isNameless(word) || lexicon.participants.has(word.key));

const isRolePhrase = (words: readonly Word[]): boolean => {
  const [first] = words;
  return (
    first !== undefined &&
    (isRoleWord(first) || isNameless(first)) &&
    words
      .slice(1)
      .every(
        (word) =>
          isRoleWord(word) ||
          isNameless(word) ||
          isNotSpeaker(word) ||
          lexicon.prepositions.has(word.key) ||
          /^و?(?:ال|لل)/u.test(word.text) ||
          hasStop(word.text) ||
          /\d/.test(word.text),
      )
  );
};

/** `وزير شؤون البلديات`, `رئيسة لجنة المالية والتخطيط`: a word for an office without the article is complete with a noun that has it. */
function isOfficeOf(words: readonly Word[]): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  return (
    first !== undefined &&
    second !== undefined &&
    isRoleWord(first) &&
    !first.text.startsWith('ال') &&
    /^و?(?:ال|لل)/u.test(last?.text ?? '') &&
    !words.some((word, at) => at > 0 && beginsWithGivenName(`${word.text} ${last?.text ?? ''}`))
  );
}

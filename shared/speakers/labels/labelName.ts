import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { speakerFunction } from '../names/speakerFunction';
import { looksLikeRole, parsePersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import { isArticle, isHonorific, isNameless, isNotSpeaker, isPlainVerb, isRoleWord } from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';
import { addressed, describedBehindComma, particled, placed, placedBehindComma } from './casedPerson';
import { caselessLabel } from './caselessLabel';
import { hanPerson } from './hanPerson';
import { caseless, type LabelName, named, other, roleIn } from './labelParts';
import { shapeOf } from './labelShape';
import { isNamelessPhrase } from './namelessPhrase';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** The longest label with its role; UTF-16 units. */
export const longestLabel = 180;

const longestBare = 60;

const mostWords = 24;

const bracketedTime = /\s*[([]\s*(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2}(?:[.,]\p{Nd}+)?\s*[\])]$/u;

const surnameInitials = /^(\p{Lu}[\p{L}\p{M}'’-]+)\s+((?:\p{Lu}\p{M}*\.[\s-]?){1,3}(?:\p{Lu}\p{M}*\.?)?)$/u;

const initialsSurname =
  /^(?:\p{Lu}\p{M}*\.[\s-]?){1,3}\s?\p{Lu}[\p{L}\p{M}'’-]+(?:[\s-]\p{Lu}[\p{L}\p{M}'’-]+)?$/u;

const initialsAlone = /^(?:\p{Lu}\p{M}*\.\s?-?){2,4}$|^\p{Lu}{2,3}\d?$|^\p{Ll}{2}$/u;

export const telephone = /^\+?\d[\d\s*().-]{4,}$/u;

/** `F-2, 61 years, retired`: a sign of a focus group with what is known of whom it stands for. */
const describedCode = /^(\p{Lu}{1,3}-?\d{1,3}),\s([^.!?]{2,80})$/u;

/** `TN 4`, `F-2`, beside `TN4`. */
const splitCode = /^\p{Lu}{1,3}[\s-]\d{1,3}$/u;

const han = /\p{Script=Han}/u;

/** `«الميناء»`, `«Ледовая газета»`, `Телеканал «Заречье-24»`: the paper or station that asks. */
const paper = /^(?:\p{Lu}[\p{L}-]{2,}\s)?["«“][\p{Lu}\p{Lo}\d][^"«»“”]{1,29}["»”]$/u;

const broken =
  /[\])](?!\s*[[(,]|\s*$)|https?:|www\.|[!?…¿¡=@<>|{}:：]|[。；]|\s[–—ـ]\s|^[«„“”"‹「『]|;\s|^\p{L}\.?º/u;

/** Reads a whole label without its separator. Null when it is none: a sentence, a time, an entry of a card. */
export function readLabelName(label: string): LabelName | null {
  const known = recent.get(label);
  if (known !== undefined) return known;
  const name = label.length > longestLabel + 20 ? null : readNewLabel(label);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(label, name);
  return name;
}

/** A document repeats its labels: what was read of one is kept for the next. */
const recent = new Map<string, LabelName | null>();

const mostRecent = 4000;

function readNewLabel(label: string): LabelName | null {
  const text = (label.includes(':') ? label.replace(bracketedTime, '') : label).trim();
  if (paper.test(text)) return { ...named('role', text), shape: 'single' };
  if (text === '' || text.length > longestLabel) return null;
  const unsure = unsureVoice(text);
  if (unsure || broken.test(text) || tooManySentences(text)) return unsure;
  const words = wordsOf(text);
  if (words.length > mostWords) return null;
  if (words.length === 0 || telephone.test(text)) return telephone.test(text) ? other(text) : null;
  const found = read(text, words);
  return (found === null || found.shape === 'other') && elided.test(text)
    ? (readElided(text) ?? found)
    : found;
}

const elided = /(^|\s)d(['’])(?=\p{Lu})/u;

/** `M. Étienne d'AUBRAC`: a particle that has lost its vowel is read as a part of the surname. */
function readElided(text: string): LabelName | null {
  const whole = text.replace(elided, '$1D$2');
  const found = read(whole, wordsOf(whole));
  if (!found || found.person.kind !== 'person' || found.shape === 'other') return null;
  return {
    ...found,
    person: { ...found.person, name: found.person.name.replace(/D(['’])(?=\p{Lu})/u, 'd$1') },
  };
}

/** `TN?`, `Participant ?`, `??`: whoever wrote down could not tell which of them. */
function unsureVoice(text: string): LabelName | null {
  const stem = /^([\p{L}\s.]{0,24}?)\s?[[(]?\?{1,3}[\])]?$/u.exec(text)?.[1]?.trim();
  if (stem === undefined) return null;
  const words = wordsOf(stem);
  const known = stem === '' || /^\p{Lu}{1,3}$/u.test(stem) || (words.length === 1 && isNamelessPhrase(words));
  return known ? { ...named('role', text), shape: 'nameless' } : null;
}

function read(text: string, words: readonly Word[]): LabelName | null {
  const sign = signOf(text, words);
  if (sign) return sign;
  if (isSmallWord(text, words)) return null;
  if (lexicon.voices.has(words.map((word) => word.key).join(' ')))
    return { ...named('role', text), shape: 'nameless' };
  const office = caseless.test(text) && words.length > 1 && isNameless(words[0] as Word);
  if (words.every((word) => isNotSpeaker(word)) && !isNamelessPhrase(words) && !office) return null;
  if (splitCode.test(text)) return asWhole(text, readLabelName(text.replace(/[\s-]/u, '')));
  const described = describedCode.exec(text);
  if (described?.[1] !== undefined && described[2] !== undefined)
    return { ...named('role', text, { name: described[1], role: described[2] }), shape: 'nameless' };
  const initials = readInitials(text);
  if (initials) return initials;
  if (han.test(text)) return hanLabel(text);
  const heard = heardFromTape(text, words);
  if (heard) return heard;
  const behalf = words.findLastIndex((word, at) => at < words.length - 1 && lexicon.onBehalf.has(word.key));
  const instead = behalf < 0 ? null : readLabelName(text.slice((words[behalf + 1] as Word).start));
  if (instead || (behalf >= 0 && !caseless.test(text))) return asWhole(text, instead);
  return caseless.test(text) ? caselessLabel(text) : cased(text, words);
}

/** `Von`, `An`, `De`, in the heads of mails: a preposition alone is nobody. */
const isSmallWord = (text: string, [first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second === undefined &&
  /^\p{Lu}?\p{Ll}+$/u.test(text) &&
  lexicon.prepositions.has(first.key);

/** `СИНХРОН (Анна Берг, лесник)`, `O-TON (Berg)`: manuscripts of broadcasts say in brackets who is heard from tape. */
function heardFromTape(text: string, words: readonly Word[]): LabelName | null {
  const [first] = words;
  if (!first || !lexicon.onBehalf.has(first.key)) return null;
  const inside = /^[\p{L}-]+\s*\d{0,3}\s*[(（]([^()（）]+)[)）]$/u.exec(text)?.[1];
  if (inside === undefined) return null;
  const comma = inside.indexOf(',');
  const bare = readLabelName(inside.slice(0, comma < 0 ? inside.length : comma).trim());
  if (!bare || bare.shape === 'other') return null;
  const role = bare.person.role || (comma < 0 ? '' : inside.slice(comma + 1).trim());
  return asWhole(text, { ...bare, shape: 'role', person: { ...bare.person, role } });
}

/** `Q`, `Frage`: a letter or a word that stands for a question or an answer. */
function signOf(text: string, words: readonly Word[]): LabelName | null {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return null;
  if (!isQuestionSign(only.key) && !isAnswerSign(only.key)) return null;
  return only.capital || caseless.test(only.text) ? { ...named('role', text), shape: 'sign' } : null;
}

function readInitials(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  const comma = head.indexOf(',');
  const bare = comma < 0 ? head : head.slice(0, comma);
  const role = comma < 0 ? roleIn(inside) : head.slice(comma + 1).trim();
  if (comma >= 0 && !isBelonging(role)) return null;
  if (surnameInitials.test(bare) || (initialsSurname.test(bare) && !startsWithAddress(bare)))
    return { ...named('person', text, { name: bare, role }), shape: 'initialed' };
  return initialsAlone.test(text) ? { ...named('person', text), shape: 'single' } : null;
}

/** A role, or what somebody belongs to: `фракция «Наш край»`. */
function isBelonging(tail: string): boolean {
  const words = wordsOf(tail);
  // Behind initials hardly anything else stands between a comma and a colon.
  if (/^\p{Ll}[^,;.]*$/u.test(tail) && words.length <= 4 && !words.some(isPlainVerb)) return true;
  return looksLikeRole(tail) || words.slice(0, 4).some((word) => lexicon.memberships.has(word.key));
}

const startsWithAddress = (text: string): boolean => {
  const [first] = wordsOf(text);
  return first !== undefined && isHonorific(first);
};

function hanLabel(text: string): LabelName | null {
  const found = hanPerson(text);
  if (found) {
    const { shape, ...person } = found;
    return { person: { ...person, start: 0 }, shape, capitals: false };
  }
  return text.length <= 12 && !lexicon.notSpeakers.has(text) ? other(text) : null;
}

function cased(text: string, words: readonly Word[]): LabelName | null {
  if (splitCode.test(text) || (words.length === 1 && isNamelessPhrase(words)))
    return { ...named('role', text), shape: 'nameless' };
  const noted = namelessWithNote(text);
  if (noted) return noted;
  if (isPhrase(words) && (!isNamelessPhrase(words) || words.some(({ key }) => lexicon.parties.has(key))))
    return null;
  const inRoom = someoneInRoom(text);
  if (inRoom) return inRoom;
  const after = addressedAfter(text);
  if (after) return after;
  const ofPlace = placed(text, words);
  const office = isArticle(words[0] as Word) ? addressed(text, words) : null;
  const person =
    office ??
    parsePersonPhrase(text) ??
    ofPlace ??
    placedBehindComma(text) ??
    addressed(text, words) ??
    particled(text, words);
  const described = person ? null : describedBehindComma(text, words);
  const naming = person ?? described;
  if (naming) {
    const known = shapeOf(text, words, naming);
    // What is told of somebody in words of which nothing is known says no more than the name.
    const shape = described && known === 'role' && !isForOthers(described.role) ? 'name' : known;
    const role = roleIn(naming.role);
    if (shape !== null) return { ...named(naming.kind, text, { ...naming, role }), shape };
    return isNamelessPhrase(words) && isNameless(words[0] as Word)
      ? { ...named('role', text), shape: 'nameless' }
      : null;
  }
  if (isNamelessPhrase(words) || isOfficeInCapitals(text, words))
    return { ...named('role', text), shape: 'nameless' };
  const plausible =
    text.length <= longestBare &&
    words.length <= 6 &&
    !words.some((word) => isPlainVerb(word) || isNotSpeaker(word));
  return plausible ? other(text) : null;
}

/** `on behalf of the River Group` */
const isForOthers = (role: string): boolean => {
  const [first, ...others] = wordsOf(role);
  return first !== undefined && others.length > 1 && !first.capital && lexicon.prepositions.has(first.key);
};

/** `FEN İŞLERİ MÜDÜRÜ`, `WATER COMMISSIONER`, `DIRECTOR DE OBRAS`: the office ends it, or a preposition follows it. */
function isOfficeInCapitals(text: string, words: readonly Word[]): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !second || !last || words.length > 5 || !isUpperCase(text) || words.some(isNotSpeaker))
    return false;
  return isRoleWord(last) || (isRoleWord(first) && lexicon.prepositions.has(second.key));
}

/** `Für das Protokoll`, `Pour le maire`, `For the Plaintiff:`: what stands above a signature, or beside who appears for somebody. */
const isPhrase = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.text.length > 2 &&
  lexicon.prepositions.has(first.key) &&
  !lexicon.particles.has(first.key) &&
  isArticle(second);

/** `Publikum (Herr Tetzlaff)`, `Audience (woman, last row)`: one of many, who is named or described. */
function someoneInRoom(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  if (inside === '' || speakerFunction(head) !== 'audience' || roleIn(inside) === '') return null;
  const words = wordsOf(inside);
  const bare = nameAt(inside, words, 0);
  if (bare && bare.end === words.length && (bare.bare > 1 || bare.honorific !== ''))
    return { ...named('person', text, { name: bare.name, honorific: bare.honorific }), shape: 'role' };
  return words.some((word) => isNameless(word) || lexicon.prepositions.has(word.key))
    ? { ...named('role', text), shape: 'nameless' }
    : null;
}

/** `ЖИТЕЛЬНИЦА (не представилась)`: one word for somebody without a name, and in brackets a remark of who took it down. */
function namelessWithNote(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  const words = wordsOf(head);
  const remark = wordsOf(inside);
  if (words.length !== 1 || remark.length < 2 || !isNamelessPhrase(words)) return null;
  return remark.every(({ capital }) => !capital)
    ? { ...named('role', text, { name: head }), shape: 'nameless' }
    : null;
}

/** `Айдос Тұрар мырза (экономист)`, `Meryem Hanım`: languages in which the form of address follows the name. */
function addressedAfter(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  const words = wordsOf(head);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !isHonorific(last) || isHonorific(words[0] as Word))
    return null;
  const name = head.slice(0, last.start).trimEnd();
  const bare = readLabelName(name);
  if (bare?.person.kind !== 'person') return null;
  const role = bare.person.role || roleIn(inside);
  return {
    ...named('person', text, { ...bare.person, role, honorific: last.text }),
    shape: 'address',
  };
}

/** The person of a part of the label, with the whole label as its naming. */
const asWhole = (text: string, part: LabelName | null): LabelName | null =>
  part && { ...part, person: { ...part.person, end: text.length } };

function tooManySentences(text: string): boolean {
  if (/\p{L}[»”"]\.\s+\p{Lu}/u.test(text)) return true;
  for (const match of text.matchAll(/(\p{L}[\p{L}\p{M}'’-]*)\.\s+(?=\p{Lu})/gu)) {
    const word = (match[1] ?? '').toLowerCase();
    if (word.length > 4 && !lexicon.titles.has(word) && !lexicon.honorifics.has(word)) return true;
  }
  return false;
}

import { simplify } from '../caseless/hanForms';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { looksLikeRole, type PersonPhrase, parsePersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import {
  isArticle,
  isHonorific,
  isNameless,
  isNotSpeaker,
  isPlainVerb,
  isRoleWord,
  isTitle,
} from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';
import { hanPerson } from './hanPerson';

/** How a label looks; says how far it can be believed on its own. */
export type LabelShape =
  /** `TOM FAIRWEATHER` */
  | 'capitals'
  /** `M. Gauvain`, `Mr. WARNER`, `El señor PRESIDENTE`, `السيد الرئيس` */
  | 'address'
  /** `Birgit Homburger (FDP)`, `Präsident Dr. Norbert Lammert` */
  | 'role'
  /** `Иванов И.И.`, `J. Smith` */
  | 'initialed'
  /** `Moderator`, `Speaker 3`, `Голос из зала` */
  | 'nameless'
  /** `Marta Kowalczyk` */
  | 'name'
  /** `Marta`, `MK`, `М. А.` */
  | 'single'
  /** `Q`, `В`, `问` */
  | 'sign'
  /** Anything short that could be a name in its format: `Meeting Room 4B`, `mikael.h` */
  | 'other';

export interface LabelName {
  readonly person: PersonPhrase;
  readonly shape: LabelShape;
  /** A word of the label is in capitals throughout. */
  readonly capitals: boolean;
}

/** The longest label with its role; UTF-16 units. */
export const longestLabel = 180;

const longestBare = 60;
const mostWords = 24;

const bracketedTime = /\s*[([]\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\s*[\])]$/u;
const surnameInitials = /^(\p{Lu}[\p{L}\p{M}'’-]+)\s+((?:\p{Lu}\p{M}*\.[\s-]?){1,3}(?:\p{Lu}\p{M}*\.?)?)$/u;
const initialsSurname =
  /^(?:\p{Lu}\p{M}*\.[\s-]?){1,3}\s?\p{Lu}[\p{L}\p{M}'’-]+(?:[\s-]\p{Lu}[\p{L}\p{M}'’-]+)?$/u;
const initialsAlone = /^(?:\p{Lu}\p{M}*\.\s?-?){2,4}$|^\p{Lu}{2,3}\d?$|^\p{Ll}{2}$/u;
export const telephone = /^\+?\d[\d\s*().-]{4,}$/u;
const caseless = /^[^\p{Lu}\p{Ll}\p{Lt}]*\p{Lo}[^\p{Lu}\p{Ll}\p{Lt}]*$/u;
const han = /\p{Script=Han}/u;
const broken = /[\])](?!\s*[[(,]|\s*$)|https?:|www\.|[!?…¿¡=@<>|{}:：]|[。；]|\s[–—]\s|^[«„“”"‹「『]|;\s/u;

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
  if (text === '' || text.length > longestLabel || broken.test(text) || tooManySentences(text)) return null;
  const words = wordsOf(text);
  if (words.length > mostWords) return null;
  if (words.length === 0 || telephone.test(text)) return telephone.test(text) ? other(text) : null;
  return read(text, words);
}

function read(text: string, words: readonly Word[]): LabelName | null {
  const sign = signOf(text, words);
  if (sign) return sign;
  if (lexicon.voices.has(words.map((word) => word.key).join(' ')))
    return { ...named('role', text), shape: 'nameless' };
  if (words.every((word) => isNotSpeaker(word)) && !isNamelessPhrase(words)) return null;
  const initials = readInitials(text);
  if (initials) return initials;
  if (han.test(text)) return hanLabel(text);
  if (caseless.test(text)) return caselessLabel(text);
  return cased(text, words);
}

/** `Q`, `Frage`: a letter or a word that stands for a question or an answer. */
function signOf(text: string, words: readonly Word[]): LabelName | null {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return null;
  if (!isQuestionSign(only.key) && !isAnswerSign(only.key)) return null;
  return only.capital || caseless.test(only.text) ? { ...named('role', text), shape: 'sign' } : null;
}

export const isQuestionSign = (sign: string): boolean => lexicon.questionSigns.has(simplify(foldKey(sign)));
export const isAnswerSign = (sign: string): boolean => lexicon.answerSigns.has(simplify(foldKey(sign)));

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
  return looksLikeRole(tail) || words.slice(0, 4).some((word) => lexicon.memberships.has(word.key));
}

const startsWithAddress = (text: string): boolean => {
  const [first] = wordsOf(text);
  return first !== undefined && isHonorific(first);
};

function named(
  kind: 'person' | 'role',
  label: string,
  as: { name?: string; role?: string; honorific?: string } = {},
): Omit<LabelName, 'shape'> {
  const { name = label, role = '', honorific = '' } = as;
  return {
    person: { kind, name, role, honorific, start: 0, end: label.length },
    capitals: isUpperCase(name) || /\p{Lu}{2}[\p{Lu}'’-]*/u.test(name),
  };
}

const other = (text: string): LabelName => ({ ...named('person', text), shape: 'other' });

/** What stands in brackets, when it is no note such as `continuing` or `guest`. */
export function roleIn(inside: string): string {
  const words = wordsOf(inside);
  const note =
    words.length > 0 &&
    words.every(
      (word) =>
        lexicon.labelNotes.has(word.key) ||
        lexicon.prepositions.has(word.key) ||
        lexicon.articles.has(word.key),
    );
  return note || /^[\d\s,.:/–-]*$/u.test(inside) || /^\p{Ll}+(?:\/\p{Ll}+)+$/u.test(inside) ? '' : inside;
}

function hanLabel(text: string): LabelName | null {
  const found = hanPerson(text);
  if (found) {
    const { shape, ...person } = found;
    return { person: { ...person, start: 0 }, shape, capitals: false };
  }
  return text.length <= 12 && !lexicon.notSpeakers.has(text) ? other(text) : null;
}

/** Scripts without capitals: an address, a role, or a note in brackets show that a label names somebody. */
function caselessLabel(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  const comma = head.search(/[,،]/u);
  const bare = (comma < 0 ? head : head.slice(0, comma)).trim();
  const tail = comma < 0 ? '' : head.slice(comma + 1).trim();
  const words = wordsOf(bare);
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
  if (isRolePhrase(rest)) {
    if (tail !== '') return null;
    const shape = honorific === '' ? 'nameless' : 'address';
    const inner = wordsOf(inside);
    if (inner.length >= 2 && roleIn(inside) !== '' && !inner.some(isRoleWord))
      return { ...named('person', text, { name: inside, role: bare, honorific }), shape: 'role' };
    return { ...named('role', text, { name: honorific === '' ? bare : text }), shape };
  }
  const [first] = words;
  if (
    first &&
    isNameless(first) &&
    !isRoleWord(first) &&
    !isHonorific(first) &&
    !isQuestionSign(first.key) &&
    !isAnswerSign(first.key) &&
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
  const firm = honorific !== '' ? 'address' : person.role !== '' ? 'role' : null;
  const shape = firm ?? (rest.length > 1 ? 'name' : 'single');
  return name === '' || rest.length > 5 ? null : { ...named('person', text, person), shape };
}

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
          word.text.startsWith('ال') ||
          /\d/.test(word.text),
      )
  );
};

function cased(text: string, words: readonly Word[]): LabelName | null {
  const behalf = words.findLastIndex((word, at) => at < words.length - 1 && lexicon.onBehalf.has(word.key));
  if (behalf >= 0) return asWhole(text, readLabelName(text.slice((words[behalf + 1] as Word).start)));
  if (words.length === 1 && isNamelessPhrase(words)) return { ...named('role', text), shape: 'nameless' };
  const after = addressedAfter(text);
  if (after) return after;
  const ofPlace = placed(text, words);
  const office = isArticle(words[0] as Word) ? addressed(text, words) : null;
  const person =
    office ?? parsePersonPhrase(text) ?? ofPlace ?? addressed(text, words) ?? particled(text, words);
  if (person) {
    const shape = shapeOf(text, words, person);
    const role = roleIn(person.role);
    return shape === null ? null : { ...named(person.kind, text, { ...person, role }), shape };
  }
  if (isNamelessPhrase(words)) return { ...named('role', text), shape: 'nameless' };
  const plausible =
    text.length <= longestBare &&
    words.length <= 6 &&
    !words.some((word) => isPlainVerb(word) || isNotSpeaker(word));
  return plausible ? other(text) : null;
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

/** `Mr. HOLT of Marrow County`: members of one surname are told apart by the place they come from. */
function placed(text: string, words: readonly Word[]): PersonPhrase | null {
  const at = words.findIndex(
    (word, index) => index > 1 && lexicon.prepositions.has(word.key) && !word.capital,
  );
  const before = words[at - 1];
  const tail = words.slice(at + 1);
  if (at < 2 || !before || tail.length === 0 || tail.length > 4 || !isHonorific(words[0] as Word))
    return null;
  if (!isUpperCase(before.text) || !tail.every((word) => word.capital || isArticle(word))) return null;
  const person = parsePersonPhrase(text.slice(0, before.end));
  return person && person.kind === 'person' ? { ...person, end: text.length } : null;
}

/** `zu Sandau`, `de la Hermosa`: a surname that begins with a particle. */
function particled(text: string, words: readonly Word[]): PersonPhrase | null {
  const last = words.at(-1);
  const first = words[0];
  if (!first || !last?.capital || first.capital || words.length > 4 || text.includes(',')) return null;
  const surname = nameOfParticles(text, words);
  return surname && lexicon.particles.has(first.key)
    ? { kind: 'person', name: text, role: '', honorific: '', start: 0, end: text.length }
    : null;
}

/** `M. le président`, `Mme la ministre déléguée`, `La señora DIPUTADA García López`, `The PRESIDING OFFICER (Ms. Lake)`. */
function addressed(text: string, words: readonly Word[]): PersonPhrase | null {
  const { head, inside } = splitParenthesis(text);
  const inner = words.filter((word) => word.end <= head.length);
  let at = 0;
  while (at < inner.length && (isArticle(inner[at] as Word) || isHonorific(inner[at] as Word))) at++;
  const lead = inner.slice(0, at);
  const honorific = lead.find((word) => isHonorific(word))?.text ?? '';
  if (at === 0 || at === inner.length) return null;
  const range = { start: 0, end: text.length };
  const rest = inner.slice(at);
  const from = (rest[0] as Word).start;
  const phrase = head.slice(from);
  if (!isRoleWord(rest[0] as Word) && !isNameless(rest[0] as Word)) {
    const person = honorific === '' ? null : parsePersonPhrase(text.slice(from));
    return person && person.kind === 'person' ? { ...person, honorific, ...range } : null;
  }
  const bracketed = inside === '' ? null : nameAlone(inside);
  if (bracketed)
    return {
      kind: 'person',
      name: bracketed.name,
      role: phrase,
      honorific: bracketed.honorific || honorific,
      ...range,
    };
  const person = isUpperCase(phrase) ? null : parsePersonPhrase(phrase);
  if (person && person.kind === 'person') return { ...person, honorific, ...range };
  const offices = rest.findIndex((word) => word.capital && !isUpperCase(word.text));
  if (offices > 0 && isUpperCase((rest[0] as Word).text)) {
    const name = parsePersonPhrase(head.slice((rest[offices] as Word).start));
    if (name && name.kind === 'person') {
      const role = head.slice(from, (rest[offices] as Word).start).trim();
      return { kind: 'person', name: name.name, role, honorific, ...range };
    }
  }
  return rest.some(isPlainVerb) ? null : { kind: 'role', name: head, role: '', honorific: '', ...range };
}

/** Brackets that hold one name and nothing else. */
function nameAlone(text: string): { name: string; honorific: string } | null {
  const words = wordsOf(text);
  const whole = nameAt(text, words, 0);
  return whole && whole.end === words.length && whole.bare >= (whole.honorific === '' ? 2 : 1)
    ? whole
    : nameOfParticles(text, words);
}

/** `Ruiz de la Hermosa`, `Montcada i Ferrer`: a surname of several words. */
const nameOfParticles = (text: string, words: readonly Word[]): { name: string; honorific: string } | null =>
  words.length >= 1 &&
  words.length <= 6 &&
  words.every((word) =>
    word.capital ? !isRoleWord(word) && !isNotSpeaker(word) : lexicon.particles.has(word.key),
  )
    ? { name: text, honorific: '' }
    : null;

function shapeOf(text: string, words: readonly Word[], person: PersonPhrase): LabelShape | null {
  const first = words[0] as Word;
  if (person.kind === 'role') {
    if (!first.capital) return null;
    const addressedSo = words.some((word) => isHonorific(word) || (isArticle(word) && words.length > 1));
    return addressedSo
      ? 'address'
      : words.some((word) => isNameless(word)) || isUpperCase(text)
        ? 'nameless'
        : 'other';
  }
  const names = wordsOf(person.name);
  if (person.role === '' && names.some(isNotSpeaker)) return surnameIsWord(names);
  if (isNotSpeaker(first) && !isRoleWord(first) && !isNameless(first)) return null;
  if (person.honorific !== '' || isTitle(names[0] as Word)) return 'address';
  if (words.length === 1 && text.length <= 3) return 'single';
  if (isUpperCase(person.name)) return 'capitals';
  if (person.role !== '') return 'role';
  return names.length > 1 ? 'name' : 'single';
}

/** `Joanna Price`, `ANNA MAY`: a surname that is also a word of headings counts when the given name is none. */
function surnameIsWord(names: readonly Word[]): LabelShape | null {
  const [first, last] = names;
  if (names.length !== 2 || !first || !last || isNotSpeaker(first)) return null;
  return isUpperCase(first.text) && isUpperCase(last.text) ? 'capitals' : 'single';
}

/** `Голос из зала`, `Stimme aus dem Publikum`, `Un señor diputado`, `Salondan bir kadın`: a word for a nameless speaker among plain words. */
export function isNamelessPhrase(words: readonly Word[]): boolean {
  const first = words[0];
  if (first === undefined || words.length > 7 || words.some(isPlainVerb)) return false;
  if (!first.capital && !/^\p{Lo}/u.test(first.text)) return false;
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
  if (words.length === 1) return true;
  if (words.slice(1).every((word) => /^\d+$/.test(word.text))) return true;
  const asks = (word: Word): boolean =>
    word.text.length > 1 && (lexicon.questionSigns.has(word.key) || lexicon.answerSigns.has(word.key));
  if (words.some(asks)) return false;
  const following = words[at + 1];
  const led =
    at <= 1 && following !== undefined && !following.capital && lexicon.prepositions.has(following.key);
  if (led) return true;
  const upper = words.every((word) => isUpperCase(word.text) || /^[\p{L}\d]{1,2}$/u.test(word.text));
  const known = (word: Word): boolean =>
    isNameless(word) || isRoleWord(word) || isArticle(word) || lexicon.prepositions.has(word.key);
  return at <= 3 && (upper || words.slice(1).every((word) => !word.capital || known(word))) && known(anchor);
}

function tooManySentences(text: string): boolean {
  for (const match of text.matchAll(/(\p{L}[\p{L}\p{M}'’-]*)\.\s+(?=\p{Lu})/gu)) {
    const word = (match[1] ?? '').toLowerCase();
    if (word.length > 4 && !lexicon.titles.has(word) && !lexicon.honorifics.has(word)) return true;
  }
  return false;
}

import { simplify } from '../caseless/hanForms';
import { spaceless } from '../caseless/spacelessLexicon';
import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import type { LabelShape } from './labelShape';

export type HanPerson = Omit<PersonPhrase, 'start'> & { readonly shape: LabelShape };
type Read = Omit<HanPerson, 'end'>;

const longestRole = 8;
const enumerated =
  /^(?:第\s?)?[一二三四五六七八九十百\d]+(?:[、.．）)]|$)|^第[一二三四五六七八九十百\d]+|[一二三四五六七八九十]$/u;
const foreign = /^[\p{Script=Han}A-Za-z.]{1,9}(?:[·•・‧．∙][\p{Script=Han}A-Za-z.]{1,9}){1,3}$/u;

/**
 * A label in Chinese characters: `李明（局长）`, `局长李明`, `王局长`, `李明 局长`, `张先生`, `主持人`, `《晚报》记者问`. `end` is the length
 * without the word of saying behind it.
 */
export function hanPerson(text: string): HanPerson | null {
  const verb = spaceless.labelVerbs.endingAt(simplify(text), text.length);
  const whole = isSign(text) || text.length - verb < 2 ? text : text.slice(0, text.length - verb);
  const { head, inside } = splitParenthesis(whole);
  const parts = head.split(/[\s\u3000,，]+/u).filter((part) => part !== '');
  const read = readParts(parts);
  const noted = read ? withNote(read, lexicon.labelNotes.has(inside) ? '' : inside) : null;
  return noted ? { ...noted, end: whole.trimEnd().length } : null;
}

const isSign = (text: string): boolean => lexicon.questionSigns.has(text) || lexicon.answerSigns.has(text);

function readParts(parts: readonly string[]): Read | null {
  const [first = '', ...others] = parts;
  if (first === '' || parts.length > 3) return null;
  if (others.length === 0) return one(first);
  const a = one(first);
  const b = one(others.join(''));
  if (a?.kind === 'person' && b?.kind === 'role') return { ...a, role: b.name, shape: 'role' };
  if (a?.kind === 'role' && b?.kind === 'person') return { ...b, role: a.name, shape: 'role' };
  return a?.kind === 'role' && b?.kind === 'role' ? role(parts.join(' '), 'nameless') : null;
}

function withNote(read: Read, inside: string): Read {
  if (inside === '') return read;
  if (read.kind === 'person') return { ...read, role: read.role === '' ? inside : read.role, shape: 'role' };
  const inner = one(inside);
  return inner?.kind === 'person' ? { ...inner, role: read.name, shape: 'role' } : read;
}

function one(text: string): Read | null {
  const folded = simplify(text);
  if (isSign(folded)) return role(text, 'sign');
  if (lexicon.nameless.has(folded)) return role(text, 'nameless');
  if (lexicon.notSpeakers.has(folded)) return null;
  const address = spaceless.addresses.endingAt(folded, folded.length);
  const bare = folded.slice(0, folded.length - address);
  if (address > 1 && (isHanName(bare) || surnameLength(bare) === bare.length) && bare !== '')
    return { ...person(text.slice(0, bare.length)), honorific: text.slice(bare.length), shape: 'address' };
  return (
    officed(text, folded) ??
    (isHanName(folded) && !enumerated.test(folded) ? person(text) : voice(text, folded))
  );
}

/** `王局长`, `李明局长`, `水务局局长李明`, `水务局局长`. */
function officed(text: string, folded: string): Read | null {
  const ending = roleAt(folded, folded.length);
  if (ending > 0) {
    const before = folded.slice(0, folded.length - ending);
    if (before !== '' && surnameLength(before) === before.length)
      return { ...person(text), role: text.slice(before.length), shape: 'address' };
    if (isHanName(before) && before.length <= 3)
      return { ...person(text.slice(0, before.length)), role: text.slice(before.length), shape: 'address' };
    return role(text, 'nameless');
  }
  for (let at = folded.length - 2; at >= 2 && at >= folded.length - 9; at--) {
    if (roleAt(folded, at) === 0 || !isHanName(folded.slice(at))) continue;
    return { ...person(text.slice(at)), role: text.slice(0, at), shape: 'role' };
  }
  return null;
}

/** `旁听席有人`, `穿红衣的观众`: a nameless speaker with what tells of them. */
function voice(text: string, folded: string): Read | null {
  if (folded.length > 16 || enumerated.test(folded)) return null;
  const ends = spaceless.personNouns.endingAt(folded, folded.length) >= 2;
  const known = [2, 3, 4].some(
    (length) => lexicon.nameless.has(folded.slice(0, length)) || lexicon.nameless.has(folded.slice(-length)),
  );
  return ends || known ? role(text, 'nameless') : null;
}

/** `主持人、社区规划师`, `区文旅局副局长`: offices only, the last of them at the end. */
export function isHanOffice(text: string): boolean {
  const folded = simplify(text);
  return /^[\p{Script=Han}、，·\s（）()]{2,30}$/u.test(folded) && roleAt(folded, folded.length) > 0;
}

/** Length of the longest role that ends at `end`; 0 when none does. */
function roleAt(folded: string, end: number): number {
  for (let length = Math.min(longestRole, end); length >= 2; length--) {
    const word = folded.slice(end - length, end);
    if (lexicon.roleWords.has(word) || spaceless.roleEnds.has(word)) return length;
  }
  return 0;
}

const surnameLength = (name: string): number =>
  spaceless.surnames.at(name, 0) || spaceless.rareSurnames.at(name, 0);

/** Family name and one or two characters, or a foreign name with a dot. */
function isHanName(folded: string): boolean {
  if (foreign.test(folded)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(folded)) return false;
  const surname = surnameLength(folded);
  const given = folded.slice(surname);
  return (
    surname > 0 &&
    given.length >= 1 &&
    given.length <= 2 &&
    [...given].every((sign) => spaceless.notInGivenNames.at(sign, 0) === 0)
  );
}

const person = (name: string): Read => ({ kind: 'person', name, role: '', honorific: '', shape: 'name' });
const role = (name: string, shape: LabelShape): Read => ({
  kind: 'role',
  name,
  role: '',
  honorific: '',
  shape,
});

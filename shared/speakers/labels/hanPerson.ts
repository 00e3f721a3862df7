import { simplify } from '../caseless/hanForms';
import { spaceless } from '../caseless/spacelessLexicon';
import { couldBeGiven, isFamiliar } from '../caseless/spacelessName';
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
/** `发言人 2`, `观众甲`: which of them. */
const which = /^(?:\d{1,3}|[A-Z]|[甲乙丙丁戊己庚辛])$/u;
/** `护理部-欧阳珊`, `李东来_二组`: how people call themselves in meeting programs. */
const displayed = /^([^\s\-－_—–|｜/／@＠]{1,12})[-－_—–|｜/／@＠]([^\s\-－_—–|｜/／@＠]{1,12})$/u;
const latinName = /^[A-Z][\p{L}.'’-]+$/u;
/** `《晚报》`, the paper that asks. */
const paper = /^《[^《》]{1,20}》$/u;

/**
 * A label in Chinese characters: `李明（局长）`, `局长李明`, `王局长`, `李明 局长`, `张先生`, `主持人`, `《晚报》记者问`. `end` is the length
 * without the word of saying behind it.
 */
export function hanPerson(text: string): HanPerson | null {
  const verb = spaceless.labelVerbs.endingAt(simplify(text), text.length);
  const whole = isSign(text) || text.length - verb < 2 ? text : text.slice(0, text.length - verb);
  const { head, inside } = splitParenthesis(whole);
  const parts = closedUp(head.split(/[\s\u3000,，]+/u).filter((part) => part !== ''));
  const read = readParts(parts);
  const noted = read ? withNote(read, lexicon.labelNotes.has(inside) ? '' : inside) : null;
  return noted ? { ...noted, end: whole.trimEnd().length } : null;
}

const isSign = (text: string): boolean => lexicon.questionSigns.has(text) || lexicon.answerSigns.has(text);

/** The two characters of a short name are set apart by a wide space, so that all names of a list are of one width. */
function closedUp(parts: readonly string[]): string[] {
  const closed: string[] = [];
  let open = '';
  for (const part of [...parts, '']) {
    if (/^\p{Script=Han}$/u.test(part)) open += part;
    else {
      if (open !== '') closed.push(open);
      open = '';
      if (part !== '') closed.push(part);
    }
  }
  return closed;
}

function readParts(parts: readonly string[]): Read | null {
  const [first = '', ...others] = parts;
  if (first === '' || parts.length > 3) return null;
  if (others.length === 0) return one(first) ?? shown(first);
  if (others.length === 1 && which.test(others[0] ?? '') && lexicon.nameless.has(simplify(first)))
    return role(parts.join(' '), 'nameless');
  const a = one(first);
  const b = one(others.join(''));
  if (a?.kind === 'person' && b?.kind === 'role') return { ...a, role: b.name, shape: 'role' };
  if (
    a?.kind === 'person' &&
    b?.kind !== 'role' &&
    others.join('').length >= 4 &&
    isHanOffice(others.join(''))
  )
    return { ...a, role: others.join(''), shape: 'role' };
  if (a?.kind === 'role' && b?.kind === 'person') return { ...b, role: a.name, shape: 'role' };
  return a?.kind === 'role' && b?.kind === 'role' ? role(parts.join(' '), 'nameless') : null;
}

/** A name beside a department, a group or a number, in either order. */
function shown(text: string): Read | null {
  const parts = displayed.exec(text)?.slice(1) ?? [];
  const named = parts.filter((part) => isName(part) && !isUnit(part));
  const [name] = named;
  if (name === undefined || named.length !== 1) return null;
  const beside = parts.find((part) => part !== name) ?? '';
  return { ...person(name), role: /^[\p{L}·]+$/u.test(beside) ? beside : '', shape: 'role' };
}

const isName = (text: string): boolean =>
  isHanName(simplify(text)) || surnameLength(simplify(text)) === text.length || latinName.test(text);

const isUnit = (text: string): boolean =>
  spaceless.units.endingAt(simplify(text), text.length) > 0 || roleAt(simplify(text), text.length) > 0;

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
  if (lexicon.notSpeakers.has(folded) || announcesPresence(folded)) return null;
  if (paper.test(text)) return role(text, 'single');
  const address = spaceless.addresses.endingAt(folded, folded.length);
  const bare = folded.slice(0, folded.length - address);
  if (address > 1 && (isHanName(bare) || surnameLength(bare) === bare.length) && bare !== '')
    return { ...person(text.slice(0, bare.length)), honorific: text.slice(bare.length), shape: 'address' };
  return (
    officed(text, folded) ??
    (isHanName(folded) && !enumerated.test(folded) ? person(text) : null) ??
    voice(text, folded) ??
    (isOneWord(folded) ? { ...person(text), shape: 'single' } : null)
  );
}

/** `出席议员`, `列席人员`: who is there, not who speaks. */
const announcesPresence = (folded: string): boolean =>
  [2, 3].some((length) => {
    const start = folded.slice(0, length);
    return lexicon.participants.has(start) && lexicon.notSpeakers.has(start);
  });

/** `霍`, `欧阳`, `克罗伊茨`: a surname, or one part of a foreign name. */
function isOneWord(folded: string): boolean {
  if (spaceless.surnames.has(folded) || isFamiliar(folded, 0)) return true;
  return (
    folded.length >= 3 &&
    folded.length <= 7 &&
    [...folded].every((sign) => spaceless.transcription.at(sign, 0) > 0)
  );
}

/** `王局长`, `李明局长`, `水务局局长李明`, `水务局局长`. */
function officed(text: string, folded: string): Read | null {
  const ending = roleAt(folded, folded.length);
  if (ending > 0) {
    const before = folded.slice(0, folded.length - ending);
    if (before !== '' && surnameLength(before) === before.length)
      return { ...person(text), role: text.slice(before.length), shape: 'address' };
    if (isHanName(before) && (before.length <= 3 || foreign.test(before)))
      return { ...person(text.slice(0, before.length)), role: text.slice(before.length), shape: 'address' };
    return role(text, 'nameless');
  }
  const between = officeBetween(text, folded);
  if (between) return between;
  for (let at = folded.length - 2; at >= 2 && at >= folded.length - 9; at--) {
    if (roleAt(folded, at) === 0 || !isHanName(folded.slice(at))) continue;
    return { ...person(text.slice(at)), role: text.slice(0, at), shape: 'role' };
  }
  return null;
}

/** `陳委員椒華`: the office stands between surname and given name in records of Taiwan. */
function officeBetween(text: string, folded: string): Read | null {
  const surname = surnameLength(folded);
  if (surname === 0) return null;
  for (let at = folded.length - 1; at >= surname + 2 && at >= folded.length - 2; at--) {
    const name = text.slice(0, surname) + text.slice(at);
    if (roleAt(folded, at) === at - surname && isHanName(simplify(name)))
      return { ...person(name), role: text.slice(surname, at), shape: 'address' };
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
  const folded = simplify(splitParenthesis(text).head);
  return (
    /^[\p{Script=Han}A-Z“”「」、，·\s（）()]{2,40}$/u.test(folded) &&
    (roleAt(folded, folded.length) > 0 || spaceless.roleSuffixes.at(folded, folded.length - 1) > 0)
  );
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
  return surname > 0 && couldBeGiven(given);
}

const person = (name: string): Read => ({ kind: 'person', name, role: '', honorific: '', shape: 'name' });
const role = (name: string, shape: LabelShape): Read => ({
  kind: 'role',
  name,
  role: '',
  honorific: '',
  shape,
});

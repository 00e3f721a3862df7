import { surnameLength } from '../languages/chineseSurnames';
import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import type { LabelShape } from './labelName';

type HanPerson = Omit<PersonPhrase, 'start' | 'end'> & { readonly shape: LabelShape };

const longestRole = 7;

/** A label in Chinese characters: `李明（局长）`, `局长李明`, `王局长`, `李明 局长`, `张先生`, `主持人`, `市民代表`. */
export function hanPerson(text: string): HanPerson | null {
  const { head, inside } = splitParenthesis(text.replace(/\s*[（【]/gu, '(').replace(/[）】]/gu, ')'));
  const parts = head.split(/[\s,，、]+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3) return null;
  const note = inside !== '' && lexicon.labelNotes.has(inside) ? '' : inside;
  if (parts.length === 1) return withNote(one(parts[0] as string), note);
  const [a, b] = [one(parts[0] as string), one(parts.slice(1).join(''))];
  if (a?.kind === 'person' && b?.kind === 'role')
    return withNote({ ...a, role: b.name, shape: 'role' }, note);
  if (a?.kind === 'role' && b?.kind === 'person')
    return withNote({ ...b, role: a.name, shape: 'role' }, note);
  return null;
}

function withNote(person: HanPerson | null, inside: string): HanPerson | null {
  if (!person || inside === '') return person;
  const inner = one(inside);
  if (person.kind === 'role' && inner?.kind === 'person')
    return { ...inner, role: person.name, shape: 'role' };
  return person.kind === 'person'
    ? { ...person, role: person.role === '' ? inside : person.role, shape: 'role' }
    : { ...person, name: person.name };
}

function one(text: string): HanPerson | null {
  if (lexicon.questionSigns.has(text) || lexicon.answerSigns.has(text)) return role(text, 'sign');
  if (lexicon.nameless.has(text)) return role(text, 'nameless');
  if (lexicon.notSpeakers.has(text)) return null;
  const address = [...lexicon.honorifics].find(
    (word) => text.length > word.length && text.endsWith(word) && /\p{Script=Han}/u.test(word),
  );
  if (address !== undefined) {
    const bare = text.slice(0, -address.length);
    if (isHanName(bare) || surnameLength(bare) === bare.length)
      return { ...person(bare), honorific: address, shape: 'address' };
  }
  const ending = roleAt(text, text.length);
  if (ending > 0) {
    const bare = text.slice(0, text.length - ending);
    if (bare !== '' && surnameLength(bare) === bare.length)
      return { ...person(text), role: text.slice(bare.length), shape: 'address' };
    return role(text, 'nameless');
  }
  for (let at = text.length - 2; at >= 2 && at >= text.length - 4; at--) {
    if (roleAt(text, at) > 0 && isHanName(text.slice(at)))
      return { ...person(text.slice(at)), role: text.slice(0, at), shape: 'role' };
  }
  if (isHanName(text)) return person(text);
  const voice = [...lexicon.nameless].some(
    (word) =>
      word.length >= 2 && (text.endsWith(word) || text.startsWith(word)) && /\p{Script=Han}/u.test(word),
  );
  return voice && text.length <= 10 ? role(text, 'nameless') : null;
}

/** Length of the longest role that ends at `end`; 0 when none does. */
function roleAt(text: string, end: number): number {
  for (let length = Math.min(longestRole, end); length >= 2; length--)
    if (lexicon.roleWords.has(text.slice(end - length, end))) return length;
  return 0;
}

/** Family name and one or two characters, or a foreign name with a middle dot. */
function isHanName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·・]\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const surname = surnameLength(text);
  const given = text.length - surname;
  return surname > 0 && (given === 1 || given === 2);
}

const person = (name: string): HanPerson => ({
  kind: 'person',
  name,
  role: '',
  honorific: '',
  shape: 'name',
});
const role = (name: string, shape: LabelShape): HanPerson => ({
  kind: 'role',
  name,
  role: '',
  honorific: '',
  shape,
});

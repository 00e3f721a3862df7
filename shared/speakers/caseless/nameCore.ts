import { simplify } from './hanForms';
import { foldSpaced } from './spacedForms';
import { spaced } from './spacedLexicon';
import {
  withoutArticle as articleless,
  hasArticle,
  isAddress,
  isGiven,
  isLinked,
  isRole,
  isStop,
  isTelling,
  type SpacedWord,
  spacedWords,
} from './spacedWords';
import { spaceless } from './spacelessLexicon';
import { isFamiliar } from './spacelessName';

const han = /\p{Script=Han}/u;
const arabicLetter = /\p{Script=Arabic}/u;
const dot = /[·•・‧．∙\s]+/u;

export const isSpaceless = (text: string): boolean => han.test(text);

/** Letters of writings without capitals in one form: how two spellings of one name are compared. */
export const foldUncased = (text: string): string => foldSpaced(simplify(text));

/** A word for somebody who was told of before in more words. */
export function isDescribedAs(voice: string, noun: string): boolean {
  if (!isSpaced(noun)) return voice.endsWith(noun);
  const [first] = spacedWords(voice);
  const [only, ...others] = spacedWords(noun);
  return (
    first !== undefined && only !== undefined && others.length === 0 && articleless(only.key) === first.key
  );
}

/** Of two offices, whether one is a woman's and the other is not: `مواطنة`, `مواطن`. */
export const differInGender = (a: string, b: string): boolean =>
  isSpaced(a) && isSpaced(b) && isWomans(a) !== isWomans(b);

const isWomans = (role: string): boolean =>
  spacedWords(role)
    .find((word) => !isAddress(word))
    ?.key.endsWith('ه') === true;

export const isSpaced = (text: string): boolean => arabicLetter.test(text);

/** The names of one person: without addresses, titles, links and articles; what belongs together is one: `عبد القادر`, `أبو ياسين`. */
export function spacedCore(name: string): string[] {
  const parts: string[] = [];
  let joiner = '';
  for (const word of spacedWords(name)) {
    const { key } = word;
    if (isAddress(word) && joiner === '') continue;
    if (spaced.nameJoiners.has(key)) joiner += nominative(key);
    else if (!spaced.nameLinks.has(key)) {
      parts.push(joiner + withoutArticle(key));
      joiner = '';
    }
  }
  return parts.length > 0 ? parts : [foldSpaced(name)];
}

/** One word that is a given name. */
export function isGivenName(name: string): boolean {
  const words = spacedWords(name);
  return words.length === 1 && isGiven(words[0] as SpacedWord);
}

/** A name of two words that begins with a given name, or one behind a form of address or `الجدة`. */
export function beginsWithGivenName(name: string): boolean {
  const words = spacedWords(name);
  const first = words.findIndex((word) => !isAddress(word) && !isRelation(word));
  const word = words[first];
  if (word === undefined || !(isGiven(word) || isLinked(word))) return false;
  return words.length - first > 1 || (first > 0 && isGiven(word));
}

/** A sentence, not a name: it begins with a verb of saying, or has words that no name has. */
export const tellsSomething = (text: string): boolean => {
  const [first] = spacedWords(text);
  return hasStop(text) || (first !== undefined && isTelling(first) && !isGiven(first) && !isRole(first));
};

/** Words that end a name or a role, as no name has them: `إلى`. */
export const hasStop = (text: string): boolean =>
  spacedWords(text).some((word) => isStop(word) && !isLinked(word));

/** `الجدة`, `الحفيد`. */
const isRelation = (word: SpacedWord): boolean =>
  hasArticle(word) && (spaced.kin.has(articleless(word.key)) || spaced.nouns.has(articleless(word.key)));

/** `أبا`, `أبي` are cases of `أبو`. */
const nominative = (joiner: string): string => joiner.replace(/^اب[اي]$/u, 'ابو');

function withoutArticle(key: string): string {
  const article = spaced.articles.find((start) => key.startsWith(start) && key.length > start.length + 2);
  return article === undefined ? key : key.slice(article.length);
}

/** The words of a role, without articles and with one form for man and woman. */
export const spacedRoleWords = (role: string): string[] =>
  spacedWords(role)
    .filter(({ exact }) => !spaced.roleLinks.has(exact))
    .map(({ key }) => withoutArticle(key.replace(/^لل/u, 'ال')).replace(/[ه]$/u, ''));

/** Surname and given name; the parts of a foreign name; of `张局长` the surname only. */
export function spacelessCore(name: string): string[] {
  const folded = simplify(name.trim());
  const parts = folded.split(dot).filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const [written = ''] = parts;
  if (isNickname(written)) return [written];
  const whole = written.length === 2 && isFamiliar(written, 0) ? written.slice(1) : written;
  const surname = spaceless.surnames.at(whole, 0) || spaceless.rareSurnames.at(whole, 0);
  const behind = whole.slice(surname);
  const office = officeIn(behind);
  if (surname > 0 && behind !== '' && office === behind) return [whole.slice(0, surname)];
  return surname > 0 && behind.length > 0 && behind.length <= 2 ? [whole.slice(0, surname), behind] : [whole];
}

/** `阿满`: a given name, or a part of one; `阿王` has a surname. */
export const isNickname = (name: string): boolean =>
  name.length > 1 && name.length < 4 && spaceless.nicknames.at(name, 0) > 0 && !isFamiliar(name, 0);

/** `text` itself when it is an office or a form of address. */
const officeIn = (text: string): string =>
  spaceless.roleEnds.has(text) || spaceless.addresses.has(text) ? text : '';

/** The office in `张局长`: from the form of address, or from the name as a label gives it. */
export function officeOf({ name, honorific }: { readonly name: string; readonly honorific: string }): string {
  if (honorific !== '') return simplify(honorific);
  const folded = simplify(name);
  const [surname = ''] = spacelessCore(name);
  return officeIn(folded.slice(surname.length));
}

/** An office that is named in `role`; a deputy is called by it as well, but the one who holds it comes first. */
export function officeFit(office: string, role: string): 0 | 1 | 2 {
  const asked = simplify(office);
  const given = simplify(role);
  const at = given.lastIndexOf(asked);
  if (asked === '' || at < 0) return 0;
  return given[at - 1] === '副' && !asked.startsWith('副') ? 1 : 2;
}

/** `老陈`, `何师傅`: how somebody is called who is not addressed by an office. */
export const isPlainForm = (name: string, office: string): boolean =>
  (office !== '' && isPlainAddress(office) && spaceless.offices.endingAt(office, office.length) === 0) ||
  (name.length === 2 && isFamiliar(simplify(name), 0));

/** `镇长`, `水务局副局长`: an office by which its holder is addressed. */
export const isOfficeOfAddress = (role: string): boolean =>
  isSpaceless(role) && spaceless.offices.endingAt(simplify(role), role.length) > 0;

/** `先生`, `老师`: an address that says nothing of an office. */
export const isPlainAddress = (office: string): boolean => spaceless.addresses.has(office);

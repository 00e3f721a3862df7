import type { Mention } from '../foundTurn';
import type { Named } from './naming';
import { age, isWayToSaying, mayFollow, noise, nounAt, opening, origin, tells } from './spacelessClause';
import { spaceless } from './spacelessLexicon';
import { isFamiliar, namesAt, type SpacelessName, transcribedAt } from './spacelessName';
import { unnamed, unnamedAs } from './spacelessUnnamed';
import type { Vocabulary } from './vocabulary';

/** How far into a clause its subject may begin; the longest roles fit in. UTF-16 units. */
const longestRole = 70;

const han = /\p{Script=Han}/u;
const note = /^[（(]([^（）()]{1,40})[）)]/u;

interface Place {
  /** Simplified, of the same length as `source`. */
  readonly text: string;
  readonly source: string;
  readonly known: Vocabulary;
}

/** The subject at the beginning of a clause without commas, after words that only open it. */
export function subjectOf(source: string, text: string, known: Vocabulary): Named | 'pronoun' | null {
  const place = { source, text, known };
  let from = 0;
  for (let round = 0; round < 6; round++) {
    if (pronounAt(text, from)) return 'pronoun';
    const name = bestName(place, from, from, 'opening');
    if (name) return describe(place, from, name);
    const skipped = opening(text, from);
    if (skipped === 0) break;
    from += skipped;
  }
  return named(place, from) ?? placed(place, unnamed(place, from)) ?? behindPlace(place, from);
}

/** `船尾一位戴草帽的乘客`: two or three signs that say where somebody is. */
function behindPlace(place: Place, from: number): Named | null {
  for (let at = from + 2; at <= from + 4; at++) {
    if (/[的，。]/u.test(place.text[at - 1] ?? '')) return null;
    if (!/^(?:[一有](?:位|名|个))/u.test(place.text.slice(at, at + 2))) continue;
    return /[尾头边旁里外上下后前中排间口侧角]$/u.test(place.text.slice(from, at))
      ? unnamed(place, at)
      : null;
  }
  return null;
}

/** `后排有人`: where somebody is tells who it was when nothing else does. */
function placed({ source, text }: Place, found: Named | null): Named | null {
  if (found === null || spaceless.unnamed.at(text, found.start) !== 1 || found.end - found.start !== 2)
    return found;
  const where = spaceless.places.endingAt(text, found.start);
  return where === 0 ? found : unnamedAs('voice', source, found.start - where, found.end);
}

/**
 * Whom a sentence tells of that is no saying: a name of the document, or one behind a role, that a character ends which no name holds:
 * `中学教师何苗每天都坐这班船`.
 */
export function toldOf(source: string, text: string, known: Vocabulary): Named | null {
  const place = { source, text, known };
  let from = 0;
  for (let skipped = opening(text, 0); skipped > 0; skipped = opening(text, from)) from += skipped;
  let roleEnd = from;
  for (let at = from; at < Math.min(text.length, from + longestRole); at++) {
    const name =
      roleEnd === at
        ? namesAt(text, at, known).find(
            ({ nameEnd, end, short }) =>
              known.has(text.slice(at, nameEnd)) ||
              (at === from && nameEnd === at + 2 && isFamiliar(text, at)) ||
              (at > from && isDotted(place, { start: at, nameEnd })) ||
              (at > from &&
                !short &&
                isCommonSurname(text, at) &&
                spaceless.notInGivenNames.at(text, end) > 0),
          )
        : undefined;
    if (name) return describe(place, from, name);
    const role = roleAt(text, at);
    if (role > 0) {
      roleEnd = at + role;
      at += role - 1;
    }
  }
  return null;
}

/** The length of the role that ends a naming: `裱画师傅` is no `裱画师` called 傅. */
function roleAt(text: string, at: number): number {
  const length = spaceless.roleEnds.at(text, at);
  const further = length > 1 ? spaceless.roleEnds.at(text, at + length - 1) : 0;
  return further > 1 ? length + further - 1 : length;
}

const isCommonSurname = (text: string, at: number): boolean => spaceless.surnames.at(text, at) > 0;

function pronounAt(text: string, from: number): boolean {
  const length = spaceless.pronouns.at(text, from);
  return length > 0 && mayFollow(text, from + length);
}

/** What stands before a place where a name could begin. */
type Before = 'opening' | 'role' | 'modifier' | 'anything';

function whatStandsBefore(place: Place, from: number, at: number, roleEnd: number): Before {
  const previous = place.text[at - 1] ?? '';
  if (at === from) return 'opening';
  if (roleEnd === at || /[）)」》”’\s　]/u.test(previous)) return 'role';
  return spaceless.roleSuffixes.at(previous, 0) > 0 || previous === '的' ? 'modifier' : 'anything';
}

/** A name at the beginning, or behind the role that begins there. */
function named(place: Place, from: number): Named | null {
  const { text } = place;
  const limit = Math.min(text.length, from + longestRole);
  let roleEnd = -1;
  for (let at = from; at < limit; ) {
    const best = bestName(place, from, at, whatStandsBefore(place, from, at, roleEnd));
    if (best) return describe(place, from, best);
    const role = roleAt(text, at) || nounAt(text, at);
    if (role > 0) {
      at += role;
      roleEnd = at;
    } else {
      if (at > from && spaceless.sayings.at(text, at) > 1 && !text.slice(at, limit).includes('的'))
        return null;
      at++;
    }
  }
  return null;
}

function bestName(place: Place, from: number, at: number, led: Before): SpacelessName | null {
  const { text, known } = place;
  if (led === 'anything' && known.at(text, at) === 0) return null;
  const last = text.slice(Math.max(0, at - 2), at);
  if (at > from && (spaceless.prepositions.endingAt(last, last.length) > 0 || isSecond(place, at)))
    return null;
  const fitting = namesAt(text, at, known).filter(
    (name) =>
      (mayFollow(text, name.end) ||
        leadsToSaying(place, name) ||
        (isSure(place, name, led) && isActing(text, name.end)) ||
        (led === 'opening' && opensWith(place, name))) &&
      believed(place, name, led),
  );
  const listed = fitting.find((name) => known.has(text.slice(at, name.nameEnd)));
  if (listed ?? fitting[0]) return listed ?? fitting[0] ?? null;
  const sound = led === 'role' ? transcribedAt(text, at) : 0;
  return sound > 0 && mayFollow(text, sound)
    ? { start: at, end: sound, nameEnd: sound, short: false, rare: false }
    : null;
}

/** `邹阿姨探出头来喊`: a name that can be nothing else, and a short way to a saying. */
const leadsToSaying = (place: Place, name: SpacelessName): boolean =>
  isSure(place, name, 'anything') && isWayToSaying(place.text.slice(name.end));

/** Nothing but a name: one of the document, a familiar or addressed one, a compound surname, or a full name behind a role. */
function isSure({ text, known }: Place, name: SpacelessName, led: Before): boolean {
  const written = text.slice(name.start, name.nameEnd);
  return (
    known.has(written) ||
    (isFamiliar(text, name.start) && name.end === name.start + 2) ||
    (name.short && name.end - name.nameEnd > 1) ||
    (led === 'opening' && spaceless.compoundSurnames.has(written)) ||
    (led === 'role' && !name.short && !name.rare)
  );
}

/** `提着铜壶`, `放下茶杯`: a verb of one character, or two, and what says that it was done. */
const isActing = (text: string, at: number): boolean =>
  /^(?:[^的着了过起出下上到完住开回好进\s，。：“]{1,2}[着了起出下上到完住开回好进]|[到来去走进出起下上回开]了)/u.test(
    text.slice(at, at + 3),
  );

/** A name of the document at the beginning, whatever it does; no part of another's naming: `孟广田的妻子`, `孟广田主任`. */
const opensWith = ({ text, known }: Place, { start, nameEnd, end }: SpacelessName): boolean =>
  end === nameEnd &&
  end - start > 1 &&
  known.has(text.slice(start, nameEnd)) &&
  spaceless.joiners.at(text, end) + spaceless.roleEnds.at(text, end) + spaceless.personNouns.at(text, end) ===
    0 &&
  text[end] !== '的';

/** `李明和王芳说`: two who speak are nobody in particular. */
const isSecond = ({ text }: Place, at: number): boolean => spaceless.joiners.at(text, at - 1) > 0;

function believed(place: Place, name: SpacelessName, led: Before): boolean {
  const { text, known } = place;
  if (known.has(text.slice(name.start, name.nameEnd))) return true;
  if (name.rare && !(endsThere(text, name.end) && (led === 'role' || name.end - name.start > 2)))
    return false;
  if (led === 'anything' || (led !== 'role' && spaceless.roleEnds.at(text, name.start) > 0)) return false;
  // An everyday word behind a role is a name only where a saying follows: `部长计划，` is none.
  const everyday =
    spaceless.surnames.at(text, name.start) === 0 && spaceless.rareSurnames.at(text, name.start) > 0;
  if (led === 'role') return !everyday || tells(text, name.end);
  // Behind what tells of somebody or something a saying shows that it was somebody: `关键在于` is nobody.
  if (
    led === 'modifier' &&
    text[name.start - 1] === '的' &&
    !isAddressed(text, name) &&
    !endsThere(text, name.end)
  )
    return false;
  return (
    isAddressed(text, name) ||
    isFamiliar(text, name.start) ||
    spaceless.surnames.at(text, name.start) > 0 ||
    !han.test(text[name.start] ?? '') ||
    isDotted(place, name)
  );
}

/** A sign, the end, or words that can only be a saying. */
const endsThere = (text: string, at: number): boolean =>
  text[at] === undefined ||
  /[，,、。：:；（(\s　]/u.test(text[at] ?? '') ||
  spaceless.sayings.at(text, at) > 1 ||
  (spaceless.sayings.at(text, at) === 1 && /^[，,：:]?$/u.test(text[at + 1] ?? ''));

/** `邹阿姨`: a surname and an address. */
const isAddressed = (text: string, name: SpacelessName): boolean =>
  name.short &&
  name.end > name.nameEnd &&
  (spaceless.addresses.at(text, name.nameEnd) > 1 || spaceless.nicknames.at(text, name.start) > 0);

const isDotted = ({ text }: Place, { start, nameEnd }: Pick<SpacelessName, 'start' | 'nameEnd'>): boolean =>
  /[·•・‧．∙]/u.test(text.slice(start, nameEnd));

function describe(place: Place, from: number, name: SpacelessName): Named {
  const { source, text } = place;
  const inside = note.exec(text.slice(name.end));
  const noteRole =
    inside && spaceless.personNouns.endingAt(inside[1] ?? '', (inside[1] ?? '').length) > 0 ? inside : null;
  const end = name.end + (noteRole ? noteRole[0].length : 0);
  const start = from + (noise.exec(text.slice(from))?.[0].length ?? 0);
  const led = text.slice(start, name.start);
  const skipped = (age.exec(led)?.[0] ?? origin.exec(led)?.[0] ?? '').length;
  const before = source
    .slice(start + skipped, name.start)
    .replace(/^.*[/／|｜:：]/u, '')
    .trim();
  const mention: Mention = {
    kind: 'person',
    name: source.slice(name.start, name.nameEnd),
    role: before || (noteRole ? source.slice(name.end + 1, end - 1) : ''),
    honorific: source.slice(name.nameEnd, name.end),
  };
  return { kind: 'named', mention, start, end, full: !name.short, gender: genderOf(mention.honorific) };
}

const genderOf = (address: string): Named['gender'] =>
  /女士|小姐|太太|夫人|阿姨|大妈|大姐|奶奶|婆婆|大婶/u.test(address)
    ? 'feminine'
    : /先生|大爷|大叔|大哥|爷爷|老汉/u.test(address)
      ? 'masculine'
      : '';

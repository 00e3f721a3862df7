import type { Mention } from '../foundTurn';
import type { Named } from './naming';
import { spaceless } from './spacelessLexicon';
import { isFamiliar, namesAt, type SpacelessName, transcribedAt } from './spacelessName';
import type { Vocabulary } from './vocabulary';

/** How far into a clause its subject may begin; the longest roles fit in. UTF-16 units. */
const longestRole = 70;

const han = /\p{Script=Han}/u;
const adverbial =
  /^(?:在|当|就|于|自|从|对|针对|围绕|面对|谈及|谈到|关于|随着|通过|经过|接受|出席|参加|截至)[^，。；：！？“”「」]{1,30}?(?:上|中|时|后|之后|以后|前|之前|期间|现场|里|内|下|间|之际|的时候|问题|方面|来说|而言|看来)/u;
const dates =
  /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上|晚间|晚|早上|凌晨|中午)?|^\d{1,2}月(?:底|初|中旬|下旬|上旬)?|^\d{1,2}[:：]\d{2}|^(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|晚上|晚)?/u;
/** `（记者王芳）`, `新华社北京11月5日电`: what stands before the first sentence of a report. */
const dateline =
  /^(?:[（(【[][^）)】\]]{1,40}[）)】\]]|本报讯|本报[^，。]{0,12}(?:讯|电)|[^，。：]{2,4}社[^，。]{0,16}电)/u;
const noise = /^[\s　、，,•*·●■（(【–—-]+/u;
const age = /^(?:现年|年近|年过|今年|年仅)?[\d〇一二三四五六七八九十百余多]{1,5}岁的?/u;
const origin = /^(?:来自|家住|住在|居住在|毕业于|出身)[^，。；：！？“”「」]{1,25}?的/u;
const note = /^[（(]([^（）()]{1,40})[）)]/u;

interface Place {
  /** Simplified, of the same length as `source`. */
  readonly text: string;
  readonly source: string;
  readonly known: Vocabulary;
}

/** A saying, or how it is done, follows without a sign. */
const tells = (text: string, at: number): boolean =>
  spaceless.sayings.at(text, at) > 0 || spaceless.afterSubject.at(text, at) > 0;

/** What may follow the subject of a saying: its end, a verb, or words that say how, where or to whom. */
function mayFollow(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined || /[\s　（(，,：:]/u.test(sign)) return true;
  return (
    spaceless.sayings.at(text, at) > 0 ||
    spaceless.afterSubject.at(text, at) > 0 ||
    spaceless.gestures.at(text, at) > 0 ||
    (sign === '的' && spaceless.speechNouns.at(text, at + 1) + spaceless.sayings.at(text, at + 1) > 0)
  );
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
  return named(place, from) ?? placed(place, unnamed(place, from));
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
              (at > from &&
                !short &&
                isCommonSurname(text, at) &&
                spaceless.notInGivenNames.at(text, end) > 0),
          )
        : undefined;
    if (name) return describe(place, from, name);
    const role = spaceless.roleEnds.at(text, at);
    if (role > 0) {
      roleEnd = at + role;
      at += role - 1;
    }
  }
  return null;
}

const isCommonSurname = (text: string, at: number): boolean => spaceless.surnames.at(text, at) > 0;

/** `谈到资金`: a clause that only says when, where or about what. */
export const onlyOpens = (text: string): boolean => opening(text, 0) >= text.length - 2;

function opening(text: string, from: number): number {
  const rest = text.slice(from, from + 60);
  const led = noise.exec(rest) ?? dateline.exec(rest) ?? dates.exec(rest) ?? adverbial.exec(rest);
  return led ? led[0].length : spaceless.openers.at(text, from);
}

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

/** `90后女孩唐果`: a word for a person of two characters at least. */
const nounAt = (text: string, at: number): number => {
  const length = spaceless.personNouns.at(text, at);
  return length > 1 ? length : 0;
};

/** A name at the beginning, or behind the role that begins there. */
function named(place: Place, from: number): Named | null {
  const { text } = place;
  const limit = Math.min(text.length, from + longestRole);
  let roleEnd = -1;
  for (let at = from; at < limit; ) {
    const best = bestName(place, from, at, whatStandsBefore(place, from, at, roleEnd));
    if (best) return describe(place, from, best);
    const role = spaceless.roleEnds.at(text, at) || nounAt(text, at);
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

/** A few characters that end with a verb of saying. */
const isWayToSaying = (tail: string): boolean =>
  tail.length <= longestWay && !tail.startsWith('的') && spaceless.sayings.endingAt(tail, tail.length) > 0;

const longestWay = 14;

/** `李明和王芳说`: two who speak are nobody in particular. */
const isSecond = ({ text }: Place, at: number): boolean => spaceless.joiners.at(text, at - 1) > 0;

function believed({ text, known }: Place, name: SpacelessName, led: Before): boolean {
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
    isDotted(text, name)
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
  name.short && name.end > name.nameEnd && spaceless.addresses.at(text, name.nameEnd) > 1;

const isDotted = (text: string, name: SpacelessName): boolean =>
  /[·•・‧．∙]/u.test(text.slice(name.start, name.nameEnd));

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

/** `男孩说`, `老人摇头`: a word for a person alone, who was told of before. */
function bareNoun({ source, text }: Place, from: number): Named | null {
  const noun = spaceless.personNouns.at(text, from);
  if (noun < 2 || !(mayFollow(text, from + noun) || isWayToSaying(text.slice(from + noun)))) return null;
  return unnamedAs('role', source, from, from + noun);
}

/** Whom a sentence that is no saying begins with, when it is nobody by name: `男孩来取鞋那天`, `一位老人走进来`. */
export function described(source: string, text: string): Named | null {
  let from = 0;
  for (let skipped = opening(text, 0); skipped > 0; skipped = opening(text, from)) from += skipped;
  const opened = spaceless.unnamed.at(text, from);
  if (opened === 0) {
    const noun = nounAt(text, from);
    if (noun > 0) return unnamedAs('role', source, from, from + noun);
    // Behind words that are not understood somebody says something: nobody else does in this sentence.
    for (let at = from + 1; at < Math.min(text.length, from + longestDescription); at++)
      if (nounAt(text, at) > 0 && containsSaying(text.slice(at + nounAt(text, at))))
        return unnamedAs('role', source, from, at + nounAt(text, at));
    return null;
  }
  for (let at = from + opened; at < Math.min(text.length, from + longestDescription); at++) {
    const noun = spaceless.personNouns.at(text, at);
    if (noun > 1) return unnamedAs('voice', source, from, at + noun);
  }
  return null;
}

const longestDescription = 24;

function unnamedAs(kind: 'voice' | 'role', source: string, start: number, end: number): Named {
  const mention: Mention = { kind, name: source.slice(start, end), role: '', honorific: '' };
  return { kind: 'named', mention, start, end, full: false, gender: '' };
}

/** `一位不愿透露姓名的住户`, `市水务局负责人`, `局长`: somebody without a name, up to where a saying can follow. */
function unnamed(place: Place, from: number): Named | null {
  const { source, text } = place;
  const opened = spaceless.unnamed.at(text, from);
  const limit = Math.min(text.length, from + 40);
  for (let end = from + 2; end <= limit; end++) {
    if (/[，。；：:,]/u.test(text[end - 1] ?? '')) return null;
    const noun =
      opened > 0 ? spaceless.personNouns.endingAt(text, end) : spaceless.roleEnds.endingAt(text, end);
    if (noun < 2 && opened === 0) continue;
    if (noun === 0 || end - noun < from + (opened > 0 ? opened : 0)) continue;
    if (!mayFollow(text, end) && !(opened > 0 && isWayToSaying(text.slice(end)))) continue;
    if (spaceless.personNouns.at(text, end) > 0) continue;
    // `笑着对记者说`
    if (opened === 0 && spaceless.prepositions.endingAt(text, end - noun) > 0) return null;
    if (opened === 0 && containsSaying(text.slice(from, end - noun))) return null;
    return unnamedAs(opened > 0 ? 'voice' : 'role', source, from, end);
  }
  return opened > 0 ? counted(place, from, opened) : bareNoun(place, from);
}

/** `一位老茶客插话`: what is counted by a word for people is somebody, whatever it is called. */
function counted({ source, text }: Place, from: number, opened: number): Named | null {
  if (!/[位名]$/u.test(text.slice(from, from + opened))) return null;
  for (let end = from + opened + 2; end <= Math.min(text.length, from + opened + longestCounted); end++) {
    if (/[，。；：:,的]/u.test(text[end - 1] ?? '')) return null;
    if (spaceless.sayings.at(text, end) > 1 || spaceless.directSayings.at(text, end) > 0)
      return unnamedAs('voice', source, from, end);
  }
  return null;
}

/** UTF-16 units. */
const longestCounted = 8;

export function containsSaying(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (spaceless.sayings.at(text, at) > 1) return true;
  return false;
}

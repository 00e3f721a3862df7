import { spaceless } from './spacelessLexicon';
import type { Vocabulary } from './vocabulary';

/** A name found in a text without spaces. */
export interface SpacelessName {
  readonly start: number;
  /** End of the name with what stands behind it to address or to place the person. */
  readonly end: number;
  readonly nameEnd: number;
  /** A surname only, or one word of a foreign name: `张局长`, `老王`. */
  readonly short: boolean;
  /** A character of the name is an everyday word as well: it counts only where nothing else can be meant. */
  readonly rare: boolean;
}

const han = /\p{Script=Han}/u;
const hyphen = /[-－‐–]/u;
const dot = /[·•・‧．∙]/u;
const latinName =
  /[A-Z][\p{L}'’.-]*(?:[ \u00a0]+(?:(?:van|von|de|der|di|da|la|le|bin|al|[A-Z]\.)[ \u00a0]+)*[A-Z][\p{L}'’-]*){0,4}/uy;

const isGivenSign = (sign: string | undefined): boolean =>
  sign !== undefined && han.test(sign) && spaceless.notInGivenNames.at(sign, 0) === 0;

/** All readings of a name that begins at `at`, the longest first. `known` holds the names of the document. */
export function namesAt(text: string, at: number, known: Vocabulary): SpacelessName[] {
  const names: SpacelessName[] = [];
  const listed = known.at(text, at);
  const add = (nameEnd: number, short = false): void => {
    const behind = officeAt(text, nameEnd) || spaceless.addresses.at(text, nameEnd);
    const sure = short || known.has(text.slice(at, nameEnd)) || spaceless.addresses.at(text, nameEnd) > 1;
    if (behind > 0 && sure) names.push({ start: at, end: nameEnd + behind, nameEnd, short, rare: false });
    if (!short && (listed > 0 || spaceless.neverEndsName.at(text, nameEnd - 1) === 0))
      names.push({ start: at, end: nameEnd, nameEnd, short, rare: false });
  };
  if (listed > 0) add(at + listed);
  const foreign = foreignEnd(text, at);
  // The verb behind the name may begin with a character that writes sounds: `桑托斯通过`.
  for (let end = foreign; end > 0 && end >= foreign - 2 && end - at > 3; end--) add(end);
  const surname = isWhile(text, at)
    ? 0
    : spaceless.surnames.at(text, at) || spaceless.rareSurnames.at(text, at);
  if (surname > 0) {
    for (const given of spaceless.everyday.at(text, at) > 0 ? [] : [2, 1])
      if (
        isGiven(text, at + surname, given) &&
        !(given === 2 && spaceless.sayings.at(text, at + surname + 1) > 1) &&
        !isOffice(text.slice(at + surname, at + surname + given)) &&
        !isDeputy(text, at + surname + given - 1)
      )
        add(at + surname + given);
    // `吴蔡玉枝`: the surname of the husband and one's own.
    const endsNoun = spaceless.personNouns.endingAt(text, at + 1) > 1;
    if (surname === 1 && !endsNoun && spaceless.surnames.at(text, at + 1) === 1 && isGiven(text, at + 1, 3))
      add(at + 4);
    if (surname > 1 && isGiven(text, at + 1, surname)) add(at + surname);
    add(at + surname, true);
  }
  const nickname = nicknameAt(text, at);
  if (nickname > 0)
    names.push({ start: at, end: at + nickname + 1, nameEnd: at + nickname, short: true, rare: false });
  if (isFamiliar(text, at))
    names.push({ start: at, end: at + 2, nameEnd: at + 2, short: false, rare: false });
  if (surname > 0)
    for (const given of [2, 1])
      if (isRareGiven(text, at + surname, given))
        names.push({
          start: at,
          end: at + surname + given,
          nameEnd: at + surname + given,
          short: false,
          rare: true,
        });
  return names;
}

/** `边走边说`: one thing while another. */
const isWhile = (text: string, at: number): boolean => text[at] === '边' && text[at + 2] === '边';

/** `阿满师`, `阿秀嫂`: part of a given name between two signs of address; its length without the last. */
function nicknameAt(text: string, at: number): number {
  if (spaceless.nicknames.at(text, at) === 0) return 0;
  for (const given of [1, 2])
    if (isGiven(text, at + 1, given) && spaceless.kinSigns.at(text, at + 1 + given) > 0) return 1 + given;
  return 0;
}

/** `老陈`, `小王`. */
export const isFamiliar = (text: string, at: number): boolean =>
  spaceless.familiar.at(text, at) > 0 && spaceless.surnames.at(text.slice(at + 1, at + 2), 0) === 1;

/** `镇长`, `副镇长`. */
function officeAt(text: string, at: number): number {
  const deputy = text[at] === '副' ? 1 : 0;
  const office = spaceless.roleEnds.at(text, at + deputy);
  return office > 0 ? office + deputy : 0;
}

/** `葛副主任`: no given name. */
const isDeputy = (text: string, at: number): boolean => text[at] === '副' && officeAt(text, at) > 0;

/** `林家人` is nobody called so. */
const isOffice = (text: string): boolean =>
  spaceless.addresses.has(text) || (text.length > 1 && spaceless.personNouns.has(text));

function isGiven(text: string, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (!isGivenSign(text[at])) return false;
  return true;
}

/** `冯以宁`, `李有为`: characters that are words as well, the last of them none that could stand before a verb. */
function isRareGiven(text: string, from: number, length: number): boolean {
  if (isGiven(text, from, length)) return false;
  for (let at = from; at < from + length; at++) {
    const sign = text[at];
    const rare = at === from + length - 1 ? spaceless.rareLastInNames : spaceless.rareInNames;
    if (!isGivenSign(sign) && rare.at(text, at) === 0) return false;
  }
  return true;
}

/** The whole of `text` could be what stands behind a surname, where nothing but a name is expected. */
export const couldBeGiven = (text: string): boolean =>
  text.length >= 1 &&
  text.length <= 2 &&
  [...text].every((sign) => isGivenSign(sign) || spaceless.rareInNames.at(sign, 0) > 0);

/** `玛丽亚·桑托斯`, `John Smith`: the end of a foreign name, 0 when none begins here. */
function foreignEnd(text: string, at: number): number {
  latinName.lastIndex = at;
  const latin = /[A-Z]/.test(text[at] ?? '') ? latinName.exec(text) : null;
  if (latin) return latin[0].length > 1 ? at + latin[0].length : 0;
  let end = partEnd(text, at);
  if (end - at < 1 || !dot.test(text[end] ?? '')) return 0;
  while (dot.test(text[end] ?? '')) {
    const next = partEnd(text, end + 1);
    if (next === end + 1) return 0;
    end = next;
  }
  return end;
}

/** One part of a foreign name: all that stands before the next dot, else characters of transcription, else what could be a given name. */
function partEnd(text: string, from: number): number {
  if (!isGivenSign(text[from]) && spaceless.transcription.at(text, from) === 0) return from;
  let free = from + 1;
  while (free < from + 7 && (isGivenSign(text[free]) || hyphen.test(text[free] ?? ''))) free++;
  if (dot.test(text[free] ?? '')) return free;
  let end = from;
  while (end < from + 9 && isSound(text, from, end)) end++;
  return end > from ? end : Math.min(free, from + 3);
}

const isSound = (text: string, from: number, at: number): boolean =>
  spaceless.transcription.at(text, at) > 0 || (at > from && hyphen.test(text[at] ?? ''));

/** A single foreign name written by sound, without a dot: `马克龙`. Believed right behind a role only. */
export function transcribedAt(text: string, at: number): number {
  let end = at;
  while (end < at + 7 && spaceless.transcription.at(text, end) > 0) end++;
  return end - at >= 2 ? end : 0;
}

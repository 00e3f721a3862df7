import { beginsWithGivenName, isGivenName } from '../caseless/nameCore';
import { isNotSpeaker } from '../wordKinds';
import { isUpperCase, wordsOf } from '../words';
import type { LabelCandidate, Separator } from './labelCandidate';
import { type Evidence, hasCapitals, lastNameOf, namesOf } from './labelEvidence';
import { telephone } from './labelName';
import { caseless } from './labelParts';
import type { LabelShape } from './labelShape';
import { isAnswerSign, isQuestionSign } from './questionSigns';

export const byTime: ReadonlySet<Separator> = new Set(['timeAfter', 'timeBefore']);
export const firmShapes: ReadonlySet<LabelShape> = new Set([
  'capitals',
  'address',
  'role',
  'initialed',
  'nameless',
]);

export function isStyle(style: readonly LabelCandidate[], evidence: Evidence): boolean {
  const { separator, timed } = style[0] as LabelCandidate;
  const plausible = style.filter((found) => found.shape !== 'other');
  const named = style.filter((found) => found.shape !== 'other' || returnsWithin(found, style)).length;
  const firm = plausible.filter((found) => firmShapes.has(found.shape)).length;
  const people = new Set(plausible.filter((found) => returnsWithin(found, style)).map(lastNameOf)).size;
  switch (separator) {
    case 'timeAfter':
    case 'timeBefore':
      // A programme is lines with times too, and what stands in them names nobody.
      return named >= 3 && named * 2 >= style.length;
    case 'colon':
      return (
        (timed && people >= 1 && style.length >= 3) ||
        people >= 2 ||
        firm >= 2 ||
        (evidence.nothingElse && plausible.length >= 2) ||
        evidence.fewVoices
      );
    case 'stop':
      return (style.some(firmBeforeStop) && people >= 1 && firm >= 3) || isNamesBeforeStops(style);
    case 'dash':
      return people >= 2 || (people >= 1 && capitalShare(style) > 0.7 && firm >= 3);
    case 'line': {
      const below = plausible.filter((found) => found.roleBelow);
      return (
        people >= 2 ||
        below.length >= 3 ||
        (below.length >= 2 && below.some((found) => evidence.returns(found)))
      );
    }
    case 'bracket':
      return people >= 2 || (evidence.captions && people >= 1 && plausible.length >= 3);
    default:
      return people >= 2 || (firm >= 3 && people >= 1);
  }
}

const firmBeforeStop = (found: LabelCandidate): boolean => !isNameBeforeStop(found);

/** `Anna Bell. `, `«Ледовая газета». `: what might be the first sentence of a paragraph. */
const isNameBeforeStop = ({ separator, shape, person }: LabelCandidate): boolean =>
  separator === 'stop' && (shape === 'name' || inMarks.test(person.name));

const inMarks = /[»"”]$/u;

/** Names before full stops are labels where three come back and hardly anything else stands before one. */
function isNamesBeforeStops(style: readonly LabelCandidate[]): boolean {
  const names = style.filter(isNameBeforeStop).filter((found) => returnsWithin(found, style));
  return names.length >= 4 && new Set(names.map(lastNameOf)).size >= 3;
}

/** Questions and answers in turn, or the questions of many, or the answers to them, between the turns of somebody named. */
export function areSigns(signs: readonly LabelCandidate[], others: boolean): boolean {
  const asked = signs.filter(({ person }) => isQuestionSign(person.name)).length;
  const answered = signs.filter(({ person }) => isAnswerSign(person.name)).length;
  return (
    (asked >= 2 && answered >= 2 && new Set(signs.map(({ person }) => person.name)).size >= 2) ||
    (asked >= 2 && others) ||
    (answered >= 2 && others && (asked > 0 || signs.every(isWordBeside)))
  );
}

/** `Ответ: Видел.`: a letter could number an entry, and a word alone could head one. */
const isWordBeside = ({ person, alone }: LabelCandidate): boolean => person.name.length > 1 && !alone;

/** Seven labels of ten name somebody or come back, most of them for what they are. */
function isPure(style: readonly LabelCandidate[], evidence: Evidence): boolean {
  const read = style.filter(
    (found) => firmShapes.has(found.shape) || (found.shape !== 'other' && evidence.returns(found)),
  ).length;
  const unread = style.filter(
    (found) => found.separator !== 'line' && found.shape === 'other' && evidence.returns(found),
  ).length;
  return read >= 4 && read + Math.min(read, unread) >= style.length * 0.7;
}

/** The labels of one style that are believed. */
export function accept(style: readonly LabelCandidate[], evidence: Evidence): LabelCandidate[] {
  const { separator, bold } = style[0] as LabelCandidate;
  const firm = style.filter((found) => firmShapes.has(found.shape)).length;
  const capitals = capitalShare(style) > 0.7;
  const everyTimed = style.every((found) => found.timed);
  const pure = (everyTimed && style.length >= 3) || isPure(style, evidence);
  return style.filter((found) => {
    const often =
      evidence.returns(found) ||
      evidence.isExplained(found) ||
      (evidence.nothingElse && separator === 'colon' && found.shape !== 'other');
    if (found.shape === 'other')
      return acceptOther(found, {
        separator,
        bold,
        capitals,
        pure,
        often,
        captions: evidence.captions,
        everyCaption: evidence.everyCaption,
        fewVoices: evidence.fewVoices,
      });
    if (found.shape === 'sign') return true;
    switch (separator) {
      case 'timeAfter':
      case 'timeBefore':
        return true;
      case 'stop':
      case 'dash':
        if (isNameBeforeStop(found) && !isNamesBeforeStops(style)) return false;
        if (isNameBeforeStop(found)) return often || inMarks.test(found.person.name);
        return often
          ? firmShapes.has(found.shape) || pure || found.capitals
          : (firmShapes.has(found.shape) && (capitals ? found.capitals : pure)) ||
              (separator === 'dash' && pure && found.shape === 'nameless' && found.sentence);
      case 'bracket':
        // A word in capitals may be a sound.
        return (
          often ||
          caseless.test(found.person.name) ||
          (found.shape !== 'single' && wordsOf(found.person.name).length > 1)
        );
      case 'line':
        return (
          often ||
          found.roleBelow ||
          (found.shape === 'nameless' && style.filter(({ roleBelow }) => roleBelow).length >= 3) ||
          (pure && firmShapes.has(found.shape) && (bold || (capitals && isUpperCase(found.person.name)))) ||
          (pure && found.shape === 'role' && evidence.leadsToSpeech(found)) ||
          (pure && firmShapes.has(found.shape) && evidence.standsBetween(found)) ||
          (pure && evidence.standsBetween(found) && isSomebody(found))
        );
      default:
        if (found.shape === 'nameless')
          return (
            often || (firm >= 3 && !found.titled) || (pure && (found.sentence || found.alone || found.timed))
          );
        if (firmShapes.has(found.shape)) return true;
        if (found.shape === 'single' && pure && found.sentence && isGivenName(found.person.name)) return true;
        if (found.shape === 'name' && !hasCapitals(found) && !beginsWithGivenName(found.person.name))
          return often;
        return found.shape === 'name' || ((bold || everyTimed) && pure)
          ? often || firm >= 3 || pure || found.timed
          : often;
    }
  });
}

/** Without capitals to show it: a voice in the room, or a full name that begins with a given name. */
const isSomebody = (found: LabelCandidate): boolean =>
  !hasCapitals(found) && (found.shape === 'nameless' || beginsWithGivenName(found.person.name));

interface StyleTraits {
  readonly separator: Separator;
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly pure: boolean;
  readonly often: boolean;
  readonly captions: boolean;
  readonly everyCaption: boolean;
  readonly fewVoices: boolean;
}

/** A label that says by nothing but its style that it is one. */
function acceptOther(found: LabelCandidate, style: StyleTraits): boolean {
  if (style.everyCaption && style.separator === 'colon') return true;
  if (wordsOf(found.person.name).some((word) => isNotSpeaker(word))) return false;
  if (style.fewVoices && style.separator === 'colon' && style.often) return true;
  if (byTime.has(style.separator)) return true;
  if (found.timed && style.pure) return true;
  if (style.captions || found.timed)
    return style.often || telephone.test(found.person.name) || (style.pure && allCapital(found.person.name));
  if (/^\p{Ll}/u.test(found.person.name)) return false;
  if (style.bold && style.separator === 'colon') return style.pure;
  // `Lehrerin: Und die Losung?`: one of those who have no name.
  if (found.person.kind === 'role' && style.separator === 'colon' && style.pure && found.sentence)
    return true;
  if (style.separator === 'line')
    return style.pure && style.capitals && found.capitals && isUpperCase(found.person.name);
  if (style.separator === 'dash' || style.separator === 'colon')
    return style.pure && (style.capitals ? found.capitals : style.often);
  return false;
}

const allCapital = (name: string): boolean => {
  const words = wordsOf(name);
  return words.length > 1 && words.every((word) => /[\p{Lu}\d]/u.test(word.text));
};

const capitalShare = (style: readonly LabelCandidate[]): number =>
  style.filter((found) => found.capitals).length / style.length;

function returnsWithin(found: LabelCandidate, style: readonly LabelCandidate[]): boolean {
  return counts(style).get(lastNameOf(found)) !== 1;
}

const cache = new WeakMap<readonly LabelCandidate[], Map<string, number>>();

function counts(style: readonly LabelCandidate[]): Map<string, number> {
  const known = cache.get(style);
  if (known) return known;
  const times = new Map<string, number>();
  for (const found of style)
    for (const name of new Set(namesOf(found))) times.set(name, (times.get(name) ?? 0) + 1);
  cache.set(style, times);
  return times;
}

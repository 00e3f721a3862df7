import { beginsWithGivenName, isGivenName } from '../caseless/nameCore';
import type { DocumentLines, Line } from '../documentLines';
import { foldKey } from '../languages/languageRules';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { hasQuotationMark } from '../quotations';
import { isAside } from '../stageDirections';
import { isNotSpeaker } from '../wordKinds';
import { isUpperCase, wordsOf } from '../words';
import { differsByOne } from './differsByOne';
import { examined } from './examination';
import { groupBy } from './groupBy';
import type { LabelCandidate, Separator } from './labelCandidate';
import { telephone } from './labelName';
import { caseless } from './labelParts';
import { readLabels } from './labelReadings';
import type { LabelShape } from './labelShape';
import { endsAsSentence } from './punctuated';
import { isAnswerSign, isQuestionSign } from './questionSigns';
import { withRolesBelow } from './readLine';
import { isCardEntry } from './recordCard';

/**
 * Labels that are believed, in order. One label proves little; a document shows its style by repeating it, and its people by their
 * coming back. Each style (separator, bold or not) is judged by itself, then what one style has proved helps the others.
 */
export function acceptedLabels(document: DocumentLines): LabelCandidate[] {
  const captions =
    document.lines.filter((line) => line.kind === 'caption').length * 2 > document.lines.length;
  const entries = readLabels(document).filter(
    (found) => !isCardEntry(document.lines[found.line] as Line, found),
  );
  const candidates = entries.filter((found) => !found.quoted);
  const evidence = new Evidence(
    document,
    candidates,
    captions,
    isNothingElse(document, candidates),
    captions && labelsEveryCaption(document, candidates),
  );
  const byStyle = groupBy(candidates, styleOf);
  const signs = byStyle.get('sign') ?? [];
  byStyle.delete('sign');
  const styles = [...byStyle.values()].filter((style) => isStyle(style, evidence));
  if (areSigns(signs, styles.length > 0)) styles.push(signs);
  const clocked = styles.filter((style) => byTime.has((style[0] as LabelCandidate).separator));
  const main = clocked.sort((a, b) => b.length - a.length)[0];
  if (main && main.length >= 3 && main.length * 2 >= strong(candidates))
    return inOrder(accept(main, evidence));
  const lowered = startsLow(document, candidates, captions);
  const accepted = styles
    .filter((style) => !clocked.includes(style))
    .flatMap((style) => accept(style, evidence))
    .filter((found) => !lowered(found))
    .filter(signed(candidates));
  const taken = new Set(accepted);
  const names = new Set(accepted.flatMap(namesOf));
  const proved = new Set(accepted.map(styleOf));
  const alsoKnown = candidates.filter(
    (found) =>
      !taken.has(found) &&
      !byTime.has(found.separator) &&
      accepted.length >= 3 &&
      !lowered(found) &&
      (isBacked(found, names, proved.has(styleOf(found))) ||
        (proved.has(styleOf(found)) && (isSlip(found, names) || isVoiceAlone(found, evidence)))),
  );
  const begin = Math.min(...accepted.map(({ line }) => line));
  const whole = entries.filter((found) => found.quoted && found.line > begin);
  const quoting =
    whole.length * 4 <= accepted.length
      ? whole.filter((found) => proved.has(styleOf(found)) && namesOf(found).some((name) => names.has(name)))
      : [];
  const ordered = inOrder([...accepted, ...alsoKnown, ...quoting]);
  const labels = withoutHead(document, withRolesBelow(document, ordered), evidence);
  const spoken = captions || labels.some(({ timed }) => timed) || readsAsSpeech(document, labels);
  return spoken ? examined(document, labels) : [];
}

/**
 * A few turns of a conversation, as one writes down or tries out: two or more lines, and each of them, but for a title, has a name or an
 * office before a colon and ends as a sentence does. A list of entries does not, and a quotation behind the colon is a report's.
 */
function isNothingElse(document: DocumentLines, candidates: readonly LabelCandidate[]): boolean {
  const named = candidates.filter(
    ({ separator, shape, speechStart }) =>
      separator === 'colon' && shape !== 'other' && !hasQuotationMark(document.text[speechStart] ?? ''),
  );
  const lines = new Set(named.map(({ line }) => line));
  const others = document.lines.filter((line, index) => !lines.has(index) && line.kind !== 'heading');
  return (
    lines.size >= 2 &&
    others.length <= 1 &&
    [...lines].every((line) => endsSentence.test((document.lines[line] as Line).text))
  );
}

/** As meeting programs write them: nine captions of ten begin with a label, and most of the labels come back. */
function labelsEveryCaption(document: DocumentLines, candidates: readonly LabelCandidate[]): boolean {
  const blocks = new Set(document.lines.filter(({ text }) => !isAside(text)).map(({ block }) => block));
  const labels = candidates.filter(({ separator }) => separator === 'colon');
  const labelled = new Set(labels.map(({ line }) => document.lines[line]?.block));
  const times = groupBy(labels, ({ person }) => person.name);
  const returning = labels.filter(({ person }) => (times.get(person.name)?.length ?? 0) > 1).length;
  return labelled.size >= 5 && labelled.size >= blocks.size * 0.9 && returning >= labels.length * 0.7;
}

/** A table or a list of entries repeats its labels too, but what follows them ends no sentence and is short, or is no words at all. */
function readsAsSpeech(document: DocumentLines, labels: readonly LabelCandidate[]): boolean {
  const starts = new Set(labels.map(({ line }) => line));
  let inline = 0;
  let sentences = 0;
  let length = 0;
  for (const found of labels) {
    const line = document.lines[found.line] as Line;
    if (found.speechStart >= line.end || found.lastLine !== found.line) return true;
    const rest = line.text.slice(found.speechStart - line.start);
    inline++;
    length += rest.length;
    const goesOn = document.lines[found.line + 1] !== undefined && !starts.has(found.line + 1);
    if (/\p{L}/u.test(rest) && (endsSentence.test(rest) || goesOn)) sentences++;
  }
  return sentences * 3 >= inline || length >= inline * 60;
}

/**
 * What stands at the head before the first speaker and never comes back, and ends no sentence, is an entry of the head. Where turns end as
 * sentences do, so is whatever comes before the first that does: lists of who takes part, by the names that the labels have, and contents.
 */
function withoutHead(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  evidence: Evidence,
): LabelCandidate[] {
  if (evidence.captions) return [...labels];
  const ended = labels.map((found, at) =>
    isTurn(document, found, labels[at + 1]?.line ?? document.lines.length),
  );
  const begin = ended.indexOf(true);
  const turns = ended.slice(begin);
  if (begin >= 0 && turns.length >= 3 && turns.filter(Boolean).length >= turns.length * 0.8)
    return labels.slice(behindEntries(document, labels, begin, evidence));
  const first = labels.findIndex((found) => {
    const own = document.lines[found.line] as Line;
    if (found.separator === 'line' && isListed(document, found)) return false;
    return (
      found.timed || evidence.returns(found) || found.speechStart >= own.end || endsSentence.test(own.text)
    );
  });
  return first < 0 ? [] : labels.slice(first);
}

/** In writing without capitals a list of those who take part looks like names alone on their lines, and what stands below is no sentence. */
const isListed = (document: DocumentLines, found: LabelCandidate): boolean =>
  !hasCapitals(found) && !endsSentence.test(document.lines[found.lastLine + 1]?.text ?? '');

/** Whether what stands behind a label ends as a sentence: on its line, below it, or where lines are cut at the width of the page. */
function isTurn({ lines }: DocumentLines, found: LabelCandidate, next: number): boolean {
  const own = lines[found.line] as Line;
  const alone = found.speechStart >= own.end || found.lastLine !== found.line;
  if (!alone && endsAsSentence(own.text)) return true;
  const below = lines.slice(found.lastLine + 1, next);
  if (alone && listEntry.test(below[0]?.text ?? '')) return false;
  if (alone) {
    const first = below.find(({ text }) => !isAside(text))?.text ?? '';
    return (
      (first.length >= shortestCutLine || endsAsSentence(first)) &&
      below.some(({ text }) => endsAsSentence(text))
    );
  }
  const goesOn = own.text.length >= shortestCutLine || /^\p{Ll}/u.test(below[0]?.text ?? '');
  return goesOn && below.some(({ text }) => endsAsSentence(text));
}

/** Where the lines of most labels end as sentences do, one at the head that does not, and whose label never comes back, is an entry still. */
function behindEntries(
  { lines }: DocumentLines,
  labels: readonly LabelCandidate[],
  begin: number,
  evidence: Evidence,
): number {
  const isWhole = (found: LabelCandidate): boolean => {
    const own = lines[found.line] as Line;
    return found.speechStart >= own.end || endsAsSentence(own.text);
  };
  const whole = labels.slice(begin).filter(isWhole).length;
  if (whole < (labels.length - begin) * 0.8) return begin;
  let at = begin;
  while (
    at < labels.length &&
    !isWhole(labels[at] as LabelCandidate) &&
    !evidence.returns(labels[at] as LabelCandidate)
  )
    at++;
  return at;
}

/** Below a heading of a list. */
const listEntry = /^\s*[-–—•*▪]\s/u;

/** Lines cut at the width of a page are not much shorter; UTF-16 units. */
const shortestCutLine = 45;

const endsSentence = /[.!?…。？！؟][\s"»”’」』）)\]]*$/u;

/** Where `>>` or a dash stands before the labels, what stands behind none is a part of the speech: `Exhibit C: the valve.` */
function signed(candidates: readonly LabelCandidate[]): (found: LabelCandidate) => boolean {
  const plausible = candidates.filter(({ shape, separator }) => shape !== 'other' && separator === 'colon');
  const after = plausible.filter(({ turns }) => turns);
  if (after.length < 3 || after.length * 10 < plausible.length * 7) return () => true;
  const names = new Set(after.flatMap(namesOf));
  return (found) => found.turns || namesOf(found).some((name) => names.has(name));
}

/** Labels before words in lower case, most times that they stand there: `Señor consejero: el pasado 9 de enero …` is an address in a speech. */
function startsLow(
  document: DocumentLines,
  candidates: readonly LabelCandidate[],
  captions: boolean,
): (found: LabelCandidate) => boolean {
  const low = new Map<string, number>();
  let all = 0;
  for (const found of candidates) {
    if (found.separator !== 'colon' || found.timed) continue;
    const step = /\p{Ll}/u.test(document.text[found.speechStart] ?? '') ? 1 : -1;
    const name = lastNameOf(found);
    low.set(name, (low.get(name) ?? 0) + step);
    all += step;
  }
  // Some captions are in lower case throughout.
  if (captions && all > 0) return () => false;
  return (found) =>
    found.separator === 'colon' &&
    !found.timed &&
    found.shape !== 'sign' &&
    (low.get(lastNameOf(found)) ?? 0) > 0;
}

const byTime: ReadonlySet<Separator> = new Set(['timeAfter', 'timeBefore']);
const firmShapes: ReadonlySet<LabelShape> = new Set(['capitals', 'address', 'role', 'initialed', 'nameless']);

const styleOf = (found: LabelCandidate): string =>
  found.shape === 'sign'
    ? 'sign'
    : `${found.separator}${found.bold ? ' bold' : ''}${found.timed ? ' timed' : ''}`;

const strong = (candidates: readonly LabelCandidate[]): number =>
  candidates.filter((found) => found.shape !== 'other' && !(found.separator === 'line')).length;

const inOrder = (labels: readonly LabelCandidate[]): LabelCandidate[] =>
  labels.toSorted((a, b) => a.line - b.line);

/** Letters alone, so that `M.K.` and `MK` are the same. */
const lettersOf = (text: string): string => foldKey(text).replace(/[^\p{L}\d]/gu, '');

/** What stands for the same speaker in another label: each full word of a name, or the whole of a role. */
function namesOf(found: LabelCandidate): readonly string[] {
  const known = read.get(found.person);
  if (known) return known;
  const names = readNames(found);
  read.set(found.person, names);
  return names;
}

/** By person, which labels of the same words share. */
const read = new WeakMap<LabelCandidate['person'], readonly string[]>();

function readNames(found: LabelCandidate): readonly string[] {
  const { person, shape } = found;
  if (person.kind === 'role' || shape === 'other') return [foldName(person.name)];
  const words = coreOfName(person.name).filter((word) => !/^\p{L}(?:[.-]\p{L})*$/u.test(word));
  return words.length > 0 ? words : [lettersOf(person.name)];
}

/** How often the labels of a document come back. */
class Evidence {
  private readonly times = new Map<string, number>();

  constructor(
    private readonly document: DocumentLines,
    candidates: readonly LabelCandidate[],
    readonly captions: boolean,
    /** Hardly a line of the document goes without a label. */
    readonly nothingElse: boolean,
    /** Hardly a caption begins without one. */
    readonly everyCaption: boolean,
  ) {
    for (const found of candidates)
      for (const name of new Set(namesOf(found))) this.times.set(name, (this.times.get(name) ?? 0) + 1);
  }

  /** One sentence ends before the label, and one below it. */
  standsBetween(found: LabelCandidate): boolean {
    const { lines } = this.document;
    let above = found.line - 1;
    while (above > 0 && isAside(lines[above]?.text ?? '')) above--;
    return (
      endsSentence.test(lines[above]?.text ?? '') && endsSentence.test(lines[found.lastLine + 1]?.text ?? '')
    );
  }

  returns(found: LabelCandidate): boolean {
    return namesOf(found).some((name) => (this.times.get(name) ?? 0) >= 2);
  }
}

const lastNameOf = (found: LabelCandidate): string => namesOf(found).at(-1) ?? '';

function isStyle(style: readonly LabelCandidate[], evidence: Evidence): boolean {
  const { separator, timed } = style[0] as LabelCandidate;
  const plausible = style.filter((found) => found.shape !== 'other');
  const firm = plausible.filter((found) => firmShapes.has(found.shape)).length;
  const people = new Set(plausible.filter((found) => returnsWithin(found, style)).map(lastNameOf)).size;
  switch (separator) {
    case 'timeAfter':
    case 'timeBefore':
      // A programme is lines with times too, and what stands in them names nobody.
      return plausible.length >= 3 && plausible.length * 2 >= style.length;
    case 'colon':
      return (
        (timed && people >= 1 && style.length >= 3) ||
        people >= 2 ||
        firm >= 2 ||
        (evidence.nothingElse && plausible.length >= 2)
      );
    case 'stop':
      return people >= 1 && firm >= 3;
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

/** Questions and answers in turn, or the questions of many between the turns of one who is named. */
function areSigns(signs: readonly LabelCandidate[], others: boolean): boolean {
  const asked = signs.filter(({ person }) => isQuestionSign(person.name)).length;
  const answered = signs.filter(({ person }) => isAnswerSign(person.name)).length;
  return (
    (asked >= 2 && answered >= 2 && new Set(signs.map(({ person }) => person.name)).size >= 2) ||
    (asked >= 2 && others)
  );
}

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

const capitalShare = (style: readonly LabelCandidate[]): number =>
  style.filter((found) => found.capitals).length / style.length;

/** The labels of one style that are believed. */
function accept(style: readonly LabelCandidate[], evidence: Evidence): LabelCandidate[] {
  const { separator, bold } = style[0] as LabelCandidate;
  const firm = style.filter((found) => firmShapes.has(found.shape)).length;
  const capitals = capitalShare(style) > 0.7;
  const sure = style.filter(
    (found) => firmShapes.has(found.shape) || (found.shape !== 'other' && evidence.returns(found)),
  );
  const everyTimed = style.every((found) => found.timed);
  const pure = (everyTimed && style.length >= 3) || (sure.length >= 4 && sure.length >= style.length * 0.7);
  return style.filter((found) => {
    const often =
      evidence.returns(found) || (evidence.nothingElse && separator === 'colon' && found.shape !== 'other');
    if (found.shape === 'other')
      return acceptOther(found, {
        separator,
        bold,
        capitals,
        pure,
        often,
        captions: evidence.captions,
        everyCaption: evidence.everyCaption,
      });
    if (found.shape === 'sign') return true;
    switch (separator) {
      case 'timeAfter':
      case 'timeBefore':
        return true;
      case 'stop':
      case 'dash':
        return often
          ? firmShapes.has(found.shape) || pure || found.capitals
          : firmShapes.has(found.shape) && (capitals ? found.capitals : pure);
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

const hasCapitals = ({ person }: LabelCandidate): boolean => /\p{Lu}|\p{Script=Han}/u.test(person.name);

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
}

const allCapital = (name: string): boolean => {
  const words = wordsOf(name);
  return words.length > 1 && words.every((word) => /[\p{Lu}\d]/u.test(word.text));
};

/** A name that differs by a letter from one that the document has: a slip of the pen in a label. */
function isSlip(found: LabelCandidate, names: ReadonlySet<string>): boolean {
  if (found.shape === 'sign' || found.shape === 'nameless' || names.size > mostNames) return false;
  return namesOf(found).some(
    (name) => name.length >= 5 && [...names].some((other) => differsByOne(name, other)),
  );
}

/** Among names on lines of their own: a voice without one. */
const isVoiceAlone = (found: LabelCandidate, evidence: Evidence): boolean =>
  found.separator === 'line' && found.shape === 'nameless' && evidence.standsBetween(found);

const mostNames = 300;

/** A label that says by nothing but its style that it is one. */
function acceptOther(found: LabelCandidate, style: StyleTraits): boolean {
  if (style.everyCaption && style.separator === 'colon') return true;
  if (wordsOf(found.person.name).some((word) => isNotSpeaker(word))) return false;
  if (byTime.has(style.separator)) return true;
  if (found.timed && style.pure) return true;
  if (style.captions || found.timed)
    return style.often || telephone.test(found.person.name) || (style.pure && allCapital(found.person.name));
  if (/^\p{Ll}/u.test(found.person.name)) return false;
  if (style.bold && style.separator === 'colon') return style.pure;
  if (style.separator === 'line')
    return style.pure && style.capitals && found.capitals && isUpperCase(found.person.name);
  if (style.separator === 'dash' || style.separator === 'colon')
    return style.pure && (style.capitals ? found.capitals : style.often);
  return false;
}

/** Somebody whom another style of the document has named. */
const isBacked = (found: LabelCandidate, names: ReadonlySet<string>, proved: boolean): boolean =>
  found.separator !== 'dash' &&
  (found.separator === 'colon' ||
    found.separator === 'stop' ||
    found.roleBelow ||
    (proved && found.capitals)) &&
  found.shape !== 'other' &&
  found.shape !== 'sign' &&
  namesOf(found).some((name) => name.length > 2 && names.has(name));

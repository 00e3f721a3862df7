import type { DocumentLines, Line } from '../documentLines';
import { hasQuotationMark } from '../quotations';
import { isAside } from '../stageDirections';
import { accept, areSigns, byTime, firmShapes, isStyle } from './acceptStyle';
import { differsByOne } from './differsByOne';
import { withoutHead } from './documentHead';
import { examined } from './examination';
import { areFewVoices } from './fewVoices';
import { groupBy } from './groupBy';
import type { LabelCandidate } from './labelCandidate';
import { Evidence, lastNameOf, namesOf } from './labelEvidence';
import { readLabels } from './labelReadings';
import { endsAsSentence, endsSentence } from './punctuated';
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
  const candidates = unlisted(
    uncounted(
      document,
      entries.filter((found) => !found.quoted && !isRunningHead(document, found)),
    ),
  );
  const evidence = new Evidence(
    document,
    candidates,
    captions,
    isNothingElse(document, candidates),
    captions && labelsEveryCaption(document, candidates),
    !captions && areFewVoices(document, candidates),
  );
  const byStyle = groupBy(candidates, styleOf);
  const signs = byStyle.get('sign') ?? [];
  byStyle.delete('sign');
  const styles = [...byStyle.values()].filter((style) => isStyle(style, evidence));
  const areAsked = areSigns(signs, styles.length > 0);
  if (areAsked) styles.push(signs);
  const clocked = styles.filter((style) => byTime.has((style[0] as LabelCandidate).separator));
  const main = clocked.sort((a, b) => b.length - a.length)[0];
  if (main && main.length >= 3 && main.length * 2 >= strong(candidates))
    return withoutHead(document, inOrder(accept(main, evidence)), evidence);
  const lowered = startsLow(document, candidates, captions);
  const believed = styles
    .filter((style) => !clocked.includes(style))
    .flatMap((style) => accept(style, evidence))
    .filter((found) => !lowered(found));
  const accepted = believed.filter(marked(believed));
  const taken = new Set(accepted);
  const names = new Set(accepted.flatMap(namesOf));
  const proved = new Set(accepted.map(styleOf));
  const alsoKnown = candidates.filter(
    (found) =>
      !taken.has(found) &&
      !byTime.has(found.separator) &&
      accepted.length >= 3 &&
      !lowered(found) &&
      (isBacked(found, names, proved.has(styleOf(found)), proved.has('stop')) ||
        isQuestionOfNobody(found, accepted) ||
        (areAsked && isThirdVoice(found, evidence)) ||
        isPaper(found, evidence) ||
        (proved.has(styleOf(found)) && (isSlip(found, names) || isVoiceAlone(found, evidence)))),
  );
  const begin = accepted.reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
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

/** `Ville de Port – Procès-verbal 2/4`: a line that ends with a page of several and comes back with another number. */
function isRunningHead(document: DocumentLines, { line }: LabelCandidate): boolean {
  const { text } = document.lines[line] as Line;
  return pageOfSeveral.test(text) && (headsOf(document).get(text.replace(pageOfSeveral, '')) ?? 0) > 1;
}

const pageOfSeveral = /\s\p{Nd}{1,3}\s?\/\s?\p{Nd}{1,3}$/u;

const heads = new WeakMap<DocumentLines, ReadonlyMap<string, number>>();

/** How often the lines that end with a page of several stand there, without it. */
function headsOf(document: DocumentLines): ReadonlyMap<string, number> {
  const known = heads.get(document);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { text } of document.lines) {
    if (!pageOfSeveral.test(text)) continue;
    const head = text.replace(pageOfSeveral, '');
    times.set(head, (times.get(head) ?? 0) + 1);
  }
  heads.set(document, times);
  return times;
}

/** Without what has a number behind its colon and stands beside another such line: a box of figures. */
function uncounted(document: DocumentLines, candidates: readonly LabelCandidate[]): LabelCandidate[] {
  const counts = new Set(
    candidates.flatMap(({ separator, timed, line, speechStart }) => {
      const { text, start } = document.lines[line] as Line;
      return separator === 'colon' && !timed && isFigure(text.slice(speechStart - start)) ? [line] : [];
    }),
  );
  return candidates.filter(
    ({ line }) => !counts.has(line) || !(counts.has(line - 1) || counts.has(line + 1)),
  );
}

/** `2.3 million`, `1,287 projects (October)`: a number, a few words, no end of a sentence. */
const isFigure = (rest: string): boolean =>
  /^[€$£~≈+–-]?\s?\p{Nd}[^.!?؟。]*(?:[.,٫]\p{Nd}[^.!?؟。]*)*$/u.test(rest) && rest.length <= 40;

/** Without names and roles that stand below two other lines which could be labels: entries of a list. */
function unlisted(candidates: readonly LabelCandidate[]): LabelCandidate[] {
  const alone = candidates.filter(({ separator }) => separator === 'line');
  const below = new Set(alone.map(({ lastLine }) => lastLine + 1));
  const times = groupBy(alone, lastNameOf);
  return candidates.filter((found) => {
    const { separator, shape, line } = found;
    if (separator !== 'line' || !below.has(line) || !below.has(line - 1)) return true;
    return shape !== 'role' && !(shape === 'capitals' && times.get(lastNameOf(found))?.length === 1);
  });
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
    if (/\p{L}/u.test(rest) && (endsAsSentence(rest) || (goesOn && rest.length >= leastLine))) sentences++;
  }
  return sentences * 3 >= inline || length >= inline * 60;
}

/** What goes on below fills its line; a shorter one is an entry. UTF-16 units. */
const leastLine = 25;

/**
 * Where `>>`, a dash or a time stands before the labels, or the words below them, what is otherwise is a part of the speech: `Exhibit C: the
 * valve.`, `Zum Steg: Das geht.`
 */
function marked(believed: readonly LabelCandidate[]): (found: LabelCandidate) => boolean {
  const plausible = believed.filter(({ shape, separator }) => shape !== 'other' && separator === 'colon');
  const rules = marks.flatMap(({ has, least, share }) => {
    const those = plausible.filter(has);
    if (those.length < least || those.length < plausible.length * share) return [];
    const names = new Set(those.flatMap(namesOf));
    return [(found: LabelCandidate): boolean => has(found) || namesOf(found).some((name) => names.has(name))];
  });
  const dashed = believed.filter(({ separator }) => separator === 'dash');
  const stops = dashed.filter(({ stopped }) => stopped).length >= Math.max(3, dashed.length * 0.7);
  return (found) =>
    found.separator === 'colon' ? rules.every((isOne) => isOne(found)) : !isBareDash(found, stops);
}

/** Where full stops stand before the dashes, a dash alone parts words of a line: `Ville de Port – Conseil municipal`. */
const isBareDash = ({ separator, stopped, shape }: LabelCandidate, stops: boolean): boolean =>
  stops && separator === 'dash' && !stopped && (shape === 'name' || shape === 'other');

const marks: readonly {
  readonly has: (found: LabelCandidate) => boolean;
  readonly least: number;
  readonly share: number;
}[] = [
  { has: ({ turns }) => turns, least: 3, share: 0.7 },
  { has: ({ timed }) => timed, least: 5, share: 0.8 },
  {
    has: ({ alone, shape }) => alone && (firmShapes.has(shape) || shape === 'other'),
    least: 6,
    share: 0.7,
  },
];

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

const styleOf = (found: LabelCandidate): string =>
  found.shape === 'sign' && !byTime.has(found.separator)
    ? 'sign'
    : `${found.separator}${found.bold ? ' bold' : ''}${found.timed ? ' timed' : ''}`;

const strong = (candidates: readonly LabelCandidate[]): number =>
  candidates.filter((found) => found.shape !== 'other' && !(found.separator === 'line')).length;

const inOrder = (labels: readonly LabelCandidate[]): LabelCandidate[] =>
  labels.toSorted((a, b) => a.line - b.line);

/** Somebody whom another style of the document has named. Where a full stop ends the labels (`stops`), that of an initial does too. */
const isBacked = (
  found: LabelCandidate,
  names: ReadonlySet<string>,
  proved: boolean,
  stops: boolean,
): boolean =>
  found.separator !== 'dash' &&
  (found.separator === 'colon' ||
    found.separator === 'stop' ||
    found.roleBelow ||
    (found.separator === 'line' && found.shape === 'initialed' && stops) ||
    (proved && found.capitals)) &&
  found.shape !== 'other' &&
  found.shape !== 'sign' &&
  namesOf(found).some((name) => name.length > 2 && names.has(name));

/** A name that differs by a letter from one that the document has: a slip of the pen in a label. */
function isSlip(found: LabelCandidate, names: ReadonlySet<string>): boolean {
  if (found.shape === 'sign' || found.shape === 'nameless' || names.size > mostNames) return false;
  return namesOf(found).some(
    (name) => name.length >= 5 && [...names].some((other) => differsByOne(name, other)),
  );
}

/** `-PREGUNTA: Buenas tardes …` among names in capitals: a word for a question, in the dress of the other labels, is a voice. */
const isQuestionOfNobody = (found: LabelCandidate, accepted: readonly LabelCandidate[]): boolean => {
  if (found.shape !== 'sign' || !found.capitals || found.person.name.length < 3 || !found.sentence)
    return false;
  const alike = accepted.filter(
    ({ separator, turns, capitals }) =>
      separator === found.separator && turns === found.turns && capitals === found.capitals,
  );
  return alike.length >= 4 && alike.length * 2 > accepted.length;
};

/** `«Новости»: …`: the paper that asks, among labels of another style. */
const isPaper = (found: LabelCandidate, evidence: Evidence): boolean =>
  found.separator === 'colon' &&
  found.sentence &&
  found.person.kind === 'role' &&
  /^[«"“].*[»"”]$/u.test(found.person.name) &&
  evidence.returns(found);

/** Somebody who joins in between questions and answers by signs: described in brackets, or twice there. */
const isThirdVoice = (found: LabelCandidate, evidence: Evidence): boolean =>
  found.separator === 'colon' &&
  found.sentence &&
  (found.shape === 'role' ||
    found.shape === 'nameless' ||
    (found.shape === 'single' && evidence.returns(found)));

const mostNames = 300;

/** Among names on lines of their own: a voice without one. */
const isVoiceAlone = (found: LabelCandidate, evidence: Evidence): boolean =>
  found.separator === 'line' && found.shape === 'nameless' && evidence.standsBetween(found);

import type { DocumentLines, Line } from '../documentLines';
import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { wordsOf } from '../words';
import type { LabelCandidate } from './labelCandidate';
import { readLabelName } from './labelName';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** A line of the record, no paragraph; UTF-16 units. */
const longestLine = 140;

/**
 * Records of courts and inquiries say once who gives evidence (`ADA COLE, sworn, examined:`) and who examines (`BY MS. VANCE:`, `Questions
 * from MS VANCE`), and then only `Q.` and `A.`: the questions are the examiner's until another takes over, the answers and those of THE
 * WITNESS are the sworn one's. Where nobody is said to examine, it is whoever is named and answered by an `A.`
 */
export function examined(document: DocumentLines, labels: readonly LabelCandidate[]): LabelCandidate[] {
  if (!labels.some((found) => found.shape === 'sign' || isWitness(found))) return [...labels];
  const byLine = new Map(labels.map((found, order) => [found.line, { found, next: labels[order + 1] }]));
  const announced = document.lines.map(examinerIn);
  const said = announced.some((examiner) => examiner !== null);
  const firstWitness = labels.find(isWitness)?.person ?? null;
  const read: LabelCandidate[] = [];
  let asks: PersonPhrase | null = null;
  let answers: PersonPhrase | null = null;
  document.lines.forEach(({ text }, line) => {
    const examiner = announced[line] ?? null;
    const witness = examiner ? null : swornOn(text);
    const here = byLine.get(line);
    if (examiner) {
      asks = examiner;
      answers ??= firstWitness;
    } else if (witness) answers = witness;
    else if (here) {
      const { found, next } = here;
      const who = speakerOf(found, asks, answers);
      if (who === null && isWitness(found)) answers = found.person;
      if (!said && isAnswered(found, next)) asks = found.person;
      read.push(who === null ? found : { ...found, person: { ...who, end: found.person.end } });
    }
  });
  return read;
}

function speakerOf(
  found: LabelCandidate,
  asks: PersonPhrase | null,
  answers: PersonPhrase | null,
): PersonPhrase | null {
  if (isWitness(found)) return answers?.kind === 'person' ? answers : null;
  if (found.shape !== 'sign') return null;
  const { name } = found.person;
  if (isQuestionSign(name)) return asks;
  // Questions of nobody in particular have answers of nobody in particular.
  return isAnswerSign(name) && (asks !== null || answers?.kind === 'person') ? answers : null;
}

/** Somebody with a name, and no office, whose turn is answered by an `A.` */
function isAnswered({ person, shape }: LabelCandidate, next: LabelCandidate | undefined): boolean {
  if (person.kind !== 'person' || person.role !== '' || shape === 'sign') return false;
  return next?.shape === 'sign' && isAnswerSign(next.person.name);
}

/** `BY MS. VANCE:`, `CROSS-EXAMINATION BY MR. DUNN`, `Questions from MS LAKE`, with nothing behind the name. */
export function examinerOn(text: string): PersonPhrase | null {
  if (text.length > longestLine) return null;
  const label = text.replace(/\s*:$/u, '');
  const words = wordsOf(label);
  const by = words.findIndex(({ key }, at) => at < 5 && lexicon.examinedBy.has(key));
  const next = words[by + 1];
  if (by < 0 || !next) return null;
  const before = words.slice(0, by);
  const led = by === 0 ? text.endsWith(':') : before.some(({ key }) => lexicon.examinations.has(key));
  const name = led ? readLabelName(label.slice(next.start)) : null;
  return name?.person.kind === 'person' && name.shape !== 'other' ? name.person : null;
}

/** Lines are asked when signs are read and when turns are cut: each is read once. */
function examinerIn(line: Line): PersonPhrase | null {
  const known = inLines.get(line);
  if (known !== undefined) return known;
  const found = examinerOn(line.text);
  inLines.set(line, found);
  return found;
}

const inLines = new WeakMap<Line, PersonPhrase | null>();

/** `ADA COLE, sworn, examined:`, `MR BEN DUNN (affirmed)`, `Zeuge Karl Ott, vereidigt`. */
export function swornOn(text: string): PersonPhrase | null {
  if (text.length > longestLine) return null;
  const end = text.search(/[,(]/u);
  if (end < 3) return null;
  const notes = wordsOf(text.slice(end));
  if (notes.length > 12 || !notes.some(({ key }) => lexicon.sworn.has(key))) return null;
  const colon = text.indexOf(':');
  const from = colon >= 0 && colon < end ? colon + 1 : 0;
  const name = readLabelName(text.slice(from, end).trim());
  return name?.person.kind === 'person' && wordsOf(name.person.name).length > 1 && name.shape !== 'other'
    ? name.person
    : null;
}

/** A line of the record that nobody says. */
export const isExamination = (line: Line): boolean =>
  examinerIn(line) !== null || swornOn(line.text) !== null;

const isWitness = ({ person }: LabelCandidate): boolean =>
  person.kind === 'role' && wordsOf(person.name).some((word) => lexicon.witnesses.has(word.key));

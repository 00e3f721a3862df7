import type { DocumentLines, Line } from '../documentLines';
import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { isArticle } from '../wordKinds';
import { isUpperCase, wordsOf } from '../words';
import type { LabelCandidate } from './labelCandidate';
import { readLabelName } from './labelName';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** A line of the record, no paragraph; UTF-16 units. */
const longestLine = 140;

/**
 * Records of courts and inquiries say once who gives evidence (`ADA COLE, sworn, examined:`) and who examines (`BY MS. VANCE:`, `Questions
 * from MS VANCE`), and then only `Q.` and `A.`: the questions are the examiner's until another takes over, the answers and those of THE
 * WITNESS are the sworn one's, also the oath right above. Where nobody is said to examine, or only an office (`Questions from COUNSEL TO
 * THE INQUIRY`), it is whoever is named and answered by an `A.`
 */
export function examined(document: DocumentLines, labels: readonly LabelCandidate[]): LabelCandidate[] {
  if (!labels.some((found) => found.shape === 'sign' || isWitness(found))) return [...labels];
  const byLine = new Map(labels.map((found, order) => [found.line, { found, next: labels[order + 1] }]));
  const announced = document.lines.map(examinationIn);
  const said = announced.some((examination) => examination?.by);
  const firstWitness = labels.find(isWitness)?.person ?? null;
  const read: LabelCandidate[] = [];
  let asks: PersonPhrase | null = null;
  let answers: PersonPhrase | null = null;
  document.lines.forEach((own, line) => {
    const examination = announced[line] ?? null;
    const witness = examination ? null : swornBy(document, line);
    const here = byLine.get(line);
    if (examination) {
      asks = examination.by;
      answers ??= firstWitness;
    } else if (witness) {
      answers = witness;
      swearsIn(read, byLine, own.start, witness);
    } else if (here) {
      const { found, next } = here;
      const who = speakerOf(found, asks, answers);
      if (who === null && isWitness(found)) answers = found.person;
      else if (isNamedWitness(found)) answers = found.person;
      if ((!said || asks === null) && isAnswered(found, next)) asks = found.person;
      read.push(who === null ? found : spokenBy(found, who));
    }
  });
  return read;
}

const spokenBy = (found: LabelCandidate, who: PersonPhrase): LabelCandidate => ({
  ...found,
  person: { ...who, end: found.person.end },
});

/** `THE WITNESS: I do.` right above the line that names the sworn one is theirs. */
function swearsIn(
  read: LabelCandidate[],
  byLine: ReadonlyMap<number, { readonly found: LabelCandidate }>,
  before: number,
  witness: PersonPhrase,
): void {
  const last = read.at(-1);
  const own = last && byLine.get(last.line)?.found;
  if (last && own && own.start < before && isWitness(own)) read[read.length - 1] = spokenBy(own, witness);
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

/** `Свидетель Миронов Д. К.`: the label says who gives evidence from here on. */
const isNamedWitness = ({ person }: LabelCandidate): boolean =>
  person.kind === 'person' && wordsOf(person.role).some((word) => lexicon.witnesses.has(word.key));

/** Somebody with a name, and no office, whose turn is answered by an `A.` */
function isAnswered({ person, shape }: LabelCandidate, next: LabelCandidate | undefined): boolean {
  if (person.kind !== 'person' || person.role !== '' || shape === 'sign') return false;
  return next?.shape === 'sign' && isAnswerSign(next.person.name);
}

interface Examination {
  /** Null when the line names an office. */
  readonly by: PersonPhrase | null;
}

/** `BY MS. VANCE:`, `CROSS-EXAMINATION BY MR. DUNN`, `Questions from MS LAKE`, `Questions from THE PANEL`, with nothing behind the name. */
export function examinationOn(text: string): Examination | null {
  if (text.length > longestLine) return null;
  const label = text.replace(/\s*:$/u, '');
  const words = wordsOf(label);
  const by = words.findIndex(({ key }, at) => at < 5 && lexicon.examinedBy.has(key));
  const next = words[by + 1];
  if (by < 0 || !next) return null;
  const before = words.slice(0, by);
  const led = before.some(({ key }) => lexicon.examinations.has(key));
  const rest = label.slice(next.start);
  const name = (by === 0 ? text.endsWith(':') : led) ? readLabelName(rest) : null;
  const isOffice = words.slice(by + 1).some(isArticle);
  if (name?.person.kind === 'person' && name.shape !== 'other' && !isOffice) return { by: name.person };
  return led && isUpperCase(rest) && words.length - by <= longestOffice ? { by: null } : null;
}

/** Words. */
const longestOffice = 7;

/** Lines are asked when signs are read and when turns are cut: each is read once. */
function examinationIn(line: Line): Examination | null {
  const known = inLines.get(line);
  if (known !== undefined) return known;
  const found = examinationOn(line.text);
  inLines.set(line, found);
  return found;
}

const inLines = new WeakMap<Line, Examination | null>();

/** The line, or the line and the one that it is cut off from: `ADA COLE,` / `having been duly sworn, testified as follows:` */
function swornBy({ lines }: DocumentLines, at: number): PersonPhrase | null {
  const { text } = lines[at] as Line;
  const next = lines[at + 1]?.text ?? '';
  return swornOn(text) ?? (/,\s*$/u.test(text) ? swornOn(`${text.trimEnd()} ${next}`) : null);
}

/** `ADA COLE, sworn, examined:`, `MR BEN DUNN (affirmed)`, `Zeuge Karl Ott, vereidigt`. */
export function swornOn(text: string): PersonPhrase | null {
  if (text.length > longestLine) return null;
  const end = text.search(/[,(]/u);
  if (end < 3) return null;
  const notes = wordsOf(text.slice(end));
  if (notes.length > 16 || !notes.some(({ key }) => lexicon.sworn.has(key))) return null;
  const colon = text.indexOf(':');
  const from = colon >= 0 && colon < end ? colon + 1 : 0;
  const name = readLabelName(text.slice(from, end).trim());
  if (name?.person.kind !== 'person' || wordsOf(name.person.name).length < 2 || name.shape === 'other')
    return null;
  // `Se hace entrar a la testigo Ana Ruiz` is no role.
  return wordsOf(name.person.role).length > longestRole ? { ...name.person, role: '' } : name.person;
}

/** Words of a role behind which a witness is named. */
const longestRole = 3;

/** A line of the record that nobody says. */
export const isExamination = (document: DocumentLines, at: number): boolean =>
  examinationIn(document.lines[at] as Line) !== null || swornBy(document, at) !== null;

const isWitness = ({ person }: LabelCandidate): boolean =>
  person.kind === 'role' && wordsOf(person.name).some((word) => lexicon.witnesses.has(word.key));

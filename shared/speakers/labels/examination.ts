import type { DocumentLines, Line } from '../documentLines';
import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { foldName } from '../names/foldName';
import type { PersonPhrase } from '../personPhrase';
import { isArticle } from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';
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
      asks = examination.by ?? partyIn(labels, examination.office);
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
  if (person.kind !== 'person' || person.role !== '' || (shape !== 'address' && shape !== 'capitals'))
    return false;
  return next?.shape === 'sign' && isAnswerSign(next.person.name);
}

interface Examination {
  /** Null when the line names an office. */
  readonly by: PersonPhrase | null;
  /** The words for it. */
  readonly office: string;
}

/** `BY MS. VANCE:`, `CROSS-EXAMINATION BY MR. DUNN`, `Questions from MS LAKE`, `Questions from THE PANEL`, with nothing behind the name. */
export function examinationOn(text: string): Examination | null {
  if (text.length > longestLine) return null;
  const label = text.replace(/\s*:$/u, '');
  const words = wordsOf(label);
  const by = words.findIndex(({ key }, at) => at < 5 && lexicon.examinedBy.has(key));
  const next = words[by + 1];
  if (by < 0 || !next) return by < 0 && text.endsWith(':') ? questionsOf(label, words) : null;
  const before = words.slice(0, by);
  const led = before.some(({ key }) => lexicon.examinations.has(key));
  const rest = label.slice(next.start);
  const name = (by === 0 ? text.endsWith(':') : led) ? readLabelName(rest) : null;
  const isOffice = words.slice(by + 1).some(isArticle);
  if (name?.person.kind === 'person' && name.shape !== 'other' && !isOffice)
    return { by: name.person, office: '' };
  return led && isUpperCase(rest) && words.length - by <= longestOffice ? { by: null, office: rest } : null;
}

/** `На вопросы представителя ответчика:`, where an ending does what `by` does elsewhere: who asks is one of the labels in another case. */
function questionsOf(label: string, words: readonly Word[]): Examination | null {
  const at = words.findIndex(({ key }, index) => index < 2 && lexicon.examinations.has(key));
  const next = words[at + 1];
  if (at < 0 || !next || words.length - at - 1 > longestOffice || !/\p{Script=Cyrillic}/u.test(label))
    return null;
  if (!words.slice(at + 1).some(({ key }) => isOfficeStem(key))) return null;
  return { by: null, office: label.slice(next.start) };
}

/** One word in two cases: they differ in an ending of three letters at most. */
function isSameStem(a: string, b: string): boolean {
  const least = Math.max(shortestStem, Math.min(a.length, b.length) - 1);
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, least) === b.slice(0, least);
}

const shortestStem = 4;

/** A word for a party or an officer of a court, in any case. */
const isOfficeStem = (key: string): boolean =>
  [...lexicon.parties, ...lexicon.roleWords].some((word) => isSameStem(word, key));

/** The label whose words are those of the office in another case. */
function partyIn(labels: readonly LabelCandidate[], office: string): PersonPhrase | null {
  const asked = wordsOf(office).map(({ key }) => foldName(key));
  if (asked.length === 0) return null;
  const found = labels.find(({ person }) => {
    const named = wordsOf(person.kind === 'role' ? person.name : person.role).map(({ key }) => foldName(key));
    return (
      named.length > 0 &&
      named.length <= asked.length &&
      named.every((word, at) => isSameStem(word, asked[at] ?? ''))
    );
  });
  return found?.person ?? null;
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
  return (
    swornOn(text) ?? calledIn(text) ?? (/,\s*$/u.test(text) ? swornOn(`${text.trimEnd()} ${next}`) : null)
  );
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

/** `Вызывается свидетель Лось Николай Антонович, 1957 г. р.`: a word for calling, the word for a witness, a full name. */
function calledIn(text: string): PersonPhrase | null {
  const words = wordsOf(text.slice(0, longestLine));
  const at = words.findIndex(({ key }, index) => index > 0 && index < 4 && lexicon.witnesses.has(key));
  if (at < 0 || !words.slice(0, at).some(({ key }) => lexicon.summons.has(key))) return null;
  const named = nameAt(text, words, at + 1);
  if (!named || named.bare < 2) return null;
  const { name, honorific } = named;
  return { kind: 'person', name, role: words[at]?.text ?? '', honorific, start: 0, end: 0 };
}

/** Words of a role behind which a witness is named. */
const longestRole = 3;

/** A line of the record that nobody says. */
export const isExamination = (document: DocumentLines, at: number): boolean =>
  examinationIn(document.lines[at] as Line) !== null || swornBy(document, at) !== null;

const isWitness = ({ person }: LabelCandidate): boolean =>
  person.kind === 'role' && wordsOf(person.name).some((word) => lexicon.witnesses.has(word.key));

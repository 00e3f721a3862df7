import type { Line } from './documentLines';
import { lexicon } from './languages/lexicon';
import { type PersonPhrase, parsePersonPhrase } from './personPhrase';
import { findQuotations } from './quotations';
import { isNotSpeaker, isRoleWord } from './wordKinds';
import { isUpperCase, wordsOf } from './words';

/** How a label looks; says how far it can be believed on its own. */
export type LabelShape =
  /** `TOM FAIRWEATHER:` */
  | 'capitals'
  /** `M. Gauvain :`, `Mr. WARNER.` */
  | 'address'
  /** `Birgit Homburger (FDP):`, `Präsident Dr. Norbert Lammert:` */
  | 'role'
  /** `Moderator:`, `Speaker 3:` */
  | 'nameless'
  /** `Marta Kowalczyk  00:12`, `00:12 Marta Kowalczyk:` */
  | 'time'
  /** `Marta Kowalczyk:` */
  | 'name'
  /** `Marta:` */
  | 'single'
  /** `Q` before a question, with or without a sign */
  | 'question';

/** What could be a label at the beginning of a line. Offsets are document-wide. */
export interface LabelCandidate {
  readonly line: number;
  readonly shape: LabelShape;
  readonly person: PersonPhrase;
  readonly start: number;
  readonly end: number;
  /** Where the speech begins; the end of the line when the label stands alone. */
  readonly speechStart: number;
  /** The rest of the line is one quotation. */
  readonly quoted: boolean;
}

const longestLabel = 90;
const leadPattern =
  /^(?:>{2,}\s*|[-–—]\s*(?=\S))?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–]?\s+)?(?:>{2,}\s*)?/u;
const timeAfterName = /^(.{1,70}?)[\s,–-]*\s[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[\])]?:?$/u;
const recordLabel =
  /^((?:(?:Mr|Ms|Mrs|Miss|Dr|Senator|Mme)\.?\s+(?:[A-Z][a-z]{0,3})?[A-Z][A-Z'’-]+(?:\s+[A-Z][A-Z'’-]+)*(?:\s+of\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?)|(?:The\s+(?:[A-Z]{4,}|pro tempore)(?:\s+(?:[A-Z]{4,}|pro tempore))*))\.\s+(?=\S)/u;
const questionLabel = /^([QA])(?:[.:]\s*|\s+)(?=\p{Lu}|["“«(])/u;

/** Reads the beginning of a line as a label. Null when nothing there looks like one. */
export function readLabel(line: Line, index: number): LabelCandidate | null {
  return (
    readRecordLabel(line, index) ??
    readQuestion(line, index) ??
    readTimed(line, index) ??
    readColon(line, index)
  );
}

function candidate(
  line: Line,
  index: number,
  found: { shape: LabelShape; person: PersonPhrase; from: number; to: number; rest: number },
): LabelCandidate {
  return {
    line: index,
    shape: found.shape,
    person: found.person,
    start: line.start + found.from,
    end: line.start + found.to,
    speechStart: line.start + found.rest,
    quoted: isOneQuotation(line.text.slice(found.rest)),
  };
}

function readRecordLabel(line: Line, index: number): LabelCandidate | null {
  const match = recordLabel.exec(line.text);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const person =
    parsePersonPhrase(label) ??
    ({ kind: 'role', name: label, role: '', honorific: '', start: 0, end: label.length } as const);
  return candidate(line, index, {
    shape: 'address',
    person,
    from: 0,
    to: label.length,
    rest: match[0].length,
  });
}

function readQuestion(line: Line, index: number): LabelCandidate | null {
  const match = questionLabel.exec(line.text);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  if (label === 'A' && !/[.:]/.test(match[0])) return null;
  const person: PersonPhrase = { kind: 'role', name: label, role: '', honorific: '', start: 0, end: 1 };
  return candidate(line, index, { shape: 'question', person, from: 0, to: 1, rest: match[0].length });
}

function readTimed(line: Line, index: number): LabelCandidate | null {
  if (line.text.length > longestLabel) return null;
  const name = timeAfterName.exec(line.text)?.[1]?.trim();
  if (name === undefined || /[.!?:]$/.test(name)) return null;
  const person = parsePersonPhrase(name) ?? invertedName(name);
  if (!person || wordsOf(name).some(isNotSpeaker)) return null;
  return candidate(line, index, { shape: 'time', person, from: 0, to: name.length, rest: line.text.length });
}

/** `Keller, Anna`, as meeting programs write it. */
function invertedName(text: string): PersonPhrase | null {
  if (!/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?$/u.test(text)) return null;
  return { kind: 'person', name: text, role: '', honorific: '', start: 0, end: text.length };
}

function readColon(line: Line, index: number): LabelCandidate | null {
  const lead = leadPattern.exec(line.text)?.[0].length ?? 0;
  const colon = labelColon(line.text, lead);
  if (colon < 0) return null;
  const label = line.text.slice(lead, colon).trimEnd();
  const person = parsePersonPhrase(label);
  if (!person) return null;
  const plain = shapeOf(label, person);
  if (plain === null) return null;
  const shape = /\d/.test(line.text.slice(0, lead)) ? 'time' : plain;
  const gap = /^\s*/.exec(line.text.slice(colon + 1))?.[0].length ?? 0;
  const rest = colon + 1 + gap;
  if (isUpperCase(label) && isUpperCase(line.text.slice(rest)) && !/[.!?]$/.test(line.text)) return null;
  return candidate(line, index, { shape, person, from: lead, to: lead + label.length, rest });
}

/** Offset of the colon that closes a label, or -1: not in a time, not in an address. */
function labelColon(text: string, from: number): number {
  const within = text.slice(from, from + longestLabel).search(/[:：]/u);
  if (within < 0) return -1;
  const colon = from + within;
  const next = text[colon + 1];
  if (next === undefined || /[\s"“«„]/u.test(next)) return colon;
  return /\p{Lu}/u.test(next) ? colon : -1;
}

function shapeOf(label: string, person: PersonPhrase): LabelShape | null {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 12) return null;
  if (person.kind === 'role') {
    return words[0]?.capital && !(words.every(isNotSpeaker) && !words.some(isRoleWord)) ? 'nameless' : null;
  }
  if (words.some(isNotSpeaker) && !isRoleNote(person)) return null;
  if (person.honorific !== '' || lexicon.titles.has(wordsOf(person.name)[0]?.key ?? '')) return 'address';
  if (words.length === 1 && label.length <= 3) return 'single';
  if (isUpperCase(label)) return 'capitals';
  if (person.role !== '') return 'role';
  return wordsOf(person.name).length > 1 ? 'name' : 'single';
}

const isRoleNote = (person: PersonPhrase): boolean =>
  person.role !== '' && !wordsOf(person.name).some(isNotSpeaker);

function isOneQuotation(rest: string): boolean {
  const quotation = findQuotations(rest)[0];
  return (
    quotation !== undefined && quotation.open === 0 && /^[\s.,;…!?]*$/u.test(rest.slice(quotation.close + 1))
  );
}

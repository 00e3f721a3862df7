import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { parsePersonPhrase } from '../personPhrase';
import { findQuotations } from '../quotations';
import { trimmed } from '../quotedText';
import { isHeadingLine } from '../stageDirections';
import { wordsOf } from '../words';
import { withoutQuotations } from './besideAnswers';
import { replyLead } from './replyLine';
import { speaksInFirstPerson } from './whoIsMeant';

export interface PullQuote {
  readonly turn: FoundTurn;
  readonly lines: readonly number[];
  /** One of several that somebody signed. */
  readonly testimony: boolean;
}

/** No testimony has more paragraphs. */
const longestTestimony = 5;

/**
 * Below a quotation that stands apart, a dash and a name: `— MERYEM SAĞIROĞLU`. Where two at least sign so, as in reports with testimonies,
 * what they say may be paragraphs without marks in which somebody says I.
 */
export function pullQuotes(document: DocumentLines): PullQuote[] {
  const found: PullQuote[] = [];
  const signatures = document.lines.map((line) => nameBelow(line));
  const testimonies = signatures.filter((name) => name !== null).length >= 2;
  document.lines.forEach((_, at) => {
    const name = signatures[at];
    if (!name) return;
    const marked = quotedAbove(document, at);
    const said = marked ?? (testimonies ? toldAbove(document, at, signatures) : null);
    if (!said) return;
    const turn = {
      mention: name.mention,
      attribution: name.range,
      speech: [said.range],
      confidence: 0.9,
      reason: 'Name with a dash below a quotation that stands apart',
    };
    found.push({ turn, lines: [...said.lines, at], testimony: testimonies });
  });
  return found;
}

/** A dash and a name, with a role and a note in brackets at most: `— «Ana»*, maestra (entrevista, 3 de mayo)`. */
export function nameBelow(line: Line): { mention: Mention; range: TextRange } | null {
  const lead = replyLead(line.text);
  if (lead === 0 || line.text.length > 140 || /[.!?…]["»«”“]?$/u.test(line.text)) return null;
  const text = line.text.slice(lead).replace(/\s*\([^()]*\)$/u, '');
  const person = parsePersonPhrase(text) ?? withTail(text);
  if (!person || person.kind !== 'person') return null;
  if (wordsOf(person.name).length < 2 && person.role === '') return null;
  const { name, role, honorific } = person;
  const start = line.start + lead;
  return { mention: { kind: 'person', name, role, honorific }, range: { start, end: start + text.length } };
}

/** `Ana Ruiz, lideresa de la comunidad`, `«Ramiro»*, extrabajador`, `María, 34 años, enfermera`: whatever stands behind the comma tells who it is. */
function withTail(text: string): Pick<Mention, 'name' | 'role' | 'honorific' | 'kind'> | null {
  const comma = text.indexOf(',');
  if (comma < 2) return null;
  const person = parsePersonPhrase(text.slice(0, comma).replace(/[«»“”"*]/gu, ''));
  const role = text
    .slice(comma + 1)
    .replace(/^\s*\d{1,3}(?:\s\p{L}+){0,2}(?:,|$)/u, '')
    .trim();
  const plain =
    /^\p{Ll}[^.!?:«»“”"]*$/u.test(role) ||
    (role === '' && person !== null && wordsOf(person.name).length > 1);
  return person?.kind === 'person' && person.role === '' && plain ? { ...person, role } : null;
}

/** The paragraphs above a signature in which somebody says I. */
function toldAbove(
  document: DocumentLines,
  at: number,
  signatures: readonly unknown[],
): { range: TextRange; lines: number[] } | null {
  const lines: number[] = [];
  for (let line = at - 1; line >= 0 && at - line <= longestTestimony; line--) {
    const above = document.lines[line] as Line;
    const told = above.kind === 'paragraph' && signatures[line] === null && !isHeadingLine(above);
    if (!told || !/[.!?…]["»”)]?$/u.test(above.text) || !speaksInFirstPerson(withoutQuotations(above.text)))
      break;
    lines.unshift(line);
  }
  const first = document.lines[lines[0] ?? -1];
  const last = document.lines[at - 1];
  return first && last && lines.length > 0 ? { range: { start: first.start, end: last.end }, lines } : null;
}

/** The block quotation, or the line that is one quotation, above a line. */
function quotedAbove(document: DocumentLines, at: number): { range: TextRange; lines: number[] } | null {
  const lines: number[] = [];
  let from = at - 1;
  while (document.lines[from]?.kind === 'quote') lines.unshift(from--);
  const first = document.lines[lines[0] ?? at - 1];
  const last = document.lines[at - 1];
  if (!first || !last) return null;
  const whole = { start: first.start, end: last.end };
  const text = document.text.slice(whole.start, whole.end);
  const quotation = findQuotations(text)[0];
  const marked =
    quotation?.open === 0 && quotation.closed && /^[\s.]*$/.test(text.slice(quotation.close + 1));
  if (lines.length === 0 && !marked) return null;
  const range = marked && quotation ? trimmed(text, 1, quotation.close) : trimmed(text, 0, text.length);
  return {
    range: { start: whole.start + range.start, end: whole.start + range.end },
    lines: lines.length > 0 ? lines : [at - 1],
  };
}

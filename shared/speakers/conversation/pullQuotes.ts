import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { indefiniteWords } from '../languages/quoting/quotingLexicon';
import { parsePersonPhrase } from '../personPhrase';
import { findQuotations } from '../quotations';
import { trimmed } from '../quotedText';
import { isHeadingLine } from '../stageDirections';
import { isRoleWord } from '../wordKinds';
import { wordsOf } from '../words';
import { isPersonNoun } from './authorsWords';
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
  const signatures = signaturesIn(document);
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

/** With a dash, and where two at least stand right below a quotation that is whole paragraphs, without one too. */
function signaturesIn(document: DocumentLines): ({ mention: Mention; range: TextRange } | null)[] {
  const dashed = document.lines.map((line) => nameBelow(line));
  const bare = document.lines.map((line, at) =>
    dashed[at] === null && endsWithMark(document.lines[at - 1]) && quotedAbove(document, at)
      ? nameOn(line, line.text)
      : null,
  );
  const apart = [...dashed, ...bare].filter((name) => name !== null).length >= 2;
  return dashed.map((name, at) => name ?? (apart ? (bare[at] ?? null) : null));
}

const endsWithMark = (line: Line | undefined): boolean => /[»”"’“]\s*$/u.test(line?.text ?? '');

/** A dash and a name, with a role and a note in brackets at most: `— «Ana»*, maestra (entrevista, 3 de mayo)`. */
export function nameBelow(line: Line): { mention: Mention; range: TextRange } | null {
  const lead = replyLead(line.text);
  return lead === 0 ? null : nameOn(line, line.text.slice(lead));
}

function nameOn(line: Line, signed: string): { mention: Mention; range: TextRange } | null {
  if (line.text.length > 140 || (/[.!?…]["»«”“]?$/u.test(line.text) && !/(?:^|\s)\p{Lu}\.$/u.test(signed)))
    return null;
  const lead = line.text.length - signed.length;
  const text = signed.replace(/\s*\([^()]*\)$/u, '').replace(/,$/u, '');
  const person = parsePersonPhrase(text) ?? withTail(text) ?? unnamedIn(text);
  if (!person || (person.kind !== 'person' && person.kind !== 'voice')) return null;
  if (person.kind === 'person' && wordsOf(person.name).length < 2 && person.role === '') return null;
  const { kind, name, role, honorific } = person;
  const start = line.start + lead;
  return { mention: { kind, name, role, honorific }, range: { start, end: start + text.length } };
}

/** `Une magistrate du siège, qui souhaite garder l’anonymat`: somebody who gives no name. */
function unnamedIn(text: string): Pick<Mention, 'name' | 'role' | 'honorific' | 'kind'> | null {
  const name = text.split(',')[0] ?? '';
  const [first, second] = wordsOf(name);
  if (!first || !second || !indefiniteWords.has(first.key) || !(isRoleWord(second) || isPersonNoun(second)))
    return null;
  return { kind: 'voice', name, role: '', honorific: '' };
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

/** Without the mark at the beginning and the one at the end. */
function withinMarks({ lines, text }: DocumentLines, at: readonly number[]): TextRange {
  const [first, last] = [lines[at[0] ?? 0] as Line, lines[at.at(-1) ?? 0] as Line];
  const inner = trimmed(text.slice(first.start, last.end - 1), 1, last.end - first.start - 1);
  return { start: first.start + inner.start, end: first.start + inner.end };
}

/** A quotation of several paragraphs: the last ends with its mark, which none of those before closes. */
function paragraphsAbove({ lines }: DocumentLines, at: number): number[] {
  if (!endsWithMark(lines[at - 1])) return [];
  const found: number[] = [];
  for (let line = at - 1; line >= 0 && at - line <= longestTestimony; line--) {
    const text = lines[line]?.text ?? '';
    if (lines[line]?.kind !== 'paragraph' || !/[.!?…][»”"’“]?\s*$/u.test(text)) return [];
    found.unshift(line);
    if (/^[«“„"]/u.test(text)) return found;
  }
  return [];
}

/** The block quotation, or the line that is one quotation, above a line. */
function quotedAbove(document: DocumentLines, at: number): { range: TextRange; lines: number[] } | null {
  const lines: number[] = [];
  let from = at - 1;
  while (document.lines[from]?.kind === 'quote') lines.unshift(from--);
  if (lines.length === 0) {
    const paragraphs = paragraphsAbove(document, at);
    if (paragraphs.length > 1) return { range: withinMarks(document, paragraphs), lines: paragraphs };
  }
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

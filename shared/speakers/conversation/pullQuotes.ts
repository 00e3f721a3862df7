import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { parsePersonPhrase } from '../personPhrase';
import { findQuotations } from '../quotations';
import { trimmed } from '../quotedText';
import { wordsOf } from '../words';
import { replyLead } from './replyLine';

export interface PullQuote {
  readonly turn: FoundTurn;
  readonly lines: readonly number[];
}

/** Below a quotation that stands apart, a dash and a name: `— MERYEM SAĞIROĞLU`. */
export function pullQuotes(document: DocumentLines): PullQuote[] {
  const found: PullQuote[] = [];
  document.lines.forEach((line, at) => {
    const name = nameBelow(line);
    const said = name ? quotedAbove(document, at) : null;
    if (!name || !said) return;
    const turn = {
      mention: name.mention,
      attribution: name.range,
      speech: [said.range],
      confidence: 0.9,
      reason: 'Name with a dash below a quotation that stands apart',
    };
    found.push({ turn, lines: [...said.lines, at] });
  });
  return found;
}

/** A dash and a name, with a role at most. */
export function nameBelow(line: Line): { mention: Mention; range: TextRange } | null {
  const lead = replyLead(line.text);
  if (lead === 0 || line.text.length > 120 || /[.!?…]["»«”“]?$/u.test(line.text)) return null;
  const text = line.text.slice(lead);
  const person = parsePersonPhrase(text);
  if (!person || person.kind !== 'person' || wordsOf(person.name).length < 2) return null;
  const { name, role, honorific } = person;
  const start = line.start + lead;
  return { mention: { kind: 'person', name, role, honorific }, range: { start, end: start + text.length } };
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

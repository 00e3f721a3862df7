import type { DocumentLines, Line } from '../documentLines';
import { parsePersonPhrase } from '../personPhrase';
import { findQuotations, hasQuotationMark, type Quotation } from '../quotations';
import { isHeadingLine } from '../stageDirections';
import { singleQuotations } from './singleQuotations';
import { type Token, tokensOf } from './tokens';

/** A quotation with the way it is marked; offsets into the passage. */
export interface Marked extends Quotation {
  /** A line that begins with a dash and is spoken as a whole. */
  readonly dash: boolean;
}

/** A paragraph, or several that one quotation holds together. */
export interface Passage {
  /** Document-wide offset of its text. */
  readonly start: number;
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: Line['kind'];
  readonly quotations: readonly Marked[];
  readonly tokens: readonly Token[];
}

/** So many further paragraphs are looked through for the mark that closes a quotation. */
const farthest = 6;
const dashLine = /^[—–]\s?(?=[\p{Lu}\p{Lo}\d«"“„¿¡…'’(])/u;
const label = /^([\p{Lu}][^.!?:"«“„]{1,60}):\s/u;

/** `Anna Bell, director: …` begins something else; `My only wish: …` does not. */
const opensWithLabel = (text: string): boolean => {
  const words = label.exec(text)?.[1];
  return words !== undefined && parsePersonPhrase(words) !== null;
};

/** Cuts a document into passages, one after the other. Linear: every line is looked at a bounded number of times. */
export function* passagesOf(document: DocumentLines): Generator<Passage> {
  for (let at = 0; at < document.lines.length; at++) {
    const line = document.lines[at] as Line;
    const whole = joinedFrom(document, at);
    const last = document.lines[whole.last] as Line;
    const text = document.text.slice(line.start, last.end);
    const tokens = tokensOf(text);
    yield {
      start: line.start,
      text,
      firstLine: at,
      lastLine: whole.last,
      kind: line.kind,
      quotations: whole.quotations,
      tokens,
    };
    at = whole.last;
  }
}

/** Whether anything in the document is marked as said. */
export const hasQuotations = (document: DocumentLines): boolean =>
  document.lines.some(({ text }) => anyMark.test(text));

const anyMark = /[«»„“”"‹›‘]|^[—–]|(?:^|\s)'\p{Lu}/u;

interface Joined {
  readonly last: number;
  readonly quotations: readonly Marked[];
}

const plain = (quotation: Quotation): Marked => ({ ...quotation, dash: false });

function joinedFrom(document: DocumentLines, first: number): Joined {
  const line = document.lines[first] as Line;
  if (dashLine.test(line.text)) return spokenLine(document, first);
  const quotations = quotationsOf(line.text);
  let last = first;
  while (last - first < farthest * 2) {
    const open = quotations[quotations.length - 1];
    if (open === undefined || open.closed) break;
    const more = continuation(document, first, last, open);
    if (more === null) break;
    quotations.pop();
    quotations.push(...more.quotations);
    last = more.last;
    if (quotations[quotations.length - 1]?.close === (document.lines[last] as Line).end - line.start) {
      const end = quotations[quotations.length - 1];
      if (end !== undefined && !end.closed) continue;
    }
  }
  const left = quotations[quotations.length - 1];
  // An apostrophe within a paragraph opens a quotation only when the next one goes on with it.
  if (
    left !== undefined &&
    !left.closed &&
    left.open > 0 &&
    last === first &&
    isSingle(line.text[left.open] ?? '')
  )
    return { last, quotations: quotationsOf(line.text, false) };
  return { last, quotations };
}

/** The outermost quotations of one paragraph. */
function quotationsOf(text: string, mayStayOpen = true): Marked[] {
  const found = hasQuotationMark(text) ? findQuotations(text).map(plain) : [];
  const single = singleQuotations(text, found)
    .filter(({ open, closed }) => closed || open === 0 || mayStayOpen)
    .map(plain);
  if (single.length === 0) return found;
  const outer = single.filter(
    (one) => !found.some((other) => other.open < one.open && one.close <= other.close),
  );
  const inner = (one: Marked): boolean =>
    outer.some((other) => other.open < one.open && one.close <= other.close);
  return [...found.filter((one) => !inner(one)), ...outer].sort((a, b) => a.open - b.open);
}

/** A dash opens what is said; it is said to the end of the line, and further when the next line goes on with a mark: `»Luego …`. */
function spokenLine(document: DocumentLines, first: number): Joined {
  let last = first;
  while (last - first < farthest && /^»\p{L}/u.test(document.lines[last + 1]?.text ?? '')) last++;
  const start = (document.lines[first] as Line).start;
  const close = (document.lines[last] as Line).end - start;
  return { last, quotations: [{ open: 0, close, closed: true, dash: true }] };
}

/**
 * Where a quotation goes on that its paragraph leaves open: in the next paragraph when that opens with a mark again, else up to the
 * paragraph that closes it.
 */
function continuation(document: DocumentLines, first: number, last: number, open: Marked): Joined | null {
  const start = (document.lines[first] as Line).start;
  const mark = document.text[start + open.open] ?? '"';
  const next = document.lines[last + 1];
  if (next === undefined || isHeadingLine(next)) return null;
  if (reopens(next.text, mark)) {
    const virtual = mark + next.text.slice(1);
    return goOn(start, next, last + 1, open, quotationsOf(virtual), 0);
  }
  if (isSingle(mark)) return null;
  for (let at = last + 1; at <= last + farthest; at++) {
    const line = document.lines[at];
    if (line === undefined || isHeadingLine(line) || opensWithLabel(line.text) || reopens(line.text, mark))
      return null;
    const closers = count(line.text, closersOf[mark] ?? mark);
    const openers = mark === '"' ? 0 : count(line.text, mark);
    if (mark === '"' ? closers % 2 === 1 : closers > openers)
      return goOn(start, line, at, open, findQuotations(mark + line.text).map(plain), 1);
    if (closers > 0) return null;
  }
  return null;
}

const closersOf: Readonly<Record<string, string>> = {
  '«': '»',
  '„': '“”',
  '“': '”',
  '»': '«',
  '‹': '›',
  '”': '”',
};

const count = (text: string, marks: string): number =>
  [...text].filter((sign) => marks.includes(sign)).length;

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

const reopens = (text: string, mark: string): boolean =>
  (text[0] === mark || (text[0] === '»' && mark === '«')) && /^.\s?[\p{L}\d¿¡…]/u.test(text);

function goOn(
  start: number,
  line: Line,
  last: number,
  open: Marked,
  inside: readonly Marked[],
  added: number,
): Joined | null {
  const [own, ...others] = inside;
  if (own === undefined || own.open !== 0) return null;
  const shift = line.start - start - added;
  const place = (one: Marked): Marked => ({ ...one, open: one.open + shift, close: one.close + shift });
  return {
    last,
    quotations: [{ ...open, close: own.close + shift, closed: own.closed }, ...others.map(place)],
  };
}

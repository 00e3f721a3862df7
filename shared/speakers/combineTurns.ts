import { isSpaceless } from './caseless/nameCore';
import type { DocumentLines, Line } from './documentLines';
import { type FoundTurn, startOf } from './foundTurn';
import type { LabelCandidate } from './labels/labelCandidate';
import { labelledTurns } from './labels/labelledTurns';
import { lexicon } from './languages/lexicon';
import { coreOfName } from './names/coreOfName';
import { isFullName } from './names/isFullName';
import type { PersonPhrase } from './personPhrase';
import type { QuotedTurn } from './quotes/quotationReader';
import { wordsOf } from './words';

/**
 * A press release may turn into a transcript, and back. Inside a labelled turn a quotation is what the speaker quotes, unless the
 * document is one that reports speech by quotations: there somebody who spoke before the transcript breaks in, and it goes on behind it.
 */
export function combineTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  quoted: readonly QuotedTurn[],
  elsewhere: ReadonlySet<number>,
): FoundTurn[] {
  const firstLabel = labels[0]?.line ?? Number.POSITIVE_INFINITY;
  const labelLines = new Set(labels.map((label) => label.line));
  const outside = quoted.filter(
    (turn) => !labelLines.has(turn.line) && !isInTitle(document, turn, labels.length >= 3 ? firstLabel : 0),
  );
  const reports = outside.some((turn) => turn.line < firstLabel);
  const apart = quotedApart(document, labelLines, outside);
  const lastLabel = labels[labels.length - 1]?.line ?? -1;
  const before = new Set(outside.filter((turn) => turn.line < firstLabel).flatMap(surnameOf));
  const reported = (turn: QuotedTurn): boolean =>
    reports &&
    (turn.line < firstLabel || turn.line > lastLabel || surnameOf(turn).some((name) => before.has(name)));
  const interrupts = new Set(
    outside.filter((turn) => turn.label || reported(turn) || apart.has(turn.line)).map((turn) => turn.line),
  );
  const names = new Set(
    reports
      ? [
          ...labels.map(({ person }) => person).filter(isNamed),
          ...outside.map(({ mention }) => mention).filter(isFullName),
        ].map(({ name }) => name)
      : [],
  );
  const ends = (line: number): boolean =>
    elsewhere.has(line) || interrupts.has(line) || isNarration(document.lines[line]?.text ?? '', names);
  const spoken = labelledTurns(document, labels, ends);
  const free = outside.filter((turn) => !insideAny(turn, spoken));
  return [...spoken, ...free].sort((a, b) => startOf(a) - startOf(b));
}

/** `“Who pays?” – panel discussion at the Old Mill` above a transcript: a line of the head that ends no sentence. */
const isInTitle = ({ lines }: DocumentLines, { line }: QuotedTurn, firstLabel: number): boolean =>
  line < Math.min(firstLabel, titleLines) && !/[.!?…。！？][»”"’」』)）]*$/u.test(lines[line]?.text ?? '');

/** The title and the lines beside it. */
const titleLines = 4;

/**
 * Lines after a labelled turn that are nothing but a quotation with the full name of its speaker. They close the turn, so they count
 * only where the next label, a heading or the end follows: else the words after them would be nobody's.
 */
function quotedApart(
  document: DocumentLines,
  labelLines: ReadonlySet<number>,
  outside: readonly QuotedTurn[],
): ReadonlySet<number> {
  const apart = new Set<number>();
  for (const turn of [...outside].sort((a, b) => b.line - a.line)) {
    const following = document.lines[turn.line + 1];
    const closes =
      following === undefined ||
      following.kind === 'heading' ||
      labelLines.has(turn.line + 1) ||
      apart.has(turn.line + 1);
    if (closes && isFullName(turn.mention) && isWholeLine(document.lines[turn.line], turn))
      apart.add(turn.line);
  }
  return apart;
}

/** The line opens with the quotation and holds only marks besides it and its attribution. */
function isWholeLine(line: Line | undefined, turn: QuotedTurn): boolean {
  const first = turn.speech[0];
  if (line === undefined || first === undefined || turn.attribution === null) return false;
  const parts = [...turn.speech, turn.attribution].sort((a, b) => a.start - b.start);
  const taken = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (parts[0] !== first || line.text.length - taken > longestBeside || !/^[«„“"]/u.test(line.text))
    return false;
  let at = line.start;
  let rest = '';
  for (const part of parts) {
    rest += line.text.slice(at - line.start, part.start - line.start);
    at = part.end;
  }
  rest += line.text.slice(at - line.start);
  return wordsOf(rest).every((word) => lexicon.speechVerbs.has(word.key));
}

/** A verb of saying and marks are shorter; UTF-16 units. */
const longestBeside = 80;

const isNamed = (person: PersonPhrase): boolean => person.kind === 'person' && person.name.includes(' ');

/** In a report, a paragraph that begins with a full name and goes on in lower case tells about the person; without spaces, one that does not address them. */
function isNarration(text: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (isSpaceless(text.slice(0, 2)))
    return [...names].some(
      (name) => text.startsWith(name) && /^\p{Script=Han}/u.test(text.slice(name.length)),
    );
  const opening = wordsOf(text.slice(0, 80));
  return opening
    .slice(1, 5)
    .some(({ end }) => names.has(text.slice(0, end)) && /^\s+\p{Ll}/u.test(text.slice(end)));
}

function insideAny(turn: FoundTurn, others: readonly FoundTurn[]): boolean {
  const at = startOf(turn);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(others[middle] as FoundTurn) <= at) low = middle + 1;
    else high = middle;
  }
  const before = others[low - 1]?.speech[0];
  return before !== undefined && at < before.end;
}

const surnameOf = ({ mention }: FoundTurn): string[] =>
  mention.kind === 'person' ? coreOfName(mention.name).slice(-1) : [];

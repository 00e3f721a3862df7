import type { TextRange } from '../text/position';
import { captionTurns, statedTurns } from './captions';
import { namesInDocument, readersFor } from './caseless/caselessReaders';
import { caselessSpeech } from './caseless/caselessSpeech';
import { anyName } from './caseless/knownPeople';
import { isSpaceless } from './caseless/nameCore';
import { writingOf } from './caseless/writing';
import { conversationTurns } from './conversation/conversation';
import type { Detection, DetectionInput, ProposedTurn } from './detection';
import { type DocumentLines, documentLines, type Line } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import { fullNames } from './fullNames';
import { introductionsOf } from './introductions';
import { type LabelCandidate, mentionOf } from './labels/labelCandidate';
import { labelledTurns } from './labels/labelledTurns';
import { acceptedLabels } from './labels/labelStyles';
import { lexicon } from './languages/lexicon';
import { coreOfName, type Identity, People } from './people';
import type { PersonPhrase } from './personPhrase';
import { type QuotedTurn, quotedSpeech } from './quotedSpeech';
import { withRuleTurns } from './ruleTurns';
import { wordsOf } from './words';

/**
 * Finds who speaks in a document, and where: quotations with an attribution, labelled transcripts, captions. Precision comes
 * before recall: what names nobody with certainty is left out. Pure, and linear in the length of the document.
 */
export function detectSpeakers(input: DetectionInput): Detection {
  const document = documentLines(input.blocks);
  const { turns, mentions } = reading(document, input);
  const found = withRuleTurns(document, input, turns);
  const people = new People(
    [...found.map(mentionInPlace), ...mentions, ...namesInNarration(document, found)],
    introductionsOf(unspoken(document, found)),
  );
  return proposal(found, people);
}

/** Where a mention stands tells who was introduced before it. */
const mentionInPlace = ({ mention, attribution, speech }: FoundTurn): Mention => ({
  ...mention,
  at: attribution?.start ?? speech[0]?.start ?? 0,
});

/** The turns, and names that belong to their people but stand elsewhere. */
interface Reading {
  readonly turns: readonly FoundTurn[];
  readonly mentions: readonly Mention[];
}

function reading(document: DocumentLines, input: DetectionInput): Reading {
  if (input.stated.length > 0) return { turns: statedTurns(document, input.stated), mentions: [] };
  const labels = acceptedLabels(document);
  if (isMostlyCaptions(document)) return { turns: captionTurns(document, labels), mentions: [] };
  return proseTurns(document, labels);
}

const isMostlyCaptions = (document: DocumentLines): boolean =>
  document.lines.filter((line) => line.kind === 'caption').length * 2 > document.lines.length;

/** A full name, or a surname with a form of address: enough to be somebody. */
const isFullName = (mention: Mention): boolean =>
  mention.kind === 'person' && (coreOfName(mention.name).length > 1 || mention.honorific !== '');

function proseTurns(document: DocumentLines, labels: readonly LabelCandidate[]): Reading {
  const quoted = quotedTurns(document, labels, labels.map(mentionOf));
  const conversation = conversationTurns(document, labels, quoted);
  const elsewhere = conversation.lines;
  const combined = combine(
    document,
    labels.filter(({ line }) => !elsewhere.has(line)),
    quoted.filter(({ line }) => !elsewhere.has(line)),
    elsewhere,
  );
  return {
    turns: [...combined, ...conversation.turns].sort((a, b) => startOf(a) - startOf(b)),
    mentions: conversation.mentions,
  };
}

/** Each line is read by the rules of its writing. */
function quotedTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  labelled: readonly Mention[],
): QuotedTurn[] {
  const uncased = new Set(document.lines.flatMap((line, at) => (writingOf(line.text) === null ? [] : [at])));
  const elsewhere = new Set([...labels.map(({ line }) => line), ...uncased]);
  const cased = quotedSpeech(document, labelled, elsewhere).filter(({ line }) => !uncased.has(line));
  const caseless = uncased.size > 0 ? caselessTurns(document, labelled, cased) : [];
  return [...cased, ...caseless].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Quotations in writings without capitals are read twice. The first time any name will do; the second time a surname or a role alone counts
 * only when the document gives the full name that belongs to it.
 */
function caselessTurns(
  document: DocumentLines,
  labelled: readonly Mention[],
  cased: readonly QuotedTurn[],
): QuotedTurn[] {
  const readers = readersFor([...labelled.filter(isFullName), ...namesInDocument(document)]);
  const first = [...cased, ...caselessSpeech(document, anyName, readers)];
  const named = first.map((turn) => turn.mention).filter((mention) => isFullName(mention));
  const known = new People([...named, ...labelled, ...namesInNarration(document, first)]);
  return caselessSpeech(document, known, readers);
}

const startOf = (turn: FoundTurn): number => (turn.speech[0] as TextRange).start;

const surnameOf = ({ mention }: FoundTurn): string[] =>
  mention.kind === 'person' ? coreOfName(mention.name).slice(-1) : [];

/**
 * A press release may turn into a transcript, and back. Inside a labelled turn a quotation is what the speaker quotes, unless the
 * document is one that reports speech by quotations: there somebody who spoke before the transcript breaks in, and it goes on behind it.
 */
function combine(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  quoted: readonly QuotedTurn[],
  elsewhere: ReadonlySet<number>,
): FoundTurn[] {
  const firstLabel = labels[0]?.line ?? Number.POSITIVE_INFINITY;
  const labelLines = new Set(labels.map((label) => label.line));
  const outside = quoted.filter((turn) => !labelLines.has(turn.line));
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
  const free = outside.filter((turn) => interrupts.has(turn.line) && !insideAny(turn, spoken));
  return [...spoken, ...free].sort(
    (a, b) => (a.speech[0] as TextRange).start - (b.speech[0] as TextRange).start,
  );
}

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
  const at = (turn.speech[0] as TextRange).start;
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.speech[0]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = others[low - 1]?.speech[0];
  return before !== undefined && at < before.end;
}

/** Full names, from what nobody says, of people who are called by surname only. */
function namesInNarration(document: DocumentLines, turns: readonly FoundTurn[]): Mention[] {
  const full = new Set<string>();
  const single = new Set<string>();
  for (const { mention } of turns) {
    if (mention.kind !== 'person') continue;
    const core = coreOfName(mention.name);
    if (core.length === 1) single.add(core[0] ?? '');
    else full.add(core[core.length - 1] ?? '');
  }
  for (const name of full) single.delete(name);
  return [...fullNames(unspoken(document, turns), single), ...namesInDocument(document)];
}

/** The lines in which nobody speaks. */
function unspoken(document: DocumentLines, turns: readonly FoundTurn[]): Line[] {
  const spoken = turns.flatMap((turn) => turn.speech).sort((a, b) => a.start - b.start);
  let at = 0;
  return document.lines.filter((line) => {
    while ((spoken[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at++;
    return (spoken[at]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
  });
}

function proposal(found: readonly FoundTurn[], people: People): Detection {
  const all = people.proposals();
  const keys = new Map<number, string>();
  const turns: ProposedTurn[] = [];
  for (const turn of found) {
    const identity = people.identityOf(turn.mention);
    if (identity.person < 0) continue;
    const key = keys.get(identity.person) ?? `p${keys.size + 1}`;
    keys.set(identity.person, key);
    const { attribution, speech, byRule } = turn;
    turns.push({
      person: key,
      attribution,
      speech,
      ...withIdentity(turn, identity),
      ...(byRule === true && { byRule }),
    });
  }
  const proposed = [...keys].flatMap(([person, key]) => {
    const one = all[person];
    return one ? [{ key, ...one }] : [];
  });
  return { people: proposed, turns };
}

/** A turn is no surer than it is who its speaker is. */
function withIdentity(turn: FoundTurn, identity: Identity): { confidence: number; reason: string } {
  if (identity.reason === '') return { confidence: turn.confidence, reason: turn.reason };
  const because = identity.reason[0]?.toLowerCase() + identity.reason.slice(1);
  return { confidence: Math.min(turn.confidence, identity.confidence), reason: `${turn.reason}; ${because}` };
}

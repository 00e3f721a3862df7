import { alignSequences } from '../anchoring/alignSequences';
import { describeQuote, sameQuote } from '../anchoring/describeQuote';
import { type Placements, Placing } from '../anchoring/placements';
import type { Anchoring } from '../anchoring/reanchoring';
import type { BlockContent } from '../text/block';
import { DocumentText, documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { CommandContext } from './command';
import type { Draft } from './draft';
import { annotationOf, orphanOf } from './orphans';
import { placedBlocks } from './placedBlocks';
import type { ProjectState } from './projectState';
import type { AnnotationRecord, BlockRecord, OrphanRecord, TurnRecord } from './records';

/** What became of an annotation or a turn when its document got a new text. */
export interface Fate {
  readonly record: AnnotationRecord | TurnRecord | OrphanRecord;
  readonly kind: Anchoring['kind'];
  /** Where it is, or may be, in the new text; null: lost. */
  readonly range: TextRange | null;
}

export interface NewVersion {
  readonly text: DocumentText;
  readonly fates: readonly Fate[];
  readonly placing: Placing;
}

interface Help {
  /** What was worked out before, see `placements`. */
  readonly known?: Placements | undefined;
  /** Told after each passage and turn how many have been looked for. */
  readonly onPlaced?: (done: number) => void;
}

/**
 * Puts a new text of a document into a draft, with everything that lies on it: what is found for certain stands on the new text, the
 * rest becomes orphans, and orphans of before whose words are there again come back. Paragraphs that stay the same keep their ids.
 * Looking for ten thousand passages in a long text takes seconds, unless it was done before.
 */
export function putNewVersion(
  state: ProjectState,
  draft: Draft,
  document: string,
  contents: readonly BlockContent[],
  context: CommandContext,
  { known, onPlaced }: Help = {},
): NewVersion {
  const old = state.blocks(document);
  const blocks = placedBlocks(document, withKeptIds(old, contents, context), old, null, null);
  const text = new DocumentText(blocks);
  const before = documentText(old);
  const placing = new Placing(before.text, text.text, known);
  const stays = new Set(blocks.map(({ id }) => id));
  for (const { id } of old) if (!stays.has(id)) draft.remove(id);
  for (const block of blocks) draft.put(block);

  const fates: Fate[] = [];
  for (const annotation of state.annotations(document)) {
    const range = before.rangeOf(annotation);
    if (range === null) continue;
    const anchoring = placing.place(range);
    onPlaced?.(fates.length);
    fates.push(fateOf(annotation, anchoring));
    draft.put(reanchored(text, annotation, range, anchoring));
  }
  for (const turn of state.turns(document)) {
    const { fate, record } = newTurn(turn, before, text, placing);
    onPlaced?.(fates.length);
    fates.push(fate);
    draft.put(record);
  }
  for (const orphan of state.orphans(document)) {
    const range = onlyPlace(text.text, orphan);
    const back = range && standingAgain(text, orphan, range);
    if (back === null) continue;
    fates.push({ record: orphan, kind: 'moved', range });
    draft.put(back);
  }
  return { text, fates, placing };
}

/** New contents with the ids of the paragraphs that stay. */
function withKeptIds(
  old: readonly BlockRecord[],
  contents: readonly BlockContent[],
  { ids }: CommandContext,
) {
  const numbers = new Map<string, number>();
  const numberOf = ({ text }: { readonly text: string }) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const kept = new Map<number, string>();
  for (const [before, after] of alignSequences(old.map(numberOf), contents.map(numberOf)))
    kept.set(after, old[before]?.id ?? '');
  return contents.map((content, index) => ({ ...content, id: kept.get(index) ?? ids.next() }));
}

const fateOf = (record: Fate['record'], anchoring: Anchoring): Fate => ({
  record,
  kind: anchoring.kind,
  range: anchoring.kind === 'lost' ? null : anchoring.range,
});

type FoundPlace = Exclude<Anchoring, { readonly kind: 'uncertain' | 'lost' }>;

const isFound = (anchoring: Anchoring): anchoring is FoundPlace =>
  anchoring.kind !== 'uncertain' && anchoring.kind !== 'lost';

function reanchored(
  text: DocumentText,
  annotation: AnnotationRecord,
  range: TextRange,
  anchoring: Anchoring,
): AnnotationRecord | OrphanRecord {
  const place = isFound(anchoring) ? standing(text, anchoring.range) : null;
  if (place === null) return orphaned(annotation, annotation.quote, range, anchoring);
  const quote = sameQuote(place.quote, annotation.quote) ? annotation.quote : place.quote;
  return { ...annotation, start: place.span.start, end: place.span.end, quote };
}

const orphaned = (
  record: AnnotationRecord | TurnRecord,
  quote: OrphanRecord['quote'],
  { start: at }: TextRange,
  anchoring: Anchoring,
): OrphanRecord =>
  orphanOf(record, {
    quote,
    at,
    suggestion: anchoring.kind === 'lost' ? null : anchoring.range,
    likeness: anchoring.kind === 'lost' ? 0 : anchoring.likeness,
  });

/** Words of the new text as an annotation stands on them; null: there are none. */
function standing(text: DocumentText, range: TextRange) {
  const trimmed = text.trimmed(range);
  const span = trimmed && text.spanOf(trimmed);
  return trimmed && span && { span, quote: describeQuote(text, trimmed) };
}

/**
 * A turn goes where its words went. Of a long turn much may be other words, and it is still that turn: a stretch stays when two fifths of
 * it do, as long as it is where it was.
 */
function newTurn(
  turn: TurnRecord,
  before: DocumentText,
  text: DocumentText,
  placing: Placing,
): { fate: Fate; record: TurnRecord | OrphanRecord } {
  const place = (span: Span) => {
    const range = before.rangeOf(span) ?? { start: 0, end: 0 };
    return { range, anchoring: placing.place(range) };
  };
  const parts = turn.speech.map(place);
  const speech = parts.flatMap(({ anchoring }) => {
    if (anchoring.kind === 'lost' || (anchoring.kind === 'uncertain' && !anchoring.isInPlace)) return [];
    return standing(text, anchoring.range)?.span ?? [];
  });
  const [first] = parts;
  if (speech.length === 0) {
    const range = first?.range ?? { start: 0, end: 0 };
    const anchoring: Anchoring = first?.anchoring ?? { kind: 'lost' };
    return {
      fate: fateOf(turn, anchoring),
      record: orphaned(turn, describeQuote(before, range), range, anchoring),
    };
  }
  const named = turn.attribution && place(turn.attribution).anchoring;
  const attribution = named && isFound(named) ? standing(text, named.range)?.span : null;
  const worst = parts.find(({ anchoring }) => anchoring.kind !== 'exact')?.anchoring;
  const [start] = speech;
  return {
    fate: {
      record: turn,
      kind: worst === undefined ? 'exact' : worst.kind === 'moved' ? 'moved' : 'changed',
      range: start === undefined ? null : text.rangeOf(start),
    },
    record: { ...turn, speech, attribution: attribution ?? null },
  };
}

/** Where the words of an orphan stand, when they stand at one place alone. */
function onlyPlace(text: string, { quote: { head, tail, length } }: OrphanRecord): TextRange | null {
  const start = text.indexOf(head);
  if (head === '' || start < 0 || text.indexOf(head, start + 1) >= 0) return null;
  if (tail === '') return { start, end: start + head.length };
  const end = start + length;
  return text.slice(end - tail.length, end) === tail ? { start, end } : null;
}

/** An orphan as what it was, on words of the text; null when there are no words. */
export function standingAgain(
  text: DocumentText,
  orphan: OrphanRecord,
  range: TextRange,
): AnnotationRecord | TurnRecord | null {
  const place = standing(text, range);
  if (place === null) return null;
  const { id, document, was } = orphan;
  if (was.type === 'turn') return { ...was, id, document, attribution: null, speech: [place.span] };
  return annotationOf(orphan, was, { ...place.span, quote: place.quote });
}

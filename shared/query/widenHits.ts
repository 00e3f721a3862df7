import { z } from 'zod';
import { groupBy } from '../base/groupBy';
import type { ProjectState } from '../project/projectState';
import { documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import { sentencesNear } from '../text/sentences';
import { TextUnits } from '../text/textUnits';
import type { Hit } from './textQuery';

/** How much around a hit is meant: the words found, or the unit of text they stand in. */
export const hitUnit = z.enum(['words', 'sentence', 'paragraph', 'turn']);
export type HitUnit = z.infer<typeof hitUnit>;

/**
 * The passage of each hit, without white space at its ends. Null where there is none: the block is gone, the hit is nothing but white
 * space, or a turn was asked for and nobody speaks there.
 */
export function widenHits(state: ProjectState, hits: readonly Hit[], unit: HitUnit): (Span | null)[] {
  const widened = new Map<Hit, Span | null>();
  for (const [document, found] of groupBy(hits, (each) => each.document)) {
    const blocks = state.blocks(document);
    const text = documentText(blocks);
    const turns = unit === 'turn' ? turnsOf(state, document) : null;
    for (const each of found) {
      const { block, start, end } = each;
      const range = text.rangeOf({ start: { block, offset: start }, end: { block, offset: end } });
      const wide = range && (turns === null ? inBlock(state, each, range, unit) : turns.turnAt(range.start));
      const trimmed = wide && text.trimmed(wide);
      widened.set(each, trimmed && text.spanOf(trimmed));
    }
  }
  return hits.map((each) => widened.get(each) ?? null);
}

function turnsOf(state: ProjectState, document: string): TextUnits {
  const blocks = state.blocks(document);
  const text = documentText(blocks);
  const speech = state.turns(document).map((turn) => turn.speech.flatMap((span) => text.rangeOf(span) ?? []));
  return new TextUnits(blocks, speech);
}

function inBlock(state: ProjectState, hit: Hit, range: TextRange, unit: HitUnit): TextRange {
  if (unit === 'words') return range;
  const text = state.block(hit.block)?.text ?? '';
  const base = range.start - hit.start;
  if (unit === 'paragraph') return { start: base, end: base + text.length };
  const sentences = sentencesNear(text, hit).filter(({ start, end }) => start < hit.end && hit.start < end);
  return {
    start: base + Math.min(hit.start, ...sentences.map(({ start }) => start)),
    end: base + Math.max(hit.end, ...sentences.map(({ end }) => end)),
  };
}

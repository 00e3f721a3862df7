import type { TextRange } from '@shared/text/position';
import type { DraftTurn } from './reviewDraft';

/** A stretch of a block's text that belongs to a turn, or to none. */
export interface Piece {
  readonly text: string;
  readonly turn: DraftTurn | null;
  readonly part: 'attribution' | 'speech' | null;
}

/** A block as the review shows it. */
export interface MarkedBlock {
  readonly id: string;
  readonly kind: string;
  readonly pieces: readonly Piece[];
  /** Turns that begin in this block. */
  readonly begins: readonly DraftTurn[];
}

interface Stretch extends TextRange {
  readonly turn: DraftTurn;
  readonly part: 'attribution' | 'speech';
}

/** Cuts a document's blocks where turns begin and end. `turns` of this document, in text order. */
export function markBlocks(
  blocks: readonly { readonly id: string; readonly kind: string; readonly text: string }[],
  turns: readonly DraftTurn[],
): MarkedBlock[] {
  const stretches: Stretch[] = turns
    .flatMap((turn) => [
      ...(turn.attribution === null ? [] : [{ ...turn.attribution, turn, part: 'attribution' as const }]),
      ...turn.speech.map((range) => ({ ...range, turn, part: 'speech' as const })),
    ])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const begun = new Set<string>();
  let offset = 0;
  let next = 0;
  return blocks.map(({ id, kind, text }) => {
    const end = offset + text.length;
    const here: Stretch[] = [];
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    for (let i = next; (stretches[i]?.start ?? Number.POSITIVE_INFINITY) < end; i += 1) {
      const stretch = stretches[i];
      if (stretch !== undefined && stretch.end > offset) here.push(stretch);
    }
    const begins = [...new Set(here.map(({ turn }) => turn))].filter(({ id: turn }) => !begun.has(turn));
    for (const turn of begins) begun.add(turn.id);
    const block = { id, kind, begins, pieces: cut(text, offset, here) };
    offset = end + 1;
    return block;
  });
}

function cut(text: string, offset: number, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, turn, part } of stretches) {
    const from = Math.max(at, start - offset);
    const to = Math.min(text.length, end - offset);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), turn: null, part: null });
    pieces.push({ text: text.slice(from, to), turn, part });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), turn: null, part: null });
  return pieces;
}

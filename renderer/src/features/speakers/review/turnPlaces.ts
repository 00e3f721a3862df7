import type { DocumentText } from '@shared/text/documentText';
import type { TextRange } from '@shared/text/position';
import type { DraftTurn } from './reviewDraft';

/** Where the turns of a document stand: by number of the paragraph the places of those that have words there, in text order. */
type TurnPlaces = ReadonlyMap<number, readonly number[]>;

interface Known {
  readonly turns: readonly DraftTurn[];
  readonly places: TurnPlaces;
}

const known = new WeakMap<DocumentText, Known>();

/** Counted anew only when a turn came, went or has other ends: a tick moves none. */
export function turnPlaces(text: DocumentText, turns: readonly DraftTurn[]): TurnPlaces {
  const before = known.get(text);
  if (before !== undefined && sameEnds(before.turns, turns)) {
    if (before.turns !== turns) known.set(text, { ...before, turns });
    return before.places;
  }
  const places = new Map<number, number[]>();
  for (const [place, turn] of turns.entries()) {
    for (const number of new Set(rangesOf(turn).flatMap((range) => paragraphsOf(text, range)))) {
      const here = places.get(number);
      if (here === undefined) places.set(number, [place]);
      else here.push(place);
    }
  }
  known.set(text, { turns, places });
  return places;
}

const sameEnds = (a: readonly DraftTurn[], b: readonly DraftTurn[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((turn, index) => turn.speech === b[index]?.speech && turn.attribution === b[index]?.attribution));

const rangesOf = ({ attribution, speech }: DraftTurn): readonly TextRange[] =>
  attribution === null ? speech : [attribution, ...speech];

function paragraphsOf(text: DocumentText, { start, end }: TextRange): number[] {
  const first = numberAt(text, start);
  const last = numberAt(text, Math.max(start, end - 1));
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function numberAt(text: DocumentText, offset: number): number {
  const block = text.positionAt(offset)?.block;
  return block === undefined ? -1 : text.numberOf(block);
}

/** Number of the paragraph in which a turn begins, its label included. */
export function firstParagraph(text: DocumentText, turn: DraftTurn): number {
  const starts = rangesOf(turn).map(({ start }) => start);
  return numberAt(text, Math.min(...starts));
}

/** A stretch of a paragraph that belongs to a turn, or to none. */
export interface Piece {
  readonly text: string;
  readonly turn: DraftTurn | null;
  readonly part: 'attribution' | 'speech' | null;
  /** Document-wide. */
  readonly start: number;
  /** Which piece of the turn's speech it begins or ends; undefined: neither. */
  readonly begins?: number | undefined;
  readonly ends?: number | undefined;
}

/** Cuts a paragraph where turns begin and end. Of turns that overlap, the one that is not left out has the words, then the first. */
export function piecesOf(text: string, offset: number, turns: readonly DraftTurn[]): readonly Piece[] {
  const end = offset + text.length;
  const stretches = turns
    .toSorted((a, b) => Number(b.taken) - Number(a.taken))
    .flatMap((turn) => [
      ...turn.speech.map((range, index) => ({ ...range, turn, part: 'speech' as const, index })),
      ...(turn.attribution === null
        ? []
        : [{ ...turn.attribution, turn, part: 'attribution' as const, index: -1 }]),
    ])
    .filter((stretch) => stretch.start < end && stretch.end > offset);
  const borders = new Set([offset, end]);
  for (const stretch of stretches) {
    borders.add(Math.max(offset, stretch.start));
    borders.add(Math.min(end, stretch.end));
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index): Piece => {
    const stop = places[index + 1] ?? end;
    const words = text.slice(start - offset, stop - offset);
    const owner = stretches.find((stretch) => stretch.start <= start && stop <= stretch.end);
    if (owner === undefined) return { text: words, turn: null, part: null, start };
    const { turn, part } = owner;
    if (part === 'attribution') return { text: words, turn, part, start };
    return {
      text: words,
      turn,
      part,
      start,
      begins: owner.start === start ? owner.index : undefined,
      ends: owner.end === stop ? owner.index : undefined,
    };
  });
}

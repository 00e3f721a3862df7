import type { AnnotationRecord, BlockRecord, TurnRecord } from '../project/records';
import { documentText } from '../text/documentText';
import type { Position, Span } from '../text/position';

/** One person who says at least part of a passage. */
export interface PassageSpeaker {
  readonly speaker: string;
  /** Part of the passage's UTF-16 units that this person says, above 0 up to 1. */
  readonly share: number;
}

/** Who says a passage. Nobody is listed when no turn touches it. */
export interface PassageSpeakers {
  /** By falling share; equal shares in the order of the text. */
  readonly speakers: readonly PassageSpeaker[];
  /** The analyst named the speaker by hand; the turns are not asked. */
  readonly overridden: boolean;
}

type Passage = Pick<AnnotationRecord, 'start' | 'end' | 'speaker'>;

type Blocks = readonly Pick<BlockRecord, 'id' | 'text'>[];
type Turns = readonly Pick<TurnRecord, 'speaker' | 'speech'>[];
type SpeakersOf = (passage: Passage) => PassageSpeakers;

interface SpeechRange {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

/**
 * Prepares one document so that the speakers of many of its passages can be asked for cheaply.
 *
 * A passage is said by the speaker that the analyst set on it; otherwise by the speakers whose speech it overlaps (the words that
 * merely name a speaker are nobody's speech). Blocks are joined by one `\n`, as everywhere in document-wide offsets.
 * The same two lists are prepared once: lists of records never change, and a passage is looked at after each coding.
 *
 * @param blocks all blocks of the document, in text order
 * @param turns all turns of the document, in text order
 */
export function passageSpeakers(blocks: Blocks, turns: Turns): SpeakersOf {
  const known = prepared.get(blocks);
  if (known?.turns === turns) return known.speakersOf;
  const speakersOf = prepare(blocks, turns);
  prepared.set(blocks, { turns, speakersOf });
  return speakersOf;
}

const prepared = new WeakMap<Blocks, { readonly turns: Turns; readonly speakersOf: SpeakersOf }>();

function prepare(blocks: Blocks, turns: Turns): SpeakersOf {
  const text = documentText(blocks);
  const at = (position: Position) => text.offsetOf(position) ?? 0;
  const range = (span: Span) => ({ start: at(span.start), end: at(span.end) });
  const speech: SpeechRange[] = turns
    .flatMap((turn) => turn.speech.map((span) => ({ ...range(span), speaker: turn.speaker })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const reach = furthestEnds(speech);

  return (passage) => {
    if (passage.speaker !== null) {
      return { speakers: [{ speaker: passage.speaker, share: 1 }], overridden: true };
    }
    const { start, end } = range(passage);
    const said = new Map<string, number>();
    for (let i = firstReaching(reach, start); i < speech.length; i++) {
      const piece = speech[i];
      if (piece === undefined || piece.start >= end) break;
      const overlap = Math.min(end, piece.end) - Math.max(start, piece.start);
      if (overlap > 0) said.set(piece.speaker, (said.get(piece.speaker) ?? 0) + overlap);
    }
    const speakers = [...said].map(([speaker, units]) => ({
      speaker,
      share: Math.min(1, units / (end - start)),
    }));
    return { speakers: speakers.sort((a, b) => b.share - a.share), overridden: false };
  };
}

/** The furthest end among the first i + 1 pieces: it never falls, so it can be searched by halving. */
function furthestEnds(speech: readonly SpeechRange[]): readonly number[] {
  let furthest = 0;
  return speech.map((piece) => {
    furthest = Math.max(furthest, piece.end);
    return furthest;
  });
}

function firstReaching(reach: readonly number[], offset: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

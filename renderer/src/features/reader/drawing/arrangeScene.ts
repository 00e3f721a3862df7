import type { TurnRecord } from '@shared/project/records';
import { arrangeStripes, type Selected } from './arrangeStripes';
import { arrangeTurns, type PlacedTurn } from './arrangeTurns';
import { SpeechInView } from './describePassage';
import type { PlacedPassage } from './describeStripe';
import type { VisiblePassage } from './drawText';
import type { LineEdges } from './LineEdges';
import { passageEnd } from './passageEnd';
import type { Scene } from './Scene';
import type { Extent, TextWindow } from './TextWindow';

/**
 * Places everything that stands beside the text in view.
 * @param turns those with speech in the window
 * @param page the element whose top left corner is the origin
 */
export function arrangeScene(
  window: TextWindow,
  passages: readonly VisiblePassage[],
  turns: readonly TurnRecord[],
  page: Element,
  selected: Selected,
  lines: LineEdges,
): Scene {
  const origin = page.getBoundingClientRect();
  const state = window.state;
  const speech = new SpeechInView(window, turns);
  const placed: PlacedPassage[] = passages.flatMap(({ annotation, extent }) => {
    const edges = verticalEdges(window, lines, extent, origin.top);
    return edges ? [{ annotation, ...edges, speaker: speech.speakerNames(state, annotation, extent) }] : [];
  });
  const placedTurns: PlacedTurn[] = turns.flatMap((turn) => {
    const speaker = state.speaker(turn.speaker);
    const edges = turnEdges(window, lines, turn, origin.top);
    return speaker && edges ? [{ turn, speaker, ...edges, selected: turn.id === selected.turn }] : [];
  });
  const { span } = selected;
  return {
    ...arrangeStripes(placed, (id) => state.theme(id) ?? null, selected),
    turns: arrangeTurns(placedTurns),
    handles: span && {
      start: passageEnd(window, span.start, 'start', origin),
      end: passageEnd(window, span.end, 'end', origin),
    },
  };
}

function turnEdges(
  window: TextWindow,
  lines: LineEdges,
  turn: TurnRecord,
  origin: number,
): { top: number; bottom: number } | null {
  const edges = turn.speech.flatMap((span) => {
    const extent = window.extent(span);
    const found = extent && verticalEdges(window, lines, extent, origin);
    return found ? [found] : [];
  });
  const top = edges[0]?.top;
  const bottom = edges.at(-1)?.bottom;
  return top === undefined || bottom === undefined ? null : { top, bottom };
}

function verticalEdges(
  window: TextWindow,
  lines: LineEdges,
  extent: Extent,
  origin: number,
): { top: number; bottom: number } | null {
  const pieces = window.pieces(extent);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const top = lines.of(window, first)?.top;
  const bottom = lines.of(window, last)?.bottom;
  return top === undefined || bottom === undefined ? null : { top: top - origin, bottom: bottom - origin };
}

import type { AnnotationRecord } from '@shared/project/records';
import type { Span } from '@shared/text/position';
import type { Found, Hovered } from '../readerState';
import { assignLanes, type LaneItem } from './assignLanes';
import type { Painting } from './PassagePainter';
import type { Extent, TextWindow } from './TextWindow';

/** A passage that is in view, with its place in the window. */
export interface VisiblePassage {
  readonly annotation: AnnotationRecord;
  readonly extent: Extent;
}

export function passagesInView(window: TextWindow, document: string): VisiblePassage[] {
  return window.state.annotationsIn(document, window.ids).flatMap((annotation) => {
    const extent = window.extent(annotation);
    return extent ? [{ annotation, extent }] : [];
  });
}

export interface Marks {
  /** The coding that is looked at; it alone is drawn in its colour. */
  readonly hovered: Hovered | null;
  /** Words that are drawn stronger: of the selected annotation or turn, or of what is being dragged. `color`: `#rrggbb`. */
  readonly selected: { readonly spans: readonly Span[]; readonly color: string | undefined } | null;
  readonly found: Found;
}

/** What is painted upon the text in view. `lanes` remembers lanes from one drawing to the next. */
export function drawText(
  window: TextWindow,
  passages: readonly VisiblePassage[],
  marks: Marks,
  lanes: Map<string, number>,
): Painting {
  const state = window.state;
  const items: LaneItem[] = passages.flatMap(({ annotation, extent }) =>
    annotation.codings.map(({ id }) => ({ id, ...extent })),
  );
  const laneOf = assignLanes(items, lanes);
  const strokes: Painting['strokes'][number][] = [];
  const quiet: Painting['emphases'][number][] = [];
  for (const { annotation, extent } of passages) {
    const pieces = window.pieces(extent);
    for (const coding of annotation.codings) {
      const theme = state.theme(coding.theme);
      if (!theme) continue;
      const stroke = {
        theme: theme.id,
        color: theme.color,
        pattern: theme.pattern,
        lane: laneOf.get(coding.id) ?? 0,
      };
      for (const piece of pieces) {
        const range = window.range(piece);
        if (!range) continue;
        if (marks.hovered === null) strokes.push({ stroke, range });
        else if (!isHovered(marks.hovered, annotation.id, theme.id)) quiet.push({ emphasis: 'quiet', range });
        else {
          strokes.push({ stroke: { ...stroke, lane: 0 }, range });
          quiet.push({ emphasis: 'selected', range, color: theme.color });
        }
      }
    }
  }
  return { strokes, emphases: [...quiet, ...drawEmphases(window, marks)] };
}

/** Whether this is the coding that is looked at; a memo alone, or a place in the text, means all codings of its passage. */
export const isHovered = (hovered: Hovered, annotation: string, theme: string | null): boolean =>
  hovered.annotation === annotation && (hovered.theme === null || hovered.theme === theme);

function drawEmphases(
  window: TextWindow,
  { selected, found: { spans, current } }: Marks,
): Painting['emphases'] {
  const emphases: Painting['emphases'][number][] = [];
  const add = (span: Span, emphasis: Painting['emphases'][number]['emphasis'], color?: string) => {
    const extent = window.extent(span);
    for (const piece of extent ? window.pieces(extent) : []) {
      const range = window.range(piece);
      if (range) emphases.push({ emphasis, range, ...(color !== undefined && { color }) });
    }
  };
  for (const span of selected?.spans ?? []) add(span, 'selected', selected?.color);
  for (const span of spans) if (span !== current && window.ids.has(span.start.block)) add(span, 'find');
  if (current) add(current, 'find-current');
  return emphases;
}

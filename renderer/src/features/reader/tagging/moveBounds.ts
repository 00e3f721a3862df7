import type { AnnotationRecord } from '@shared/project/records';
import { graphemeCeil, graphemeFloor } from '@shared/text/graphemes';
import type { Position, Span } from '@shared/text/position';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import { trimmedSpan } from '../text/selectedSpan';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Gives a passage new bounds; an empty or unchanged span changes nothing. */
export async function moveBounds(
  model: ReaderModel,
  annotation: AnnotationRecord,
  span: Span,
): Promise<void> {
  const next = trimmedSpan(model.state, model.document, span);
  const { start, end } = annotation;
  if (!next || (samePlace(next.start, start) && samePlace(next.end, end))) return;
  await orNotice(runCommand('moveBounds', { annotation: annotation.id, span: next }));
}

/** Moves one end of a passage by a word, over the border of blocks when there is no word left. */
export async function moveByWord(
  model: ReaderModel,
  annotation: AnnotationRecord,
  side: 'start' | 'end',
  step: 1 | -1,
): Promise<void> {
  const place = wordBorder(model, annotation[side], side, step);
  if (!place) return;
  const span =
    side === 'start' ? { start: place, end: annotation.end } : { start: annotation.start, end: place };
  if (model.isOrdered(span)) await moveBounds(model, annotation, span);
}

/** The next place, before or after this one, where a word begins (for a start) or ends (for an end). */
function wordBorder(
  model: ReaderModel,
  from: Position,
  side: 'start' | 'end',
  step: 1 | -1,
): Position | null {
  const blocks = model.state.blocks(model.document);
  let index = blocks.findIndex(({ id }) => id === from.block);
  let limit: number | null = from.offset;
  for (let block = blocks[index]; block !== undefined; index += step, block = blocks[index]) {
    const borders = wordsOf(block.text).map(({ start, end }) => (side === 'start' ? start : end));
    const here = limit;
    const next =
      step === 1
        ? borders.find((border) => here === null || border > here)
        : borders.findLast((border) => here === null || border < here);
    if (next !== undefined) return { block: block.id, offset: next };
    limit = null;
  }
  return null;
}

function wordsOf(text: string): { start: number; end: number }[] {
  return [...words.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike
      ? [{ start: graphemeFloor(text, index), end: graphemeCeil(text, index + segment.length) }]
      : [],
  );
}

const samePlace = (a: Position, b: Position): boolean => a.block === b.block && a.offset === b.offset;

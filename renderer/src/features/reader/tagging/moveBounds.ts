import type { AnnotationRecord } from '@shared/project/records';
import type { Position, Span } from '@shared/text/position';
import { wordsNear } from '@shared/text/words';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { bringIntoView } from '../selecting/bringIntoView';
import { firstWords, lastWords } from '../selecting/firstWords';
import { unitsOf } from '../selecting/unitsOf';
import { trimmedSpan } from '../text/selectedSpan';

/** Gives a passage new bounds; an empty or unchanged span changes nothing. What was selected exactly stays so. */
export async function moveBounds(
  model: ReaderModel,
  annotation: AnnotationRecord,
  span: Span,
): Promise<void> {
  const next = trimmedSpan(model.state, model.document, span);
  const { start, end } = annotation;
  if (!next || (samePlace(next.start, start) && samePlace(next.end, end))) return;
  const { span: selected } = useSelection.getState();
  const isSelected = selected && samePlace(selected.start, start) && samePlace(selected.end, end);
  const kept = orNotice(runCommand('moveBounds', { annotation: annotation.id, span: next }));
  const follow = (moved: string) => {
    if (isSelected) {
      model.selectSpan(next);
      model.readSelection();
    }
    // It may have joined another passage that lies exactly there.
    model.selectAnnotation(moved, true);
  };
  const shown = model.annotationOn(next)?.id;
  if (shown !== undefined) follow(shown);
  const moved = await kept;
  if (moved !== null && moved !== shown) follow(moved);
}

interface Move {
  readonly side: 'start' | 'end';
  readonly by: 'word' | 'sentence';
  readonly step: 1 | -1;
}

/** Keys come faster than the disk: each move begins where the one before it ended. */
let moves: Promise<void> = Promise.resolve();

/** Moves one end of the selected passage by a word or a sentence, over the border of blocks too, and says where it is now. */
export function moveEnd(model: ReaderModel, move: Move): void {
  moves = moves.then(() => moveOnce(model, move));
}

async function moveOnce(model: ReaderModel, { side, by, step }: Move): Promise<void> {
  const annotation = model.selectedAnnotation;
  if (!annotation) return;
  const { text } = unitsOf(model);
  const from = text.offsetOf(annotation[side]);
  const offset =
    from === null
      ? null
      : by === 'word'
        ? nextWord(model, from, step, side)
        : unitsOf(model).nextSentence(from, step, side);
  const place = offset === null ? null : text.positionAt(offset);
  if (!place) {
    model.say('The text ends here.');
    return;
  }
  const { start, end } = annotation;
  const span = side === 'start' ? { start: place, end } : { start, end: place };
  if (!model.isOrdered(span)) {
    model.say('A passage keeps at least a word.');
    return;
  }
  await moveBounds(model, annotation, span);
  const range = text.rangeOf(span);
  bringIntoView(model, place);
  if (range)
    model.say(side === 'start' ? `From ${firstWords(text, range)}` : `Up to ${lastWords(text, range)}`);
}

/** The next place before or after an offset where a word begins (for a start) or ends (for an end). */
function nextWord(model: ReaderModel, from: number, step: 1 | -1, side: 'start' | 'end'): number | null {
  const { text } = unitsOf(model);
  const here = text.positionAt(from);
  let number = here ? text.numberOf(here.block) : -1;
  let local: number | null = here?.offset ?? null;
  for (let block = text.blocks[number]; block !== undefined; number += step, block = text.blocks[number]) {
    const near = local ?? (step === 1 ? 0 : block.text.length);
    const limit = local;
    const borders = wordsNear(block.text, { start: near, end: near }).map((word) => word[side]);
    const next =
      step === 1
        ? borders.find((border) => limit === null || border > limit)
        : borders.findLast((border) => limit === null || border < limit);
    if (next !== undefined) return text.offsetOf({ block: block.id, offset: next });
    local = null;
  }
  return null;
}

const samePlace = (a: Position, b: Position): boolean => a.block === b.block && a.offset === b.offset;

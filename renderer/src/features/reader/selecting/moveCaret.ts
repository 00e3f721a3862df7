import type { TurnRecord } from '@shared/project/records';
import type { TextUnits } from '@shared/text/textUnits';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { selectedText } from '../text/selectedSpan';
import { bringIntoView } from './bringIntoView';
import { firstWords } from './firstWords';
import { unitsOf } from './unitsOf';

/**
 * Moves of the caret that the browser does not know, or not well: by paragraph it keeps the column. Words and lines are the browser's.
 */
export interface CaretMove {
  readonly by: 'sentence' | 'paragraph' | 'turn';
  readonly step: 1 | -1;
  /** Selects from where the selection began, instead of moving the caret. */
  readonly extend: boolean;
}

/** Moves the caret to where the next sentence or turn begins, or the selection's end to where it ends. */
export function moveCaret(model: ReaderModel, { by, step, extend }: CaretMove): void {
  const root = model.elements?.root;
  const selected = root && selectedText(root, model.state, model.document);
  if (!selected) return;
  const units = unitsOf(model);
  const focus = units.text.offsetOf(selected.focus);
  const side = extend && step === 1 ? 'end' : 'start';
  const offset = focus === null ? null : nextOf(units, by, focus, step, side);
  const place = offset === null ? null : units.text.positionAt(offset);
  if (offset === null || !place) {
    model.say(`No ${by} ${step === 1 ? 'after' : 'before'} this.`);
    return;
  }
  model.selectSpan({ start: extend ? selected.anchor : place, end: place });
  model.readSelection();
  // Who goes from turn to turn with one chosen looks at the next.
  if (by === 'turn' && !extend && model.selectedTurn) model.selectTurn(turnFrom(model, offset)?.id ?? null);
  bringIntoView(model, place);
  if (extend) {
    const { span } = useSelection.getState();
    const range = span && units.text.rangeOf(span);
    model.say(range ? `Selected: ${firstWords(units.text, range)}` : 'Nothing is selected.');
    return;
  }
  const next = nextOf(units, by, offset, 1, 'end');
  const words = firstWords(units.text, { start: offset, end: next ?? units.text.length });
  model.say([by === 'turn' ? speakerAt(model, offset) : null, words].filter(Boolean).join(': '));
}

function nextOf(
  units: TextUnits,
  by: CaretMove['by'],
  offset: number,
  step: 1 | -1,
  side: 'start' | 'end',
): number | null {
  if (by === 'sentence') return units.nextSentence(offset, step, side);
  return by === 'turn' ? units.nextTurn(offset, step, side) : units.nextParagraph(offset, step, side);
}

/** The turn that begins at an offset. */
function turnFrom(model: ReaderModel, offset: number): TurnRecord | undefined {
  const { text } = unitsOf(model);
  return model.state
    .turns(model.document)
    .find(({ speech: [first] }) => first && text.rangeOf(first)?.start === offset);
}

/** The name of whoever's turn begins at an offset. */
const speakerAt = (model: ReaderModel, offset: number): string | null =>
  model.state.speaker(turnFrom(model, offset)?.speaker ?? '')?.name ?? null;

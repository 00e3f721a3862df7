import type { TurnRecord } from '@shared/project/records';
import type { TextRange } from '@shared/text/position';
import { TextUnits } from '@shared/text/textUnits';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';

const known = new WeakMap<readonly TurnRecord[], WeakMap<readonly object[], TextUnits>>();

/** Words, sentences, turns and sections of the document in the reader; made anew when its text or turns change. */
export function unitsOf({ state, document }: ReaderModel): TextUnits {
  const blocks = state.blocks(document);
  const turns = state.turns(document);
  const ofTurns = known.get(turns) ?? new WeakMap<readonly object[], TextUnits>();
  known.set(turns, ofTurns);
  let units = ofTurns.get(blocks);
  if (units === undefined) {
    units = new TextUnits(blocks, []);
    const { text } = units;
    const speech = turns.map((turn) => turn.speech.flatMap((span) => text.rangeOf(span) ?? []));
    units = new TextUnits(blocks, speech);
    ofTurns.set(blocks, units);
  }
  return units;
}

/** What is selected, document-wide; a caret is a range of no length. Null: neither is in this text. */
export function selectedRange(model: ReaderModel): TextRange | null {
  const { span, caret, document } = useSelection.getState();
  if (document !== model.document) return null;
  const { text } = unitsOf(model);
  if (span) return text.rangeOf(span);
  const offset = caret && text.offsetOf(caret);
  return offset === null ? null : { start: offset, end: offset };
}

/** Selects a range of the document; `backward`: its start is the end that moves. */
export function selectRange(model: ReaderModel, range: TextRange, backward = false): void {
  const { text } = unitsOf(model);
  const start = text.positionAt(range.start);
  const end = text.positionAt(range.end);
  if (!start || !end) return;
  model.selectSpan(backward ? { start: end, end: start } : { start, end });
  model.readSelection();
}

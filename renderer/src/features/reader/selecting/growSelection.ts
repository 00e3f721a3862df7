import type { TextRange } from '@shared/text/position';
import type { TextUnit } from '@shared/text/textUnits';
import type { ReaderModel } from '../ReaderModel';
import { firstWords } from './firstWords';
import { selectedRange, selectRange, unitsOf } from './unitsOf';

const names: Readonly<Record<TextUnit, string>> = {
  word: 'Word',
  sentence: 'Sentence',
  speech: 'Speech',
  turn: 'Turn',
  paragraph: 'Paragraph',
  section: 'Section',
  document: 'Document',
};

/** How the selection has grown, from what it was first; the last is what was selected at the last step. */
const trails = new WeakMap<ReaderModel, TextRange[]>();

/** Selects the next larger unit: word, sentence, turn or paragraph, section, document. */
export function growSelection(model: ReaderModel): void {
  const range = selectedRange(model);
  if (range === null) return;
  const larger = unitsOf(model).larger(range);
  if (larger === null) {
    model.say('The whole document is selected.');
    return;
  }
  const trail = trailOf(model, range);
  trails.set(model, [...trail, larger.range]);
  select(model, larger.range, names[larger.unit]);
}

/** Goes back the way the selection grew; one that did not grow shrinks to the unit at its start, and a word to a caret. */
export function shrinkSelection(model: ReaderModel): void {
  const range = selectedRange(model);
  if (range === null || range.start === range.end) {
    model.say('Nothing is selected.');
    return;
  }
  const trail = trailOf(model, range).slice(0, -1);
  const before = trail.at(-1);
  trails.set(model, trail);
  if (before !== undefined) {
    select(model, before, 'Back');
    return;
  }
  const smaller = unitsOf(model).smaller(range);
  if (smaller) select(model, smaller.range, names[smaller.unit]);
  else select(model, { start: range.start, end: range.start }, 'Caret');
}

/** The trail that leads to what is selected now; a new one when the selection came about in another way. */
function trailOf(model: ReaderModel, range: TextRange): readonly TextRange[] {
  const trail = trails.get(model) ?? [];
  const last = trail.at(-1);
  return last?.start === range.start && last.end === range.end ? trail : [range];
}

function select(model: ReaderModel, range: TextRange, what: string): void {
  selectRange(model, range);
  const isCaret = range.start === range.end;
  model.say(isCaret ? 'Nothing is selected.' : `${what}: ${firstWords(unitsOf(model).text, range)}`);
}

import type { AnnotationRecord } from '@shared/project/records';
import { passageSpeakers } from '@shared/query/passageSpeakers';
import { firstLine } from '../drawing/describePassage';
import type { ReaderModel } from '../ReaderModel';
import { bringIntoView } from './bringIntoView';
import { firstWords } from './firstWords';
import { selectedRange, unitsOf } from './unitsOf';

/** Selects the next passage (1) or the one before (-1) in the order of the text, from the caret, round the ends; says what it is. */
export function walkPassages(model: ReaderModel, step: 1 | -1): void {
  const passages = model.state.annotations(model.document);
  const next = placeOfNext(model, passages, step);
  const place = (next + passages.length) % passages.length;
  const passage = passages[place];
  if (!passage) return;
  model.open(null);
  const { start, end } = passage;
  bringIntoView(model, start);
  model.selectSpan({ start, end });
  model.readSelection();
  model.selectAnnotation(passage.id, true);
  const turned = next === place ? '' : step === 1 ? 'From the start. ' : 'From the end. ';
  model.say(`${turned}${describe(model, passage)} ${place + 1} of ${passages.length}.`);
}

/** Place of the passage to go to; -1 or the number of passages: round the end. */
function placeOfNext(model: ReaderModel, passages: readonly AnnotationRecord[], step: 1 | -1): number {
  const chosen = model.selectedAnnotation;
  if (chosen) return passages.findIndex(({ id }) => id === chosen.id) + step;
  const { text } = unitsOf(model);
  const caret = selectedRange(model)?.start ?? 0;
  const startOf = ({ start }: AnnotationRecord) => text.offsetOf(start) ?? 0;
  if (step === -1) return passages.findLastIndex((each) => startOf(each) < caret);
  const after = passages.findIndex((each) => startOf(each) >= caret);
  return after === -1 ? passages.length : after;
}

function describe(model: ReaderModel, passage: AnnotationRecord): string {
  const { state, document } = model;
  const themes = passage.codings.map(({ theme }) => state.theme(theme)?.name ?? '').join(', ');
  const said = passageSpeakers(state.blocks(document), state.turns(document))(passage).speakers;
  const speaker = said.flatMap((each) => state.speaker(each.speaker)?.name ?? []).join(', ');
  const { text } = unitsOf(model);
  const range = text.rangeOf(passage);
  const count = passage.codings.length;
  const several = count > 1 ? `${count} codings: Enter chooses one` : null;
  const memo = passage.memo === '' ? null : `Memo: ${firstLine(passage.memo)}`;
  const words = range && firstWords(text, range);
  return [themes || 'No theme', speaker, words, several, memo]
    .flatMap((part) => (part ? [/[.?!…]$/.test(part) ? part : `${part}.`] : []))
    .join(' ');
}

import { ok, type Result, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { passageOf, sameSpan } from '../passages';
import type { ProjectState } from '../projectState';
import type { TurnRecord } from '../records';
import { spokenSpans, takeSpeech } from '../turnSpans';
import { lengthOf, ofSpeaker, rangesOf } from '../turns';

/** The words of the wanted stretches; those without any are left out. */
function wantedRanges(
  state: ProjectState,
  { document }: TurnRecord,
  spans: Parameters<typeof passageOf>[2][],
): Result<TextRange[]> {
  const ranges: TextRange[] = [];
  for (const span of spans) {
    const passage = passageOf(state, document, span);
    if (passage.ok) ranges.push(passage.value.range);
    else if (passage.problem.code !== 'empty-passage') return passage;
  }
  return ok(ranges);
}

export const reshapeTurn = defineCommand({
  code: 'reshapeTurn',
  params: commandParams.reshapeTurn,
  propose(state, { turn: id, speech: spans, run }) {
    const before = state.get(id);
    if (before?.type !== 'turn') return missing('turn');
    const ranges = wantedRanges(state, before, spans);
    if (!ranges.ok) return ranges;
    const text = documentText(state.blocks(before.document));
    const speech = spokenSpans(text, ranges.value, before.attribution);
    if (speech.length === 0) return refuse('empty-turn', 'A turn keeps at least a word.');
    const isSame =
      speech.length === before.speech.length &&
      before.speech.every((span, index) => sameSpan(span, speech[index] ?? span));
    const draft = new Draft(state);
    const after: TurnRecord = { ...before, speech, confirmed: true };
    if (!isSame) {
      takeSpeech(state, draft, before, rangesOf(text, speech));
      draft.put(after);
    }
    const grown = lengthOf(text, after) - lengthOf(text, before);
    const does = grown > 0 ? 'Extend' : grown < 0 ? 'Shorten' : 'Move the ends of';
    return ok({
      diff: draft.diff(),
      label: `${does} turn${ofSpeaker(state, before)}`,
      subject: id,
      ...(run !== undefined && { run }),
    });
  },
});

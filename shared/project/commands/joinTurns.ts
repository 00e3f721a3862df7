import { ok, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { spokenSpans, withPart } from '../turnSpans';
import { ofSpeaker, rangesOf } from '../turns';

export const joinTurns = defineCommand({
  code: 'joinTurns',
  params: commandParams.joinTurns,
  propose(state, params) {
    const turn = state.get(params.turn);
    const next = state.get(params.next);
    if (turn?.type !== 'turn' || next?.type !== 'turn') return missing('turn');
    if (turn.document !== next.document || turn.speaker !== next.speaker || turn === next)
      return refuse('other-speaker', 'Only two turns of one speaker in one document can be joined.');
    const text = documentText(state.blocks(turn.document));
    const named = turn.attribution ?? next.attribution;
    const [seam, ...others] = rangesOf(text, next.speech);
    // Two stretches with nothing between them but blanks, or the border of a paragraph, are one.
    const touching = seam && withPart(text, turn.speech, seam);
    const ranges = touching
      ? [...rangesOf(text, touching), ...others]
      : rangesOf(text, [...turn.speech, ...next.speech]);
    const besideName = spokenSpans(text, ranges, named);
    // What names the speaker of one may be all that the other says: then it is said.
    const [attribution, speech] =
      besideName.length > 0 ? [named, besideName] : [null, spokenSpans(text, ranges, null)];
    const draft = new Draft(state);
    draft.put({ ...turn, attribution, speech, confirmed: true });
    draft.remove(next.id);
    return ok({ diff: draft.diff(), label: `Join turns${ofSpeaker(state, turn)}`, subject: turn.id });
  },
});

import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { type Passage, passageOf } from '../passages';
import { speakerMeant } from '../people';
import type { ProjectState } from '../projectState';
import type { TurnRecord } from '../records';
import { takeSpeech } from '../turnSpans';
import { givenTo, handMade, ofSpeaker, rangesOf } from '../turns';

/** What a speaker says here already, when it is all of the passage. */
const saidAlready = (state: ProjectState, { document, text, range }: Passage, speaker: string) =>
  state
    .turns(document)
    .find(
      (turn) =>
        turn.speaker === speaker &&
        rangesOf(text, turn.speech).some(({ start, end }) => start <= range.start && range.end <= end),
    );

/** A turn that says exactly the words of the passage, or these in several stretches with nobody else between them. */
function turnOfPassage(state: ProjectState, { document, text, range }: Passage): TurnRecord | undefined {
  const here = state.turns(document).flatMap((turn) => {
    const ranges = rangesOf(text, turn.speech);
    return ranges.some(({ start, end }) => start < range.end && range.start < end) ? [{ turn, ranges }] : [];
  });
  const [only, ...others] = here;
  if (only === undefined || others.length > 0) return undefined;
  const { turn, ranges } = only;
  return ranges[0]?.start === range.start && ranges.at(-1)?.end === range.end ? turn : undefined;
}

export const createTurn = defineCommand({
  code: 'createTurn',
  params: commandParams.createTurn,
  propose(state, params, context) {
    if (state.document(params.document) === undefined) return missing('document');
    const passage = passageOf(state, params.document, params.span);
    if (!passage.ok) return passage;
    const speaker = speakerMeant(state, params, context);
    if (!speaker.ok) return speaker;
    const { document, range, span } = passage.value;
    const draft = new Draft(state);
    const known = saidAlready(state, passage.value, speaker.value.id);
    if (known !== undefined) {
      if (!known.confirmed) draft.put({ ...known, confirmed: true });
      return ok({ diff: draft.diff(), label: `Confirm turn${ofSpeaker(state, known)}`, subject: known.id });
    }
    draft.put(speaker.value);
    const there = turnOfPassage(state, passage.value);
    const turn = there
      ? givenTo(there, speaker.value.id)
      : handMade(context, document, speaker.value.id, [span]);
    takeSpeech(state, draft, turn, [range]);
    draft.put(turn);
    const name = quoted(speaker.value.name);
    return ok({
      diff: draft.diff(),
      label: there ? `Change turn to ${name}` : `Add turn of ${name}`,
      subject: turn.id,
    });
  },
});

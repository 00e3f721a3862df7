import { ok, type Result } from '../../base/result';
import { type CommandContext, defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { passageOf } from '../passages';
import { People, speakerName } from '../people';
import type { ProjectState } from '../projectState';
import type { SpeakerRecord, TurnRecord } from '../records';
import { cutSpeech } from '../turnSpans';

/** The speaker meant by id or by name; a name that nobody has yet makes a new one. */
function speakerOf(
  state: ProjectState,
  wanted: { readonly speaker: string | null; readonly newSpeaker?: string | undefined },
  context: CommandContext,
): Result<SpeakerRecord> {
  if (wanted.speaker !== null) {
    const known = state.speaker(wanted.speaker);
    return known === undefined ? missing('speaker') : ok(known);
  }
  const name = speakerName(wanted.newSpeaker ?? '');
  if (!name.ok) return name;
  const people = new People(state.speakers(), context);
  return ok(people.named(name.value) ?? people.make({ name: name.value }));
}

export const createTurn = defineCommand({
  code: 'createTurn',
  params: commandParams.createTurn,
  propose(state, params, context) {
    if (state.document(params.document) === undefined) return missing('document');
    const passage = passageOf(state, params.document, params.span);
    if (!passage.ok) return passage;
    const draft = new Draft(state);
    const speaker = speakerOf(state, params, context);
    if (!speaker.ok) return speaker;
    draft.put(speaker.value);
    const { text, range, span } = passage.value;
    for (const turn of state.turns(params.document)) {
      const speech = cutSpeech(text, turn.speech, range);
      if (speech.length === 0) draft.remove(turn.id);
      else if (speech !== turn.speech) draft.put({ ...turn, speech: [...speech] });
    }
    const turn: TurnRecord = {
      type: 'turn',
      id: context.ids.next(),
      document: params.document,
      speaker: speaker.value.id,
      attribution: null,
      speech: [span],
      origin: 'hand',
    };
    draft.put(turn);
    return ok({ diff: draft.diff(), label: `Add turn of ${quoted(speaker.value.name)}`, subject: turn.id });
  },
});

import { ok, type Result, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import type { Span } from '../../text/position';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, counted } from '../names';
import { cleanAliases, People, speakerName } from '../people';
import type { ProjectState } from '../projectState';
import type { SpeakerRecord } from '../records';
import { attributionSpan, speechSpans } from '../turnSpans';

type ReviewedPerson = CommandParams<'applySpeakers'>['people'][number];

/** The speaker that a reviewed person becomes; null when nobody new is needed because no turn was left to them. */
function personOf(
  state: ProjectState,
  people: People,
  person: ReviewedPerson,
  speaks: boolean,
): Result<SpeakerRecord | null> {
  const name = speakerName(person.name);
  if (!name.ok) return name;
  if (person.speaker === null) return ok(speaks ? people.make({ ...person, name: name.value }) : null);
  const known = state.speaker(person.speaker);
  if (known === undefined) return missing('speaker');
  const aliases = cleanAliases(known.name, [...known.aliases, name.value, ...person.aliases]);
  const role = known.role || cleanName(person.role);
  const same = role === known.role && aliases.length === known.aliases.length;
  return ok(same ? known : { ...known, role, aliases });
}

const keyOf = (speech: readonly Span[]): string => JSON.stringify(speech);

export const applySpeakers = defineCommand({
  code: 'applySpeakers',
  params: commandParams.applySpeakers,
  propose(state, params, context) {
    const draft = new Draft(state);
    const people = new People(state.speakers(), context);
    const used = new Set(params.documents.flatMap(({ turns }) => turns.map(({ person }) => person)));
    const speakers = new Map<string, SpeakerRecord>();
    for (const person of params.people) {
      const speaker = personOf(state, people, person, used.has(person.key));
      if (!speaker.ok) return speaker;
      if (speaker.value === null) continue;
      draft.put(speaker.value);
      speakers.set(person.key, speaker.value);
    }
    for (const { document, turns } of params.documents) {
      if (state.document(document) === undefined) return missing('document');
      const text = documentText(state.blocks(document));
      const stated = new Set(
        state.turns(document).flatMap(({ origin, speech }) => (origin === 'import' ? [keyOf(speech)] : [])),
      );
      for (const { id } of state.turns(document)) draft.remove(id);
      for (const turn of turns) {
        const speaker = speakers.get(turn.person);
        if (speaker === undefined) return missing('speaker');
        const ranges = [...turn.speech, ...(turn.attribution === null ? [] : [turn.attribution])];
        if (ranges.some((range) => text.spanOf(range) === null)) {
          return refuse(
            'text-changed',
            'The text has changed since the speakers were looked for. Find them again.',
          );
        }
        const speech = speechSpans(text, turn.speech);
        if (speech.length === 0) continue;
        const attribution = attributionSpan(text, turn.attribution);
        const id = context.ids.next();
        draft.put({
          type: 'turn',
          id,
          document,
          speaker: speaker.id,
          attribution,
          speech,
          // A turn that the file itself stated stays so: looking for speakers again takes it as given.
          origin: stated.has(keyOf(speech)) ? 'import' : 'suggestion',
          confirmed: false,
        });
      }
    }
    return ok({
      diff: draft.diff(),
      label: `Apply ${counted(speakers.size, 'speaker')}`,
      origin: 'suggestion',
    });
  },
});

import { nameKey } from '../project/names';
import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import type { DetectionInput, ProposedPerson } from '../speakers/detection';
import { detectSpeakers } from '../speakers/detectSpeakers';
import { documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { ReviewPerson, SpeakerReview } from './speakerReview';

/**
 * Detects who speaks in documents of the project, for review. One person for all documents: people of different documents with
 * the same name are joined, and a name or alias that the project already knows means the speaker it knows.
 */
export function proposeSpeakers(state: ProjectState, documents: readonly string[]): SpeakerReview {
  const people = new Map<string, ReviewPerson>();
  const known = speakersByName(state.speakers());
  const reviewed = documents.map((document) => {
    const detection = detectSpeakers(detectionInput(state, document));
    const keyOf = new Map<string, string>();
    for (const person of detection.people) keyOf.set(person.key, joinPerson(people, person, known));
    return {
      document,
      turns: detection.turns.map((turn) => ({
        ...turn,
        person: keyOf.get(turn.person) ?? turn.person,
        speech: [...turn.speech],
      })),
    };
  });
  return { people: [...people.values()], documents: reviewed };
}

/** Turns that the file itself stated were recorded on import; detection takes them as given. */
function detectionInput(state: ProjectState, document: string): DetectionInput {
  const blocks = state.blocks(document);
  const text = documentText(blocks);
  const rangeOf = (span: Span): TextRange => {
    const range = text.rangeOf(span);
    if (range === null) throw new RangeError('a turn lies outside its document');
    return range;
  };
  const stated = state
    .turns(document)
    .filter(({ origin }) => origin === 'import')
    .map(({ speaker, attribution, speech }) => ({
      speaker: state.speaker(speaker)?.name ?? '',
      attribution: attribution && rangeOf(attribution),
      speech: speech.map(rangeOf),
    }));
  return { blocks, stated };
}

/** By name and alias; of several with the same the first. */
function speakersByName(speakers: readonly SpeakerRecord[]): ReadonlyMap<string, SpeakerRecord> {
  const named = speakers.flatMap((each) =>
    [each.name, ...each.aliases].map((form) => [nameKey(form), each] as const),
  );
  return new Map(named.toReversed());
}

function joinPerson(
  people: Map<string, ReviewPerson>,
  { name, role, aliases }: ProposedPerson,
  speakers: ReadonlyMap<string, SpeakerRecord>,
): string {
  const key = nameKey(name);
  const known = people.get(key);
  if (known) {
    const joined = [...new Set([...known.aliases, ...aliases])];
    people.set(key, { ...known, role: known.role || role, aliases: joined });
    return key;
  }
  const speaker = speakers.get(key);
  people.set(key, {
    key,
    speaker: speaker?.id ?? null,
    name: speaker?.name ?? name,
    role,
    aliases: [...aliases],
  });
  return key;
}

import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import type { KnownPerson } from '../speakers/knownPerson';
import { joinPeople } from './joinPeople';
import { documentToRead, type FoundSpeakers, readSpeakers } from './readSpeakers';
import type { ReviewTurn, SpeakerReview } from './speakerReview';

/**
 * Detects who speaks in documents of the project, for review. Turns that are confirmed are given: they stay, and only what lies outside of
 * them is proposed.
 */
export function proposeSpeakers(
  state: ProjectState,
  documents: readonly string[],
  elsewhere: readonly KnownPerson[] = [],
): SpeakerReview {
  return reviewOf(
    documents.map((document) => readSpeakers(documentToRead(state, document))),
    state.speakers(),
    elsewhere,
  );
}

/**
 * The review of what was found in single documents: one person for all of them, and for the speaker that the project knows.
 *
 * @param elsewhere people known from other projects
 */
export function reviewOf(
  found: readonly FoundSpeakers[],
  speakers: readonly SpeakerRecord[],
  elsewhere: readonly KnownPerson[] = [],
): SpeakerReview {
  const { people, keyOf, keyOfSpeaker } = joinPeople(found, speakers, elsewhere);
  return {
    people: [...people],
    documents: found.map(({ document, turns, confirmed }) => {
      const proposed = turns.map(
        (turn): ReviewTurn => ({
          ...turn,
          person: keyOf(document, turn.person),
          speech: [...turn.speech],
          given: false,
        }),
      );
      const given = confirmed.map(
        ({ speaker, attribution, speech }): ReviewTurn => ({
          person: keyOfSpeaker(speaker),
          attribution,
          speech: [...speech],
          label: '',
          confidence: 1,
          reason: 'Confirmed before',
          given: true,
        }),
      );
      return { document, turns: given.length === 0 ? proposed : inTextOrder([...proposed, ...given]) };
    }),
  };
}

const inTextOrder = (turns: readonly ReviewTurn[]): ReviewTurn[] =>
  turns.toSorted((a, b) => (a.speech[0]?.start ?? 0) - (b.speech[0]?.start ?? 0));

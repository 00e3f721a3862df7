import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import { documentText } from '../text/documentText';
import { isNamelessSpeaker } from './secretNames';

/** Speakers in the order in which they first speak, document by document; those who never do come last, in the order of the project. */
function byFirstSpeech(state: ProjectState): readonly SpeakerRecord[] {
  const first = new Map<string, number>();
  for (const { id } of state.documents()) {
    const text = documentText(state.blocks(id));
    const turns = state
      .turns(id)
      .map(({ speaker, speech }) => ({ speaker, at: (speech[0] && text.offsetOf(speech[0].start)) ?? 0 }))
      .sort((a, b) => a.at - b.at);
    for (const { speaker } of turns) if (!first.has(speaker)) first.set(speaker, first.size);
  }
  const rank = ({ id }: SpeakerRecord) => first.get(id) ?? first.size;
  return [...state.speakers()].sort((a, b) => rank(a) - rank(b));
}

/**
 * What stands for each speaker when nothing was chosen: `Participant 3` by the order of first speaking; null for who has no name but a
 * function, which stays. In that order. Everybody with a name counts, also whoever has a chosen pseudonym, so that choosing moves
 * nobody's number.
 *
 * @param word before the number, in the language of the export
 */
export function numberedSpeakers(
  state: ProjectState,
  word = 'Participant',
): ReadonlyMap<string, string | null> {
  let number = 0;
  return new Map(
    byFirstSpeech(state).map((speaker) => {
      if (isNamelessSpeaker(speaker)) return [speaker.id, null];
      number += 1;
      return [speaker.id, `${word} ${number}`];
    }),
  );
}

/** What stands for each speaker where names are replaced; who keeps the name is not in it. See {@link numberedSpeakers}. */
export function pseudonymsOf(state: ProjectState, word?: string): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const [id, numbered] of numberedSpeakers(state, word)) {
    const pseudonym = state.speaker(id)?.pseudonym || numbered;
    if (pseudonym !== null) pseudonyms.set(id, pseudonym);
  }
  return pseudonyms;
}

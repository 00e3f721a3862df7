import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import { documentText } from '../text/documentText';
import { isNamelessSpeaker } from './secretNames';

/** Speakers in the order in which they first speak, document by document; those who never do come last, in the order of the project. */
export function byFirstSpeech(state: ProjectState): readonly SpeakerRecord[] {
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
 * What stands for each speaker where names are replaced: the pseudonym that was chosen, else `Participant 3` by the order of first speaking.
 * Everybody counts, also whoever has a chosen one, so that choosing moves nobody's number. Who has no name but a function keeps it, is
 * not counted and is not in the map, unless a pseudonym was chosen.
 *
 * @param word before the number, in the language of the export
 */
export function pseudonymsOf(state: ProjectState, word = 'Participant'): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  let number = 0;
  for (const speaker of byFirstSpeech(state)) {
    const named = !isNamelessSpeaker(speaker);
    if (named) number += 1;
    if (speaker.pseudonym !== '') pseudonyms.set(speaker.id, speaker.pseudonym);
    else if (named) pseudonyms.set(speaker.id, `${word} ${number}`);
  }
  return pseudonyms;
}

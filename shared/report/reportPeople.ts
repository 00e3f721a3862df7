import type { ProjectState } from '../project/projectState';
import { countWords } from '../text/countWords';
import { documentText } from '../text/documentText';
import { attributesOf } from './reportContext';
import type { ReportPerson } from './reportModel';

/**
 * Everybody who speaks in these documents, or was named by hand as the speaker of a passage, in the order of the project. Shares are of the
 * words that are said, as in the view of the speakers.
 */
export function reportPeople(
  state: ProjectState,
  documents: readonly string[],
  memoOf: (record: { readonly memo: string }) => string,
): ReportPerson[] {
  const turns = new Map<string, number>();
  const words = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, number: number) =>
    counts.set(key, (counts.get(key) ?? 0) + number);
  for (const document of documents) {
    const text = documentText(state.blocks(document));
    for (const turn of state.turns(document)) {
      add(turns, turn.speaker, 1);
      for (const span of turn.speech) {
        const range = text.rangeOf(span);
        if (range !== null) add(words, turn.speaker, countWords(text.text, range.start, range.end));
      }
    }
    for (const { speaker } of state.annotations(document)) if (speaker !== null) add(turns, speaker, 0);
  }
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return state
    .speakers()
    .filter(({ id }) => turns.has(id))
    .map((record) => ({
      id: record.id,
      name: record.name,
      role: record.role,
      affiliation: record.affiliation,
      aliases: record.aliases,
      attributes: attributesOf(state, record),
      memo: memoOf(record),
      color: record.color,
      turns: turns.get(record.id) ?? 0,
      words: words.get(record.id) ?? 0,
      share: all === 0 ? 0 : (words.get(record.id) ?? 0) / all,
    }));
}

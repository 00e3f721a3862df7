import type { ProjectState } from '../project/projectState';
import { passageSpeakers } from './passageSpeakers';
import type { FoundText } from './textQuery';

/** What was found, each hit with who says it. */
export function saidHits(state: ProjectState, found: FoundText): FoundText {
  return {
    ...found,
    documents: found.documents.map((entry) => {
      const turns = state.turns(entry.document);
      if (turns.length === 0) return entry;
      const said = passageSpeakers(state.blocks(entry.document), turns);
      const lines = entry.lines.map((line) => {
        const { block, start, end } = line;
        const passage = { start: { block, offset: start }, end: { block, offset: end }, speaker: null };
        const { speakers } = said(passage);
        return speakers.length === 0 ? line : { ...line, speakers: speakers.map(({ speaker }) => speaker) };
      });
      return { ...entry, lines };
    }),
  };
}

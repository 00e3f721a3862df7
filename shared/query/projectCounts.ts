import { z } from 'zod';
import type { Change } from '../project/change';
import type { ProjectRecords } from '../project/projectRecords';

/** Numbers the sidebar shows; kept by main because the window does not hold the whole project. */
export const counts = z.object({
  /** Codings by theme. */
  themes: z.record(z.string(), z.number()),
  /** Turns by speaker. */
  speakers: z.record(z.string(), z.number()),
  documents: z.record(
    z.string(),
    z.object({
      /** UTF-16 units of text. */
      characters: z.number(),
      codings: z.number(),
      turns: z.number(),
    }),
  ),
});
export type Counts = z.infer<typeof counts>;

/** The numbers of the whole project, for a window that has just opened it. */
export function countProject(state: ProjectRecords): Counts {
  return countOf(
    state,
    state.themes().map(({ id }) => id),
    state.speakers().map(({ id }) => id),
    state.documents().map(({ id }) => id),
  );
}

/** The numbers that a change may have altered; what it removed is left out. */
export function countChanged(state: ProjectRecords, change: Change): Counts {
  const themes = new Set<string>();
  const speakers = new Set<string>();
  const documents = new Set<string>();
  for (const { before, after } of change.diff) {
    for (const record of [before, after]) {
      if (record === null) continue;
      if (record.type === 'theme') themes.add(record.id);
      else if (record.type === 'speaker') speakers.add(record.id);
      else if (record.type === 'document') documents.add(record.id);
      else if ('document' in record) documents.add(record.document);
      if (record.type === 'turn') speakers.add(record.speaker);
      if (record.type === 'annotation') for (const { theme } of record.codings) themes.add(theme);
    }
  }
  return countOf(state, themes, speakers, documents);
}

function countOf(
  state: ProjectRecords,
  themes: Iterable<string>,
  speakers: Iterable<string>,
  documents: Iterable<string>,
): Counts {
  const found: Counts = { themes: {}, speakers: {}, documents: {} };
  for (const id of themes) if (state.theme(id)) found.themes[id] = state.codingCount(id);
  for (const id of speakers) if (state.speaker(id)) found.speakers[id] = state.turnCount(id);
  for (const id of documents) if (state.document(id)) found.documents[id] = state.documentCounts(id);
  return found;
}

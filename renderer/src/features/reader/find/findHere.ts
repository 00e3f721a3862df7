import type { ProjectState } from '@shared/project/projectState';
import { findText } from '@shared/query/findText';
import { textFinder } from '@shared/query/textFinder';
import { MOST_HITS, type TextQuery } from '@shared/query/textQuery';
import { withinScope } from '@shared/query/withinScope';
import type { Span } from '@shared/text/position';

/** A hit in the document that is read. */
export interface BarHit {
  readonly span: Span;
  /** What the groups of an expression caught, see `hitLine`. */
  readonly groups?: readonly string[] | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

export interface BarHits {
  readonly hits: readonly BarHit[];
  /** May be more than are listed. */
  readonly total: number;
}

export interface BarSearch {
  readonly query: TextQuery;
  readonly theme: string | null;
  readonly speaker: string | null;
}

/** Finds plain words in a document that the window holds: a millisecond or two for a million characters. */
export function findHere(state: ProjectState, document: string, { query, ...scope }: BarSearch): BarHits {
  const finder = textFinder(query);
  if (!finder.ok || query.words === '') return { hits: [], total: 0 };
  const blocks = state.blocks(document);
  const within = withinScope(state, scope)(document);
  const texts = blocks.map(({ text }) => text);
  const { matches, total } = findText(texts, finder.value, { within, most: MOST_HITS });
  const hits = matches.map(({ block, start, end }) => spanIn(blocks[block]?.id ?? '', start, end));
  return { hits, total };
}

const spanIn = (block: string, start: number, end: number): BarHit => ({
  span: { start: { block, offset: start }, end: { block, offset: end } },
});

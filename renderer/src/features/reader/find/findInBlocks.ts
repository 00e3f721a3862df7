import type { Span } from '@shared/text/position';

interface SearchedBlock {
  readonly id: string;
  readonly text: string;
}

/** More hits than this are not of use to anybody; the bar says "10,000+". */
export const MOST_HITS = 10_000;

/** Every place where the words stand in the text, whatever the case, in text order. Hits do not overlap or run over blocks. */
export function findInBlocks(blocks: readonly SearchedBlock[], words: string): Span[] {
  const hits: Span[] = [];
  const sought = words.normalize('NFC').toLowerCase();
  if (sought === '') return hits;
  for (const { id, text } of blocks) {
    const lower = text.toLowerCase();
    // A few letters change their length with their case; there only the exact words count, so that offsets stay true.
    const searched = lower.length === text.length ? lower : text;
    for (let at = searched.indexOf(sought); at !== -1; at = searched.indexOf(sought, at + sought.length)) {
      hits.push({ start: { block: id, offset: at }, end: { block: id, offset: at + sought.length } });
      if (hits.length >= MOST_HITS) return hits;
    }
  }
  return hits;
}

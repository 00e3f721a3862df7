import type { BlockRecord, TurnRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import type { Position } from '@shared/text/position';

/** A place that a text is found by: a heading, or the beginning of a turn. */
export interface OutlineEntry {
  /** Of the block or the turn. */
  readonly id: string;
  readonly kind: 'heading' | 'turn';
  /** From 0; a turn stands one below the heading that it follows. */
  readonly level: number;
  /** The heading, or the first words of the turn. */
  readonly words: string;
  /** Id of who speaks; null for a heading. */
  readonly speaker: string | null;
  readonly place: Position;
  /** Document-wide offset of the place. */
  readonly start: number;
}

const FIRST_WORDS = 90;

/** The headings and turns of a document in text order. */
export function outlineOf(blocks: readonly BlockRecord[], turns: readonly TurnRecord[]): OutlineEntry[] {
  const text = documentText(blocks);
  const entries = [...headingsOf(blocks), ...turns.flatMap((turn) => turnEntry(turn, text))];
  entries.sort((a, b) => a.start - b.start || (a.kind === 'heading' ? -1 : 1));
  let below = 0;
  return entries.map((entry) => {
    if (entry.kind === 'turn') return { ...entry, level: below };
    below = entry.level + 1;
    return entry;
  });
}

function headingsOf(blocks: readonly BlockRecord[]): OutlineEntry[] {
  const text = documentText(blocks);
  const headings = blocks.filter(({ kind, text: words }) => kind === 'heading' && words.trim() !== '');
  const highest = headings.reduce((least, { level = 1 }) => Math.min(least, level), 6);
  return headings.map(({ id, level = 1, text: words }) => {
    const place = { block: id, offset: 0 };
    return {
      id,
      kind: 'heading',
      level: level - highest,
      words: oneLine(words),
      speaker: null,
      place,
      start: text.offsetOf(place) ?? 0,
    };
  });
}

function turnEntry(
  { id, speaker, attribution, speech }: TurnRecord,
  text: ReturnType<typeof documentText>,
): OutlineEntry[] {
  const [first] = speech;
  const said = first && text.offsetOf(first.start);
  if (first === undefined || said === null || said === undefined) return [];
  const named = attribution && text.offsetOf(attribution.start);
  const start = Math.min(said, named ?? said);
  const end = Math.min(said + FIRST_WORDS, text.offsetOf(first.end) ?? said);
  const words = oneLine(text.slice({ start: said, end }));
  const place = start === said ? first.start : (attribution?.start ?? first.start);
  return [{ id, kind: 'turn', level: 0, words, speaker, place, start }];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The last entry that begins at or before an offset; null: none does. */
export function entryAt(entries: readonly OutlineEntry[], offset: number): OutlineEntry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}

/** An entry that was looked for; `context`: only a heading that such an entry stands under. */
export interface FoundEntry extends OutlineEntry {
  readonly context: boolean;
}

/** The entries that hold what was typed in a name or in their words, whatever the case, and the headings they stand under. */
export function filterOutline(
  entries: readonly OutlineEntry[],
  query: string,
  nameOf: (speaker: string) => string,
): readonly FoundEntry[] {
  const sought = query.trim().toLowerCase();
  if (sought === '') return entries.map((entry) => ({ ...entry, context: false }));
  const meant = new Set<OutlineEntry>();
  const kept = new Set<OutlineEntry>();
  let above: OutlineEntry[] = [];
  for (const entry of entries) {
    above = above.filter(({ level }) => level < entry.level);
    const name = entry.speaker === null ? '' : nameOf(entry.speaker);
    if (`${name} ${entry.words}`.toLowerCase().includes(sought)) {
      meant.add(entry);
      for (const each of [...above, entry]) kept.add(each);
    }
    if (entry.kind === 'heading') above.push(entry);
  }
  return entries
    .filter((entry) => kept.has(entry))
    .map((entry) => ({ ...entry, context: !meant.has(entry) }));
}

/** A note that belongs beside a line. Lengths are in points, from the top of the page. */
export interface FittedNote {
  /** See {@link noteKey}. */
  readonly key: string;
  /** From 1. */
  readonly page: number;
  /** Top of its line. */
  readonly top: number;
  /** Of the whole note. */
  readonly height: number;
  /** It stays beside its line: a speaker's name. */
  readonly stays: boolean;
}

/** Names a note: the index of its block, and its place among the notes of the block. */
export const noteKey = (block: number, place: number): string => `${block}:${place}`;

interface NoteRoom {
  /** Where notes end at the foot of a page. */
  readonly bottom: number;
  /** Height of the number that stands for the notes of a line which are moved. */
  readonly reference: number;
}

/** So far a note may be pushed down by those above it, in points: about five lines. */
const drift = 76;
/** What measures on a screen and in print may differ by. */
const slack = 2;

/**
 * The notes that are moved to the end of their document, since they do not fit beside their page or would push others away from their
 * lines. For those of one line that are moved a number stands beside it, which always fits.
 *
 * @param notes in the order of the text
 */
export function movedNotes(notes: readonly FittedNote[], { bottom, reference }: NoteRoom): Set<string> {
  const moved = new Set<string>();
  for (const lines of pagesOf(notes)) {
    let cursor = 0;
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]?.top;
      const later = lines.slice(index + 1).reduce((sum, { least }) => sum + least + reference, 0);
      let refers = false;
      for (const { key, top, height, stays } of line.notes) {
        const from = Math.max(top, cursor);
        const end = from + height + slack;
        const fits =
          from - top <= drift &&
          end + reference + later <= bottom &&
          (next === undefined || end - next <= drift);
        if (stays || fits) cursor = end;
        else {
          moved.add(key);
          refers = true;
        }
      }
      if (refers) cursor = Math.max(line.top, cursor) + reference;
    }
  }
  return moved;
}

interface NotedLine {
  readonly top: number;
  readonly notes: FittedNote[];
  /** Height of what stays in any case. */
  least: number;
}

/** The lines of each page that notes belong to, from the top down. */
function pagesOf(notes: readonly FittedNote[]): NotedLine[][] {
  const pages = new Map<number, Map<number, NotedLine>>();
  for (const note of notes) {
    const lines = pages.get(note.page) ?? new Map<number, NotedLine>();
    pages.set(note.page, lines);
    const line = lines.get(note.top) ?? { top: note.top, notes: [], least: 0 };
    lines.set(note.top, line);
    line.notes.push(note);
    if (note.stays) line.least += note.height + slack;
  }
  return [...pages.values()].map((lines) => [...lines.values()].sort((a, b) => a.top - b.top));
}

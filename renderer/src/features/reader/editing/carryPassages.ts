import { findReplacement } from '@shared/anchoring/mapEdit';
import type { CommandParams } from '@shared/project/commandParams';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord, TurnRecord } from '@shared/project/records';
import { DocumentText, documentText } from '@shared/text/documentText';
import type { Span, TextRange } from '@shared/text/position';

type TextEdit = CommandParams<'editText'>;
type Restored = CommandParams<'restorePassages'>;

/** Words that were cut, and the passages and turns that went with them, whole or in part, by where they lay in these words. */
interface Cut {
  readonly of: ProjectState;
  readonly words: string;
  readonly passages: readonly { readonly passage: AnnotationRecord; readonly range: TextRange }[];
  readonly turns: readonly {
    readonly turn: TurnRecord;
    readonly attribution: TextRange | null;
    readonly speech: readonly TextRange[];
    /** Not all that is said in the turn was cut. */
    readonly isPart: boolean;
  }[];
}

let cut: Cut | null = null;

/**
 * Lets passages go where their words go. Call before an edit is made; the answer, called when it has been made, tells what the words that
 * were cut last and have now been pasted bring with them. Null: nothing.
 */
export function carryPassages(state: ProjectState, edit: TextEdit): () => Restored | null {
  if (edit.by !== 'cut' && edit.by !== 'paste' && edit.by !== 'move') return () => null;
  const size = sizeOf(state, edit);
  if (edit.by === 'paste' || (edit.by === 'move' && size > 0)) return () => pasted(state, edit, size);
  const before = whatIsCut(state, edit);
  return () => {
    cut = {
      ...before,
      passages: before.passages.filter(({ passage }) => state.annotation(passage.id) === undefined),
      turns: before.turns.filter(({ turn, isPart }) => isPart || state.get(turn.id) === undefined),
    };
    return null;
  };
}

/** How many letters the edit adds; line ends between blocks count. */
const sizeOf = (state: ProjectState, { removed, inserted }: TextEdit): number =>
  new DocumentText(inserted).length - new DocumentText(removed.flatMap((id) => state.block(id) ?? [])).length;

function whatIsCut(state: ProjectState, { document, removed, inserted, caret }: TextEdit): Cut {
  const before = new DocumentText(removed.flatMap((id) => state.block(id) ?? []));
  const after = new DocumentText(inserted);
  const at = caret && after.offsetOf(caret);
  const { start, oldEnd } = findReplacement(before.text, after.text, at);
  const text = documentText(state.blocks(document));
  const from = text.offsetOf({ block: removed[0] ?? '', offset: 0 }) ?? 0;
  /** Where a span lies in the words that were cut; it may begin before them and end after them. */
  const placeOf = (span: Span): TextRange | null => {
    const range = text.rangeOf(span);
    return range && { start: range.start - from - start, end: range.end - from - start };
  };
  const words = before.text.slice(start, oldEnd);
  const inside = (span: Span): TextRange | null => {
    const place = placeOf(span);
    return place === null || place.start < 0 || place.end > words.length ? null : place;
  };
  const partOf = (span: Span): TextRange | null => {
    const place = placeOf(span) ?? { start: 0, end: 0 };
    const part = { start: Math.max(0, place.start), end: Math.min(words.length, place.end) };
    return words.slice(part.start, Math.max(part.start, part.end)).trim() === '' ? null : part;
  };
  const annotations = state.annotationsIn(document, new Set(removed));
  return {
    of: state,
    words,
    passages: annotations.flatMap((passage) => {
      const range = inside(passage);
      return range === null ? [] : [{ passage, range }];
    }),
    turns: state.turns(document).flatMap((turn) => {
      const speech = turn.speech.flatMap((span) => partOf(span) ?? []);
      const isPart = !turn.speech.every((span) => inside(span) !== null);
      const attribution = isPart || turn.attribution === null ? null : inside(turn.attribution);
      return speech.length === 0 ? [] : [{ turn, attribution, speech, isPart }];
    }),
  };
}

/** What comes back where the words of the last cut stand before the caret now, when nothing more was pasted than they. */
function pasted(state: ProjectState, { document, caret, run }: TextEdit, size: number): Restored | null {
  const text = documentText(state.blocks(document));
  const end = caret && text.offsetOf(caret);
  if (cut === null || cut.of !== state || end === null) return null;
  const from = end - cut.words.length;
  // Whole blocks come with a line end of their own.
  if (size > cut.words.length + 1 || from < 0 || text.slice({ start: from, end }) !== cut.words) return null;
  const there = (range: TextRange): Span | null =>
    text.spanOf({ start: from + range.start, end: from + range.end });
  const passages = cut.passages.flatMap(({ passage, range }) => {
    const span = there(range);
    return span === null || state.annotation(passage.id) !== undefined ? [] : [{ passage, span }];
  });
  const turns = cut.turns.flatMap(({ turn, attribution, speech, isPart }) => {
    // A part that comes to lie in what its speaker says is said there already.
    const spans = speech.flatMap((range) => {
      const span = there(range);
      return span === null || (isPart && saysAll(state, document, turn.speaker, span)) ? [] : [span];
    });
    if (spans.length === 0 || (!isPart && state.get(turn.id) !== undefined)) return [];
    return [{ turn, attribution: attribution && there(attribution), speech: spans }];
  });
  if (passages.length === 0 && turns.length === 0) return null;
  return { document, passages, turns, ...(run !== undefined && { run }) };
}

/** Whether a span lies in what a speaker says already. */
function saysAll(state: ProjectState, document: string, speaker: string, span: Span): boolean {
  const text = documentText(state.blocks(document));
  const part = text.rangeOf(span);
  return state.turns(document).some(
    (turn) =>
      turn.speaker === speaker &&
      turn.speech.some((said) => {
        const range = text.rangeOf(said);
        return range !== null && part !== null && range.start <= part.start && part.end <= range.end;
      }),
  );
}

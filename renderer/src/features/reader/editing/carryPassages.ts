import { findReplacement } from '@shared/anchoring/mapEdit';
import type { CommandParams } from '@shared/project/commandParams';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord, TurnRecord } from '@shared/project/records';
import { DocumentText, documentText } from '@shared/text/documentText';
import type { Span, TextRange } from '@shared/text/position';

type TextEdit = CommandParams<'editText'>;
type Restored = CommandParams<'restorePassages'>;

/** Words that were cut, and the passages and turns that went with them, by where they lay in these words. */
interface Cut {
  readonly of: ProjectState;
  readonly words: string;
  readonly passages: readonly { readonly passage: AnnotationRecord; readonly range: TextRange }[];
  readonly turns: readonly {
    readonly turn: TurnRecord;
    readonly attribution: TextRange | null;
    readonly speech: readonly TextRange[];
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
      turns: before.turns.filter(({ turn }) => state.get(turn.id) === undefined),
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
  const inside = (span: Span): TextRange | null => {
    const range = before.rangeOf(span);
    return range === null || range.start < start || range.end > oldEnd
      ? null
      : { start: range.start - start, end: range.end - start };
  };
  const annotations = state.annotationsIn(document, new Set(removed));
  return {
    of: state,
    words: before.text.slice(start, oldEnd),
    passages: annotations.flatMap((passage) => {
      const range = inside(passage);
      return range === null ? [] : [{ passage, range }];
    }),
    turns: state.turns(document).flatMap((turn) => {
      const speech = turn.speech.flatMap((span) => inside(span) ?? []);
      const attribution = turn.attribution && inside(turn.attribution);
      return speech.length < turn.speech.length ? [] : [{ turn, attribution, speech }];
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
  const turns = cut.turns.flatMap(({ turn, attribution, speech }) => {
    const spans = speech.flatMap((range) => there(range) ?? []);
    if (spans.length === 0 || state.get(turn.id) !== undefined) return [];
    return [{ turn, attribution: attribution && there(attribution), speech: spans }];
  });
  if (passages.length === 0 && turns.length === 0) return null;
  return { document, passages, turns, ...(run !== undefined && { run }) };
}

import type { ProjectState } from '@shared/project/projectState';
import { documentText } from '@shared/text/documentText';
import type { Position, Span } from '@shared/text/position';
import { positionOfPoint } from './domPosition';

export interface TextSelection {
  /** Where the selection starts in the text, or the caret. */
  readonly caret: Position;
  /** The selected words, trimmed and snapped to whole letters; null: a caret, or nothing but white space. */
  readonly span: Span | null;
  /** The end that moves, for status and following. */
  readonly focus: Position;
  /** The end that stays. */
  readonly anchor: Position;
}

/** What is selected of a document's text in the page; null when the selection is elsewhere. */
export function selectedText(root: Element, state: ProjectState, document: string): TextSelection | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || !selection.focusNode || !selection.anchorNode) return null;
  if (!root.contains(selection.focusNode) || !root.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const start = positionOfPoint(range.startContainer, range.startOffset);
  const focus = positionOfPoint(selection.focusNode, selection.focusOffset);
  const anchor = positionOfPoint(selection.anchorNode, selection.anchorOffset);
  if (!start || !focus || !anchor) return null;
  if (range.collapsed) return { caret: start, span: null, focus, anchor };
  const end = positionOfPoint(range.endContainer, range.endOffset);
  return { caret: start, span: end && trimmedSpan(state, document, { start, end }), focus, anchor };
}

/** All that is selected, blanks at its ends too. A triple click ends at the start of the next block; this ends with the words before it. */
export function selectedPlaces(state: ProjectState, document: string): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = positionOfPoint(range.startContainer, range.startOffset);
  const behind = positionOfPoint(range.endContainer, range.endOffset);
  if (start === null || behind === null) return null;
  if (behind.offset > 0 || behind.block === start.block) return { start, end: behind };
  const text = documentText(state.blocks(document));
  const end = text.positionAt((text.offsetOf(behind) ?? 0) - 1);
  return end && { start, end };
}

/**
 * A span as the analyst means it: without white space at its ends, never half a letter. A triple click ends at the start of the next
 * block; that end moves back to the words before it.
 */
export function trimmedSpan(state: ProjectState, document: string, span: Span): Span | null {
  const single = span.start.block === span.end.block ? state.block(span.start.block) : undefined;
  const text = documentText(single ? [single] : state.blocks(document));
  const range = text.rangeOf(span);
  const trimmed = range && text.trimmed(range);
  return trimmed && text.spanOf(trimmed);
}

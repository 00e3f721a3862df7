import { describeQuote } from '../anchoring/describeQuote';
import { ok, type Result, refuse } from '../base/result';
import { type DocumentText, documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { CommandContext } from './command';
import type { ProjectState } from './projectState';
import type { AnnotationRecord, Coding, Origin } from './records';

/** A place that words stand on: a span, the same as document-wide offsets, and the text both point into. */
export interface Passage {
  readonly document: string;
  readonly text: DocumentText;
  readonly range: TextRange;
  readonly span: Span;
}

/** The passage an analyst means by a span: white space trimmed, whole letters. The document is known to exist. */
export function passageOf(state: ProjectState, document: string, span: Span): Result<Passage> {
  const text = documentText(state.blocks(document));
  const range = text.rangeOf(span);
  if (range === null) {
    return refuse('passage-outside', 'This passage is not in the text any more. Select it again.');
  }
  return passageAt(document, text, range);
}

/** As {@link passageOf}, for document-wide offsets. */
export function passageAt(document: string, text: DocumentText, range: TextRange): Result<Passage> {
  if (text.spanOf(range) === null)
    return refuse('passage-outside', 'This passage does not lie inside the text.');
  const trimmed = text.trimmed(range);
  const span = trimmed && text.spanOf(trimmed);
  if (trimmed === null || span === null)
    return refuse('empty-passage', 'There are no words in this passage.');
  return ok({ document, text, range: trimmed, span });
}

/** An annotation without codings or memo on a passage. */
export function makeAnnotation(
  { document, text, range, span }: Passage,
  context: CommandContext,
): AnnotationRecord {
  return {
    type: 'annotation',
    id: context.ids.next(),
    document,
    start: span.start,
    end: span.end,
    quote: describeQuote(text, range),
    codings: [],
    memo: '',
    speaker: null,
    createdBy: context.author,
    createdAt: context.clock.now(),
  };
}

/** The annotation with one coding for each of these themes, none twice; the same object when all are there. */
export function withThemes(
  annotation: AnnotationRecord,
  themes: readonly string[],
  context: CommandContext,
  origin: Origin,
): AnnotationRecord {
  const codings = [...annotation.codings];
  for (const theme of themes) {
    if (codings.every((coding) => coding.theme !== theme)) {
      codings.push({ id: context.ids.next(), theme, by: context.author, at: context.clock.now(), origin });
    }
  }
  return codings.length === annotation.codings.length ? annotation : { ...annotation, codings };
}

/** Both memos, one under the other; words that are there already are not written twice. */
export function joinMemos(first: string, second: string): string {
  if (`\n\n${first}\n\n`.includes(`\n\n${second}\n\n`)) return first;
  return [first, second].filter((memo) => memo !== '').join('\n\n');
}

/** The annotation without some codings; null when neither coding nor memo is left. */
export function withoutCodings(
  annotation: AnnotationRecord,
  drop: (coding: Coding) => boolean,
): AnnotationRecord | null {
  const codings = annotation.codings.filter((coding) => !drop(coding));
  if (codings.length === annotation.codings.length) return annotation;
  return codings.length === 0 && annotation.memo === '' ? null : { ...annotation, codings };
}

/**
 * The annotation with its codings changed to other themes, `to` by theme; of several that become the same the first stays. The
 * same object when it has none of them.
 */
export function withCodingsMoved(
  annotation: AnnotationRecord,
  to: ReadonlyMap<string, string>,
): AnnotationRecord {
  if (!annotation.codings.some(({ theme }) => to.has(theme))) return annotation;
  const codings = new Map<string, Coding>();
  for (const coding of annotation.codings) {
    const theme = to.get(coding.theme) ?? coding.theme;
    if (!codings.has(theme)) codings.set(theme, theme === coding.theme ? coding : { ...coding, theme });
  }
  return { ...annotation, codings: [...codings.values()] };
}

/** Whether two spans are the same words at the same place. */
export const sameSpan = (a: Span, b: Span) =>
  a.start.block === b.start.block &&
  a.start.offset === b.start.offset &&
  a.end.block === b.end.block &&
  a.end.offset === b.end.offset;

/**
 * What lies on exactly this span, in text order. What is tagged joins the annotation that is there; but one that was moved, or whose
 * words an edit left, may come to lie on another's span, and they stay two: each can go on, or back, without the other.
 */
export const annotationsOn = (state: ProjectState, document: string, span: Span): AnnotationRecord[] =>
  state
    .annotationsIn(document, new Set([span.start.block]))
    .filter((annotation) => sameSpan(annotation, span));

/**
 * The annotation that what is added to a passage joins, with those of the themes that nothing on the passage has yet.
 * @param meant id of the one that is meant of several on the passage; else it is the first
 */
export function joining(
  state: ProjectState,
  passage: Passage,
  themes: readonly string[],
  context: CommandContext,
  meant?: string,
): { readonly annotation: AnnotationRecord; readonly themes: readonly string[] } {
  const there = annotationsOn(state, passage.document, passage.span);
  const applied = new Set(there.flatMap(({ codings }) => codings.map(({ theme }) => theme)));
  return {
    annotation: there.find(({ id }) => id === meant) ?? there[0] ?? makeAnnotation(passage, context),
    themes: themes.filter((theme) => !applied.has(theme)),
  };
}

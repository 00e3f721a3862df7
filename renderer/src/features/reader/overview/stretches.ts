import type { ProjectState } from '@shared/project/projectState';
import { type DocumentText, documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import type { Stretch } from './heat';

/** Annotations that are looked at in one step. */
const STEP = 250;

/** Finds every coding of a document. */
export function* codedStretches(state: ProjectState, document: string): Generator<void, Stretch[]> {
  const text = documentText(state.blocks(document));
  const stretches: Stretch[] = [];
  for (const [index, annotation] of state.annotations(document).entries()) {
    if (index % STEP === STEP - 1) yield;
    const range = text.rangeOf(annotation);
    if (range) for (const { theme } of annotation.codings) stretches.push({ ...range, of: theme });
  }
  return stretches;
}

/** Everything that is said in a document, by speaker. */
export function spokenStretches(state: ProjectState, document: string): Stretch[] {
  const text = documentText(state.blocks(document));
  return state.turns(document).flatMap(({ speaker, speech }) => stretchesOf(text, speech, speaker));
}

export const stretchesOf = (text: DocumentText, spans: readonly Span[], of: string): Stretch[] =>
  spans.flatMap((span) => {
    const range = text.rangeOf(span);
    return range ? [{ ...range, of }] : [];
  });

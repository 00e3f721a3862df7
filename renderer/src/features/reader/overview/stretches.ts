import type { ProjectState } from '@shared/project/projectState';
import { type DocumentText, documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import type { Stretch } from './heat';

/** Every coding of a document. */
export function codedStretches(state: ProjectState, document: string): Stretch[] {
  const text = documentText(state.blocks(document));
  return state.annotations(document).flatMap((annotation) => {
    const range = text.rangeOf(annotation);
    return range ? annotation.codings.map(({ theme }) => ({ ...range, of: theme })) : [];
  });
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

import { z } from 'zod';
import type { ProjectState } from '../project/projectState';
import { passageSpeakers } from './passageSpeakers';

/** A passage that a theme is applied to, for lists over many documents. */
export const themeQuotation = z.object({
  annotation: z.string(),
  document: z.string(),
  /** The first words, up to 512 UTF-16 units. */
  words: z.string(),
  /** The passage goes on behind `words`. */
  goesOn: z.boolean(),
  /** Who says it, and how much of it (see `passageSpeakers.ts`). */
  speakers: z.array(z.object({ speaker: z.string(), share: z.number() })),
  hasMemo: z.boolean(),
});
export type ThemeQuotation = z.infer<typeof themeQuotation>;

/**
 * The passages of a theme, in the order of documents and text.
 * @param speaker only those that this person says at least a part of
 */
export function themeQuotations(state: ProjectState, theme: string, speaker?: string): ThemeQuotation[] {
  return state.annotationsWith(theme).flatMap((annotation) => {
    const { id, document, quote, memo } = annotation;
    const { speakers } = passageSpeakers(state.blocks(document), state.turns(document))(annotation);
    if (speaker !== undefined && !speakers.some((each) => each.speaker === speaker)) return [];
    return [
      {
        annotation: id,
        document,
        words: quote.head,
        goesOn: quote.tail !== '',
        speakers: [...speakers],
        hasMemo: memo !== '',
      },
    ];
  });
}

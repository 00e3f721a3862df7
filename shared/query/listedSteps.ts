import { z } from 'zod';

/** What a step is about, to filter by. */
export const stepKind = z.enum(['codings', 'text', 'themes', 'memos', 'speakers', 'documents']);
export type StepKind = z.infer<typeof stepKind>;

/** A step of the history as it is listed. */
export const listedStep = z.object({
  id: z.string(),
  label: z.string(),
  kind: stepKind,
  /** When its first and its last change were made, ISO 8601. */
  at: z.string(),
  until: z.string(),
  by: z.string(),
  /** Where it is shown: the document of its first passage or paragraph, null elsewhere. */
  document: z.string().nullable(),
  /** Every document that it changed something in. */
  documents: z.array(z.string()),
  /**
   * What it was made on: the title of the document, or the name of the theme, speaker or project, as it is now or was last; `2 documents`
   * when there were several.
   */
  place: z.string(),
  /** Number of the paragraph in that document, from 1; null when it is not in the text now, or when the step is not about one. */
  paragraph: z.number().nullable(),
  /** The paragraph or the passage to show; null when it is not there now. */
  block: z.string().nullable(),
  annotation: z.string().nullable(),
  /** How the words of the passage or paragraph begin; `''`: it is about none. */
  words: z.string(),
  /** Letters (UTF-16 units) that it added to the text, or took from it when below 0; 0 for what is no edit of the text. */
  letters: z.number(),
  /** How many passages it touched. */
  passages: z.number(),
});
export type ListedStep = z.infer<typeof listedStep>;

export const listedSteps = z.object({
  /** Oldest first. The first `done` of them are done, those after them were taken back. */
  steps: z.array(listedStep),
  done: z.number(),
});
export type ListedSteps = z.infer<typeof listedSteps>;

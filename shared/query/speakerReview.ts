import { z } from 'zod';
import { textRange } from '../text/position';

const id = z.string().min(1);

/**
 * A person as the review begins with them, and as applying it untouched leaves them: a speaker of the project with what was found
 * added, or somebody new.
 */
const reviewPerson = z.object({
  /** Ties turns to people within one review. */
  key: z.string(),
  /** The speaker of the project who this is; null: somebody new. */
  speaker: id.nullable(),
  name: z.string(),
  role: z.string(),
  affiliation: z.string(),
  /** As written in the reviewed documents, by document, where it is another one than `role`. */
  roles: z.record(id, z.string()),
  aliases: z.array(z.string()),
  /** 0…1: how sure it is that all these are one person, and the speaker of the project; below 0.8 the review asks to look. */
  confidence: z.number(),
  /** Why, in words one can read; `''` when there is nothing to say. */
  reason: z.string(),
});
export type ReviewPerson = z.infer<typeof reviewPerson>;

/** Of whom no more than the name is known. */
export const someoneNew = (key: string, name: string): ReviewPerson => ({
  key,
  speaker: null,
  name,
  role: '',
  affiliation: '',
  roles: {},
  aliases: [],
  confidence: 1,
  reason: '',
});

const reviewTurn = z.object({
  person: z.string(),
  attribution: textRange.nullable(),
  speech: z.array(textRange).min(1),
  /** The words that name the speaker, `''` when none do: turns with the same ones are alike. */
  label: z.string(),
  /** 0…1; below 0.8 the review asks to look. */
  confidence: z.number(),
  reason: z.string(),
  /** A rule of the project gave it. */
  byRule: z.boolean().optional(),
  /** The analyst made or confirmed it before: it stays as it is and is shown for what surrounds it. */
  given: z.boolean(),
});
export type ReviewTurn = z.infer<typeof reviewTurn>;

/** Who was found to speak, for review; ranges are document-wide UTF-16 offsets. Applied by the command `applySpeakers`. */
export const speakerReview = z.object({
  people: z.array(reviewPerson),
  /** Turns in text order. */
  documents: z.array(z.object({ document: id, turns: z.array(reviewTurn) })),
});
export type SpeakerReview = z.infer<typeof speakerReview>;

import { z } from 'zod';
import { textRange } from '../text/position';

const id = z.string().min(1);

/** A detected person; `speaker` is the person of the project that the name or an alias already means. */
const reviewPerson = z.object({
  key: z.string(),
  speaker: id.nullable(),
  name: z.string(),
  role: z.string(),
  aliases: z.array(z.string()),
});
export type ReviewPerson = z.infer<typeof reviewPerson>;

const reviewTurn = z.object({
  person: z.string(),
  attribution: textRange.nullable(),
  speech: z.array(textRange).min(1),
  /** 0…1; below 0.8 the review asks to look. */
  confidence: z.number(),
  reason: z.string(),
});
export type ReviewTurn = z.infer<typeof reviewTurn>;

/** Who was found to speak, for review; ranges are document-wide UTF-16 offsets. Applied by the command `applySpeakers`. */
export const speakerReview = z.object({
  people: z.array(reviewPerson),
  documents: z.array(z.object({ document: id, turns: z.array(reviewTurn) })),
});
export type SpeakerReview = z.infer<typeof speakerReview>;

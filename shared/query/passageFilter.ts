import { z } from 'zod';

/** None: the condition is not finished, and holds for everything. */
const ids = z.array(z.string());
/** The condition is turned round: it holds for what it would else not hold for. */
const not = z.boolean().default(false);

/** What must be true of a passage. */
const passageCondition = z.discriminatedUnion('on', [
  /** It is coded with one of these themes; `below`: or with a theme under one of them. */
  z.object({ on: z.literal('theme'), ids, below: z.boolean().default(true), not }),
  /** One of these people says at least a part of it. */
  z.object({ on: z.literal('speaker'), ids, not }),
  z.object({ on: z.literal('document'), ids, not }),
  /** Its document, or one who says it, has one of these values of an attribute; `''`: has none. */
  z.object({ on: z.literal('attribute'), attribute: z.string(), values: z.array(z.string()), not }),
  /** These words stand in it, whatever their case and accents. */
  z.object({ on: z.literal('words'), words: z.string(), not }),
  /** It has a memo. */
  z.object({ on: z.literal('memo'), not }),
]);
export type PassageCondition = z.infer<typeof passageCondition>;

/** Which passages are meant, as data: those for which every condition holds; none: all. */
export const passageFilter = z.object({ all: z.array(passageCondition) });
export type PassageFilter = z.infer<typeof passageFilter>;

export const everyPassage: PassageFilter = { all: [] };

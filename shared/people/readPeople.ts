import { z } from 'zod';
import { commandParams } from '../project/commandParams';

const { attributes, people } = commandParams.importPeople.shape;

/** People that a file tells of, to be given to the command `importPeople` as they are. */
export const readPeople = z.object({
  attributes,
  people,
  /** What was not understood or is left out, one sentence each. */
  warnings: z.array(z.string()),
});
export type ReadPeople = z.infer<typeof readPeople>;

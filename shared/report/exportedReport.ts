import { z } from 'zod';

/** A name that is in a finished file all the same, see `shared/pseudonyms/LeakCheck.ts`. */
const leak = z.object({
  name: z.string(),
  words: z.string().describe('As it stands there.'),
  around: z.string(),
  where: z.string().describe('In which part of the file.'),
  times: z.number().int(),
  certain: z.boolean().describe('Otherwise it may be another word.'),
});

/** A place that a person should look at, see `shared/pseudonyms/NameReplacer.ts`. */
const doubtfulPlace = z.object({
  words: z.string(),
  around: z.string().describe('With what stood around them before names were replaced.'),
  replacement: z.string().nullable().describe('null: the words were left.'),
  doubt: z.string(),
});
export type ToldPlace = Readonly<z.infer<typeof doubtfulPlace>>;

/** As many doubtful places as an export tells of. */
export const mostPlaces = 200;

/** What became of the names where they are replaced. */
export const replacedNames = z.object({
  replaced: z.number().int().describe('Places.'),
  doubtful: z.number().int().describe('Places that a person should look at.'),
  places: z.array(doubtfulPlace).readonly().describe('The first of these places.'),
  leaks: z.array(leak).readonly().describe('Names that are in the file all the same.'),
});
export type ReplacedNames = z.infer<typeof replacedNames>;

/** A copy of an original with highlights. */
export const copiedOriginal = z.object({
  document: z.string().min(1),
  title: z.string(),
  path: z.string(),
  highlights: z.number().int(),
  unplaced: z
    .array(z.object({ annotation: z.string().min(1), words: z.string() }))
    .readonly()
    .describe('Passages that have no place on its pages.'),
});

/** A report that was written. */
export const exportedReport = z.object({
  path: z.string().describe('The file, or the folder with copies of several originals.'),
  pages: z.number().int().nullable().describe('null: the format has none.'),
  names: replacedNames.nullable().describe('null: names were not replaced.'),
  originals: z
    .object({
      files: z.array(copiedOriginal).readonly(),
      /** Documents of which there is no copy, and why. */
      without: z
        .array(
          z.object({
            document: z.string().min(1),
            title: z.string(),
            problem: z.object({ code: z.string(), message: z.string() }),
          }),
        )
        .readonly(),
    })
    .nullable()
    .describe('null: the format is another one.'),
});
export type ExportedReport = z.infer<typeof exportedReport>;

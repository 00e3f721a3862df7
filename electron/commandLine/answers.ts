import { toldTable } from '@shared/importing/tables/toldTable';
import { versionFate } from '@shared/ipc/contract';
import { fateNumbers } from '@shared/project/fates';
import { copiedOriginal, exportedReport } from '@shared/report/exportedReport';
import { exportFormat } from '@shared/report/exportFormat';
import { z } from 'zod';

const id = z.string();
/** UTF-16 units. */
const characters = z.number().int();

const error = z
  .object({ code: z.string().describe('Stable, for programs.'), message: z.string().describe('For people.') })
  .describe('Why something was refused.');
const warnings = z.array(z.string()).describe('What was left out or could not be kept, one sentence each.');
const seq = z.number().int().nullable().describe('Number of the change in the project; null: none was made.');
const dryRun = z.boolean().describe('Nothing was changed: this is what would be.');
const leftOut = z.object({
  otherKinds: z.array(z.string()).describe('Files in folders that hold no writing, as pictures.'),
  folders: z.array(z.string()).describe('Folders in folders, without --recursive.'),
});

const details = z.array(z.string()).describe('What is, or would be, another: Date: 2022-09-27.');

const range = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

const answers = {
  refused: z.object({ error }).describe('Of any command that did nothing.'),
  import: z.object({
    project: z.string().nullable().describe('Its folder; null: none was made, as no file could be read.'),
    interrupted: z.boolean().describe('Ended by Ctrl+C: files that were not read are not listed.'),
    files: z.array(
      z.object({
        path: z.string(),
        name: z.string(),
        format: z.string().nullable(),
        document: id.nullable().describe('The first of the documents; null when there is none.'),
        documents: z.array(z.object({ id, title: z.string(), characters, turns: z.number().int() })),
        replaced: z
          .array(
            z.object({ id, title: z.string(), characters, turns: z.number().int(), numbers: fateNumbers }),
          )
          .describe('Documents that got a new text, and what became of the passages and turns on them.'),
        characters: characters.nullable().describe('Of all its new documents, UTF-16 units.'),
        turns: z.number().int().nullable(),
        table: toldTable.nullable().describe('Of a table: which columns were taken for what.'),
        warnings,
        error: error.nullable(),
      }),
    ),
    speakers: z.number().int().describe('How many were found in these files.'),
    leftOut,
  }),
  replace: z.object({
    dryRun,
    document: id,
    title: z.string(),
    name: z.string().describe('Of the file.'),
    format: z.string(),
    encoding: z.string().nullable(),
    characters: z.object({ before: characters, after: characters }),
    paragraphs: z.object({ same: z.number().int(), all: z.number().int() }),
    numbers: fateNumbers.describe('How many passages and turns come out how.'),
    changes: z
      .array(
        versionFate.extend({
          themes: z.array(z.string()).describe('Names.'),
          speaker: z.string().nullable().describe('A name.'),
        }),
      )
      .describe('Those that are not where they were with all their words; at most 2,000.'),
    warnings,
    seq,
  }),
  speakers: z.object({
    documents: z.array(
      z.object({
        document: z.string().describe('Name of the file.'),
        text: z.string(),
        speakers: z.array(
          z.object({
            id,
            name: z.string(),
            role: z.string().nullable(),
            aliases: z.array(z.string()),
            confidence: z.number(),
            reason: z.string(),
          }),
        ),
        turns: z.array(
          z.object({
            id,
            speaker: id,
            attribution: range.nullable(),
            speech: z.array(range),
            confidence: z.number(),
            reason: z.string(),
          }),
        ),
      }),
    ),
    files: z.array(z.object({ path: z.string(), name: z.string(), warnings, error: error.nullable() })),
    interrupted: z.boolean(),
    leftOut,
  }),
  annotate: z.object({ themes: z.number().int(), annotations: z.number().int(), seq }),
  text: z.object({ document: z.string().describe('Its title.'), text: z.string() }),
  export: exportedReport.omit({ originals: true }).extend({
    format: exportFormat,
    originals: z
      .object({
        files: z.array(copiedOriginal),
        without: z.array(z.object({ document: id, title: z.string(), error })),
      })
      .nullable()
      .describe('null: the format is another one.'),
  }),
  find: z.object({
    total: z.number().int(),
    documents: z.array(
      z.object({
        document: z.string(),
        hits: z.array(
          z.object({
            start: z.number().int(),
            end: z.number().int(),
            before: z.string(),
            words: z.string(),
            after: z.string(),
            speakers: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
  codebookExport: z.object({ path: z.string(), themes: z.number().int() }),
  codebookImport: z.object({
    dryRun,
    added: z.number().int(),
    filled: z.number().int(),
    themes: z.array(
      z.object({ name: z.string(), path: z.string(), change: z.enum(['added', 'filled', 'kept']) }),
    ),
    warnings,
    seq,
  }),
  peopleExport: z.object({ path: z.string(), speakers: z.number().int() }),
  peopleImport: z.object({
    dryRun,
    added: z.number().int(),
    changed: z.number().int(),
    attributes: z.array(z.string()).describe('Those that are new.'),
    speakers: z.array(
      z.object({
        name: z.string(),
        change: z.enum(['added', 'changed', 'kept', 'unknown', 'unclear']),
        details,
      }),
    ),
    warnings,
    seq,
  }),
  propertiesExport: z.object({ path: z.string(), documents: z.number().int() }),
  propertiesImport: z.object({
    dryRun,
    changed: z.number().int(),
    attributes: z.array(z.string()).describe('Those that are new.'),
    documents: z.array(
      z.object({ name: z.string(), change: z.enum(['changed', 'kept', 'unknown', 'unclear']), details }),
    ),
    warnings,
    seq,
  }),
  comments: z.object({
    dryRun,
    comments: z.array(
      z.object({
        author: z.string(),
        at: z.string().describe('When it was written, UTC; empty when the file does not say.'),
        page: z.number().int(),
        words: z.string(),
        document: id
          .nullable()
          .describe('The one it is about; null: it is on no words of the documents for certain.'),
        range: range.nullable().describe('The passage that gets it as a memo.'),
        already: z.boolean().describe('It is among the memos already.'),
      }),
    ),
    seq,
  }),
  unpack: z.object({
    project: z.string().describe('Its folder.'),
    name: z.string(),
    records: z.number().int().describe('How many were in it.'),
  }),
  check: z.object({
    ok: z.boolean(),
    faults: z.array(z.string()),
    records: z.record(z.string(), z.number().int()).describe('How many of each kind.'),
  }),
} as const;

/** What each command answers with `--json`. */
export const answerForms = z
  .object(answers)
  .describe('What each command answers with --json: exactly one of these objects, on standard output.');

export type Answers = {
  readonly [Command in keyof typeof answers]: DeepReadonly<z.infer<(typeof answers)[Command]>>;
};

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

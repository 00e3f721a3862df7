import { z } from 'zod';
import { origin, themePattern } from '../../../project/records';
import { blockKind, mark } from '../../../text/block';
import { reportLanguage } from '../../reportLanguage';

/** A report as data for other programs; `docs/report-json.md` tells it in words. */

const id = z.string().min(1).describe('Stays the same from export to export.');
const instant = z.string().describe('ISO 8601, UTC.');
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const memo = z
  .string()
  .describe('Markdown; "passage:ID" in a link leads to a passage; "" when there is none.');
const language = z.string().describe('BCP 47; "" when it is not known.');
const offset = z.number().int().nonnegative();
const range = z
  .object({ start: offset, end: offset })
  .describe('Half-open, UTF-16 units of the text of the document.');
const attributes = z
  .array(z.object({ name: z.string(), kind: z.enum(['text', 'number', 'date', 'yesNo']), value: z.string() }))
  .describe('Days are YYYY-MM-DD, numbers have a full stop, yes and no are "yes" and "no".');

const theme = z.object({
  id,
  parent: id.nullable(),
  key: z.string().describe('Short name: B2.1.'),
  name: z.string(),
  path: z.array(z.string()).describe('Names from the top down, its own last.'),
  color,
  pattern: themePattern,
  description: z.string(),
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
  groupsOnly: z.boolean(),
  memo,
});

const person = z.object({
  id,
  name: z.string(),
  role: z.string(),
  affiliation: z.string(),
  aliases: z.array(z.string()),
  color,
  attributes,
  turns: z.number().int(),
  words: z.number().int(),
  memo,
});

const document = z.object({
  id,
  title: z.string(),
  fileName: z.string(),
  format: z.string(),
  sha256: z.string().describe('Of the imported file, hex; empty where names are replaced.'),
  date: z.string().describe('YYYY-MM-DD; "" when it is not known.'),
  provenance: z.string(),
  language,
  attributes,
  words: z.number().int(),
  memo,
  text: z.string().describe('Paragraphs joined by line feeds.'),
  paragraphs: z.array(
    range.extend({
      kind: blockKind,
      level: z.number().int(),
      number: z.number().int().nullable().describe('As cited; null for headings and blank lines.'),
      marks: z.array(mark).describe('Emphasis and links; offsets within the paragraph.'),
    }),
  ),
  turns: z.array(
    z.object({
      id,
      number: z.number().int(),
      speaker: id,
      attribution: range.nullable().describe('The words that name the speaker.'),
      speech: z.array(range),
    }),
  ),
  unplaced: z
    .array(z.object({ id, text: z.string(), themes: z.array(id), memo }))
    .describe('Passages whose words the document does not have any more.'),
});

const passage = range.extend({
  id,
  document: id,
  text: z.string(),
  paragraphs: z.string().describe('"7", "7–9", or "".'),
  turns: z.string().describe('"3", "3–5", or "".'),
  speakers: z.array(
    z.object({
      id,
      name: z.string(),
      role: z.string(),
      share: z.number().nullable().describe('Part of the passage, 0…1; null when only one speaks.'),
    }),
  ),
  codings: z.array(z.object({ id, theme: id, by: z.string(), at: instant, origin })),
  memo,
  by: z.string().describe('Who marked the passage.'),
  at: instant,
});

export const reportFile = z.object({
  format: z.literal('roundtable-report'),
  version: z
    .literal(1)
    .describe('Rises when a field changes its meaning or goes; new fields may come without.'),
  project: id,
  title: z.string(),
  made: instant,
  language: reportLanguage.describe('Of headings; in this file only for programs that show it.'),
  themes: z.array(theme).describe('In the order of the codebook, parents before their children.'),
  speakers: z.array(person),
  documents: z.array(document),
  passages: z.array(passage).describe('In the order of documents and text.'),
});
export type ReportFile = z.infer<typeof reportFile>;

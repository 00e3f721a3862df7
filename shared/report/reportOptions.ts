import { z } from 'zod';
import { everyPassage, passageFilter } from '../query/passageFilter';
import { reportLanguage } from './reportLanguage';

/** A part of a report; each stands where the list of parts has it, and may come more than once. */
export const reportPart = z.discriminatedUnion('kind', [
  /** A page of its own with title, subtitle, author, date and logo. */
  z.object({ kind: z.literal('cover'), subtitle: z.string(), author: z.string() }),
  z.object({ kind: z.literal('contents') }),
  /** How the texts were worked on, in Markdown; `''`: told from the project itself. */
  z.object({ kind: z.literal('method'), text: z.string() }),
  /** `unused`: themes of which nothing in the report is coded are in it too. */
  z.object({ kind: z.literal('legend'), descriptions: z.boolean(), unused: z.boolean().default(false) }),
  z.object({ kind: z.literal('people'), attributes: z.boolean() }),
  /** The whole texts, annotated. */
  z.object({ kind: z.literal('documents') }),
  z.object({ kind: z.literal('excerpts'), by: z.enum(['theme', 'speaker', 'document']) }),
  z.object({
    kind: z.literal('matrix'),
    rows: z.literal('themes'),
    columns: z.enum(['speakers', 'documents']),
    values: z.enum(['codings', 'words']),
  }),
  z.object({ kind: z.literal('chart'), of: z.enum(['themesBySpeaker', 'speakingShare', 'coverage']) }),
  /** The memos of documents, themes, speakers and the project; those of passages stand beside these. */
  z.object({ kind: z.literal('memos') }),
  z.object({ kind: z.literal('index'), of: z.enum(['themes', 'speakers']) }),
  z.object({ kind: z.literal('codebook') }),
]);
export type ReportPart = z.infer<typeof reportPart>;

export const reportPage = z.object({
  paper: z.enum(['A4', 'Letter']),
  orientation: z.enum(['portrait', 'landscape']),
  /** Room for stripes and notes beside the text. */
  margin: z.enum(['narrow', 'medium', 'wide']),
  typeface: z.enum(['serif', 'sans']),
  /** Of the text, in points. */
  size: z.number().min(8).max(14),
});
export type ReportPage = z.infer<typeof reportPage>;

/** A picture on the cover and in the head of each page, its bytes in Base64; at most 500 kB of it. */
export const reportLogo = z.object({
  type: z.enum(['image/png', 'image/jpeg']),
  data: z.base64().max(700_000),
});
export type ReportLogo = z.infer<typeof reportLogo>;

/** What goes into a report, in any format, and how it looks; the content of a template. */
export const reportOptions = z.object({
  /** `''`: the project's name. */
  title: z.string(),
  parts: z.array(reportPart).min(1),
  /** Ids in the order of printing; empty: all documents of the project in their order. */
  documents: z.array(z.string()),
  filter: passageFilter,
  /** The analyst's memos are in it; they may be kept from the reader. */
  memos: z.boolean(),
  page: reportPage,
  /** Theme colours, or patterns and letters alone for a black-and-white copier. */
  color: z.enum(['color', 'print-safe']),
  language: reportLanguage,
  logo: reportLogo.nullable(),
  /** In the foot of each page, beside the page number. */
  footer: z.string(),
});
export type ReportOptions = z.infer<typeof reportOptions>;

export const defaultReportOptions: ReportOptions = {
  title: '',
  parts: [
    { kind: 'contents' },
    { kind: 'legend', descriptions: true, unused: false },
    { kind: 'people', attributes: false },
    { kind: 'documents' },
    { kind: 'excerpts', by: 'theme' },
  ],
  documents: [],
  filter: everyPassage,
  memos: true,
  page: { paper: 'A4', orientation: 'portrait', margin: 'medium', typeface: 'serif', size: 10.5 },
  color: 'color',
  language: 'en',
  logo: null,
  footer: '',
};

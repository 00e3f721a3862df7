import { z } from 'zod';

/** What goes into an annotated PDF and how it looks. */
export const reportOptions = z.object({
  title: z.string(),
  /** Ids in the order of printing; empty: all documents of the project. */
  documents: z.array(z.string()),
  paper: z.enum(['A4', 'Letter']),
  /** Theme colours, or patterns and letters alone for a black-and-white copier. */
  color: z.enum(['color', 'print-safe']),
  parts: z.object({
    legend: z.boolean(),
    people: z.boolean(),
    documents: z.boolean(),
    excerptsByTheme: z.boolean(),
    /** The analyst's memos, beside their passages and among the excerpts. */
    memos: z.boolean(),
  }),
});
export type ReportOptions = z.infer<typeof reportOptions>;

export const defaultReportOptions: ReportOptions = {
  title: '',
  documents: [],
  paper: 'A4',
  color: 'color',
  parts: { legend: true, people: true, documents: true, excerptsByTheme: true, memos: true },
};

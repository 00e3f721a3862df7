import type { ThemePattern } from '../project/records';
import type { Mark } from '../text/block';
import type { ReportOptions } from './reportOptions';

/** Everything an annotated report shows, as plain data: what is printed, in which order, under which name; not how it looks. */
export interface ReportModel {
  readonly title: string;
  /** ISO 8601 date of printing, `2026-11-23`. */
  readonly date: string;
  readonly paper: 'A4' | 'Letter';
  readonly color: 'color' | 'print-safe';
  readonly totals: ReportTotals;
  /** In the order of the codebook, parents before their children; only when the legend is wanted is it printed. */
  readonly themes: readonly ReportTheme[];
  readonly people: readonly ReportPerson[];
  readonly documents: readonly ReportDocument[];
  readonly excerpts: readonly ReportExcerpts[];
  readonly parts: ReportOptions['parts'];
  /** Where the passages stand that memos lead to, by annotation; only while documents are printed. */
  readonly linked: ReadonlyMap<string, ReportPlace>;
  /** Most codings that lie on one place in any document; the margin is made wide enough for it. */
  readonly lanes: number;
}

/** Where something stands in the printed documents. */
export interface ReportPlace {
  /** Index of the block. */
  readonly block: number;
  /** UTF-16 offset in it. */
  readonly at: number;
}

export interface ReportTotals {
  readonly documents: number;
  readonly speakers: number;
  readonly passages: number;
  readonly codings: number;
}

export interface ReportTheme {
  readonly id: string;
  /** Short name in the margin: a letter for a top-level theme, numbers below it: `B`, `B2`, `B2.1`. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** `#rrggbb` */
  readonly color: string;
  /** How it is told apart without colour, together with its key. */
  readonly pattern: ThemePattern;
  /** 0 for a top-level theme. */
  readonly depth: number;
  /** Codings in the printed documents, those of themes below not counted. */
  readonly codings: number;
}

export interface ReportPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly affiliation: string;
  readonly turns: number;
  /** Part of all speech in the printed documents, 0…1, by UTF-16 units. */
  readonly share: number;
}

export interface ReportDocument {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  /** The day the text is of, `YYYY-MM-DD`; `''` when it is not known. */
  readonly date: string;
  /** Where the text comes from; `''` when it is not known. */
  readonly provenance: string;
  readonly blocks: readonly ReportBlock[];
  /** Passages that have no place in the text since it became another one, in the order that they had. */
  readonly unplaced: readonly ReportUnplaced[];
}

export interface ReportUnplaced {
  /** The words that the passage stood on; of a long one its beginning and its end. */
  readonly text: string;
  readonly language: string | null;
  /** Indexes into the report's themes. */
  readonly themes: readonly number[];
  readonly memo: string;
}

export interface ReportBlock {
  /** Counts the blocks of all printed documents from 0; names the block in links. */
  readonly index: number;
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'caption';
  readonly level: number;
  /** `•` or `3.` before a list item. */
  readonly bullet: string;
  /** Paragraph number within the document; null for headings and blank blocks. */
  readonly number: number | null;
  /** BCP 47, when the script or the document tells the language; else null. */
  readonly language: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Who begins to speak with this block. */
  readonly speaker: ReportVoice | null;
  readonly codings: readonly ReportCoding[];
  readonly notes: readonly ReportNote[];
}

/** A speaker as named where a turn begins; the role only at the first turn within a document. */
export interface ReportVoice {
  readonly name: string;
  readonly role: string;
}

/** The part of one coding that lies in one block. */
export interface ReportCoding {
  /** Index into the report's themes. */
  readonly theme: number;
  /** From 0, nearest to the text first; the same in every block of a passage. */
  readonly lane: number;
  readonly start: number;
  readonly end: number;
  /** The passage begins in this block. */
  readonly opens: boolean;
}

/** What stands in the margin beside the line of `at`. */
export interface ReportNote {
  /** UTF-16 offset in the block. */
  readonly at: number;
  /** Indexes into the report's themes. */
  readonly themes: readonly number[];
  readonly memo: string;
  /** Who is said by hand to speak in this passage, or whose turn begins here in the middle of the block. */
  readonly speaker: ReportVoice | null;
}

/** The passages of one theme. */
export interface ReportExcerpts {
  readonly theme: number;
  readonly passages: readonly ReportExcerpt[];
}

export interface ReportExcerpt {
  /** The passage's words, block borders as `\n`. */
  readonly text: string;
  readonly language: string | null;
  readonly speakers: readonly (ReportVoice & {
    /** Part of the passage that this person says, 0…1; null when only one does. */
    readonly share: number | null;
  })[];
  readonly document: string;
  /** `7`, `7–9`, or empty when the passage stands in a heading. */
  readonly paragraphs: string;
  readonly memo: string;
  /** Index of the block where the passage's first word stands. */
  readonly block: number;
  /** UTF-16 offset of that word in the block. */
  readonly at: number;
}

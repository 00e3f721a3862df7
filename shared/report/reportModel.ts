import type { AttributeRecord, Origin, ThemePattern } from '../project/records';
import type { Mark } from '../text/block';
import type { ReportLanguage } from './reportLanguage';
import type { ReportLogo, ReportPage, ReportPart } from './reportOptions';

/**
 * Everything a report shows, as plain data: what is in it, in which order, under which name; not how it looks. Every format is made from
 * this alone. People, themes, documents and passages are referred to by their index in the lists here.
 */
export interface ReportModel {
  /** The project's id. */
  readonly project: string;
  readonly title: string;
  /** The instant it was made, ISO 8601 in UTC; its day is printed. */
  readonly now: string;
  readonly language: ReportLanguage;
  readonly page: ReportPage;
  readonly color: 'color' | 'print-safe';
  readonly logo: ReportLogo | null;
  readonly footer: string;
  readonly totals: ReportTotals;
  /** In the order of the codebook, parents before their children. */
  readonly themes: readonly ReportTheme[];
  /** In the order of the project. */
  readonly people: readonly ReportPerson[];
  readonly documents: readonly ReportDocument[];
  /** In the order of documents and text. Passages without a theme are among them when they have a memo that is shown. */
  readonly passages: readonly ReportPassage[];
  readonly sections: readonly ReportSection[];
  /** Where the passages stand that memos lead to, by annotation. */
  readonly linked: ReadonlyMap<string, ReportPlace>;
  /** Most codings that lie on one place in any document; the margin is made wide enough for it. */
  readonly lanes: number;
}

/** Where something stands in the documents. */
export interface ReportPlace {
  /** Index of the block, see {@link ReportBlock.index}. */
  readonly block: number;
  /** UTF-16 offset in it. */
  readonly at: number;
}

export interface ReportTotals {
  readonly documents: number;
  readonly speakers: number;
  /** Passages with a coding. */
  readonly passages: number;
  readonly codings: number;
  /** Words of all documents. */
  readonly words: number;
}

export interface ReportTheme {
  readonly id: string;
  /** Short name in the margin: a letter for a top-level theme, numbers below it: `B`, `B2`, `B2.1`. */
  readonly key: string;
  readonly name: string;
  /** The names above it, from the top down. */
  readonly above: readonly string[];
  readonly description: string;
  readonly inclusion: string;
  readonly exclusion: string;
  readonly example: string;
  /** It only groups the themes under it. */
  readonly groupsOnly: boolean;
  /** `''` when there is none or memos are kept from the reader. */
  readonly memo: string;
  /** `#rrggbb` */
  readonly color: string;
  /** How it is told apart without colour, together with its key. */
  readonly pattern: ThemePattern;
  /** 0 for a top-level theme. */
  readonly depth: number;
  /** Codings in the report, those of themes below not counted. */
  readonly codings: number;
}

export interface ReportPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly affiliation: string;
  readonly aliases: readonly string[];
  /** What is known of the person by attribute, in the order of the project. */
  readonly attributes: readonly ReportAttribute[];
  readonly memo: string;
  /** `#rrggbb` */
  readonly color: string;
  readonly turns: number;
  /** Words said in the documents of the report. */
  readonly words: number;
  /** Part of all words said in these documents, 0…1. */
  readonly share: number;
}

export interface ReportAttribute {
  readonly name: string;
  /** How its values are written: days as `YYYY-MM-DD`, numbers with a full stop, `yes` and `no`. */
  readonly kind: AttributeRecord['kind'];
  readonly value: string;
}

export interface ReportDocument {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  /** `txt`, `pdf`, … see the formats of importing. */
  readonly format: string;
  /** Of the imported file's bytes, hex; `''` where names are replaced: it would tell which file it was. */
  readonly sha256: string;
  /** The day the text is of, `YYYY-MM-DD`; `''` when it is not known. */
  readonly date: string;
  /** Where the text comes from; `''` when it is not known. */
  readonly provenance: string;
  /** BCP 47; `''` when it is not known. */
  readonly language: string;
  readonly attributes: readonly ReportAttribute[];
  readonly memo: string;
  readonly words: number;
  readonly blocks: readonly ReportBlock[];
  readonly turns: readonly ReportTurn[];
  /** Passages that have no place in the text since it became another one, in the order that they had. */
  readonly unplaced: readonly ReportUnplaced[];
}

/** Half-open, from one place to another in the same document. */
export interface ReportSpan {
  readonly start: ReportPlace;
  readonly end: ReportPlace;
}

/** A stretch of one speaker. */
export interface ReportTurn {
  readonly id: string;
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly person: number;
  /** Where it begins: with the words that name the speaker when these stand before the speech in the same block. */
  readonly start: ReportPlace;
  /** The words that name the speaker; null when only the context tells. */
  readonly attribution: ReportSpan | null;
  readonly speech: readonly ReportSpan[];
}

export interface ReportUnplaced {
  /** The annotation's id. */
  readonly id: string;
  /** The words that the passage stood on; of a long one its beginning and its end. */
  readonly text: string;
  readonly language: string | null;
  readonly themes: readonly number[];
  readonly memo: string;
}

export interface ReportBlock {
  /** Counts the blocks of all documents of the report from 0; names the block in links. */
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

/** A speaker as named where a turn begins, with the role in that document. */
export interface ReportVoice {
  readonly person: number;
  readonly name: string;
  readonly role: string;
}

/** The part of one coding that lies in one block. */
export interface ReportCoding {
  readonly passage: number;
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
  /** Null: a turn alone begins here. */
  readonly passage: number | null;
  /** UTF-16 offset in the block. */
  readonly at: number;
  readonly themes: readonly number[];
  readonly memo: string;
  /** Who is said by hand to speak in this passage, or whose turn begins here in the middle of the block. */
  readonly speaker: ReportVoice | null;
}

/** A passage that an analyst marked, with all that is known of it. */
export interface ReportPassage extends ReportSpan {
  /** The annotation's id. */
  readonly id: string;
  readonly document: number;
  /** Its words, block borders as `\n`. */
  readonly text: string;
  readonly language: string | null;
  /** Where its first word stands: before it there may be white space and ends of blocks. */
  readonly word: ReportPlace;
  /** One for each theme it is shown with, in the order of the codebook. */
  readonly codings: readonly ReportPassageCoding[];
  readonly speakers: readonly ReportSaid[];
  /** `7`, `7–9`, or empty when the passage stands in a heading. */
  readonly paragraphs: string;
  /** Numbers of the turns it touches: `3`, `3–5`; empty when nobody speaks. */
  readonly turns: string;
  readonly memo: string;
  /** The analyst who marked it. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export interface ReportPassageCoding {
  readonly id: string;
  readonly theme: number;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly origin: Origin;
}

/** A person who says at least a part of a passage. */
export interface ReportSaid extends ReportVoice {
  /** Part of the passage that this person says, 0…1; null when only one does. */
  readonly share: number | null;
}

type Plain = Extract<ReportPart['kind'], 'contents' | 'documents' | 'codebook'>;

/** A part of the report with what it shows beyond the lists of the model. A part that would show nothing is not among the sections. */
export type ReportSection =
  | { readonly kind: Plain }
  | Extract<ReportPart, { readonly kind: 'cover' | 'method' | 'people' }>
  | ReportLegend
  | ReportExcerpts
  | ReportMatrix
  | ReportChart
  | { readonly kind: 'memos'; readonly memos: readonly ReportMemo[] }
  | { readonly kind: 'index'; readonly of: 'themes' | 'speakers'; readonly entries: readonly ReportEntry[] };

export interface ReportLegend {
  readonly kind: 'legend';
  readonly descriptions: boolean;
  /** Indexes of themes. */
  readonly themes: readonly number[];
}

export interface ReportExcerpts {
  readonly kind: 'excerpts';
  readonly by: 'theme' | 'speaker' | 'document';
  /** Those of which there are passages, in the order of the list they are from. */
  readonly groups: readonly ReportGroup[];
}

export interface ReportGroup {
  /** Index of a theme, person or document, by `by`; null: passages that nobody says. */
  readonly of: number | null;
  /** Indexes of passages. */
  readonly passages: readonly number[];
}

/** How often, or in how many words, who speaks of what. */
export interface ReportMatrix {
  readonly kind: 'matrix';
  readonly columns: 'speakers' | 'documents';
  readonly values: 'codings' | 'words';
  /** Indexes of themes: those that have a value, and those above them. */
  readonly rows: readonly number[];
  /** Indexes of people or documents that have a value. */
  readonly heads: readonly number[];
  /** A row of numbers for each theme, themes below it not counted. */
  readonly cells: readonly (readonly number[])[];
}

export type ReportChart =
  /** For each theme, codings by person. */
  | {
      readonly kind: 'chart';
      readonly of: 'themesBySpeaker';
      readonly themes: readonly number[];
      readonly people: readonly number[];
      readonly cells: readonly (readonly number[])[];
    }
  | { readonly kind: 'chart'; readonly of: 'speakingShare' }
  /** For each document the share of its characters that is coded, over all and in as many equal stretches. */
  | { readonly kind: 'chart'; readonly of: 'coverage'; readonly documents: readonly ReportCoverage[] };

export interface ReportCoverage {
  readonly document: number;
  /** 0…1 */
  readonly share: number;
  /** 0…1 for each of 40 equal stretches of the text. */
  readonly along: readonly number[];
}

export interface ReportMemo {
  readonly of: 'project' | 'document' | 'theme' | 'speaker';
  /** Index in the list it is of; 0 for the project. */
  readonly index: number;
  readonly memo: string;
}

/** A line of an index: what it names, and where it stands. */
export interface ReportEntry {
  /** Index of a theme or person. */
  readonly index: number;
  readonly places: readonly ReportPlace[];
}

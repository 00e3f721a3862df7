/** Where the printed lines of a block begin: rising UTF-16 offsets, the first 0. */
export type LineStarts = readonly number[];

/** Where something stands in print. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  /** Points from the top of the page. */
  readonly top: number;
}

/** What laying the report out has told so far. */
export interface ReportLayout {
  /** Nothing is to be seen, everything has its place: enough to learn on which page everything stands. */
  readonly draft?: boolean;
  /** Where the lines of annotated blocks begin, by block index. Without it no stripes and no notes are set. */
  readonly lines?: ReadonlyMap<number, LineStarts>;
  /** Numbers of the notes that stand at the end of their document, by {@link noteKey}. */
  readonly endnotes?: ReadonlyMap<string, number>;
  /** Page number, from 1, of each `id` that is referred to. Without it their place is kept free. */
  readonly pages?: ReadonlyMap<string, number>;
}

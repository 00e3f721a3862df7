/** Where the printed lines of a block begin: rising UTF-16 offsets, the first 0. */
export type LineStarts = readonly number[];

/** What laying the report out has told so far. */
export interface ReportLayout {
  /** Nothing is to be seen, everything has its place: enough to learn on which page everything stands. */
  readonly draft?: boolean;
  /** Where the lines of annotated blocks begin, by block index. Without it no stripes and no notes are set. */
  readonly lines?: ReadonlyMap<number, LineStarts>;
  /** Page number, from 1, of each `id` that is referred to. Without it their place is kept free. */
  readonly pages?: ReadonlyMap<string, number>;
}

/** A tag of a PDF with what it holds, in the order of reading. */
export interface Tag {
  /** A standard structure type of PDF, as `P`. */
  readonly type: string;
  readonly kids: readonly TagKid[];
  /** Its object in the file; absent when it is new. */
  readonly object?: number;
  /** What stands for it to who does not see it, as PDF writes it. */
  readonly alt?: string;
  /** Language of what it holds where that is another than around it, as PDF writes it. */
  readonly lang?: string;
  /** Of cells of a table. */
  readonly scope?: 'Row' | 'Column';
  /** Depth of a list item or column of a cell, as long as these have no list and no table. */
  readonly number?: number;
  /** Which way its lines run, where that is said. */
  readonly runs?: 'ltr' | 'rtl';
}

/** Content that a page has marked with a number. */
export interface MarkedContent {
  /** The page's object. */
  readonly page: number;
  readonly mark: number;
}

/** An annotation on a page, by its object. */
export interface TaggedObject {
  readonly page: number;
  readonly annotation: number;
}

export type TagKid = Tag | MarkedContent | TaggedObject;

export const isTag = (kid: TagKid): kid is Tag => 'type' in kid;
export const isMark = (kid: TagKid): kid is MarkedContent => 'mark' in kid;
export const isAnnotation = (kid: TagKid): kid is TaggedObject => 'annotation' in kid;

/** Tags of PDF that HTML has no element for which Chromium would make one of. */
export type MarkedTag =
  | 'BlockQuote'
  | 'LI'
  | 'Lbl'
  | 'NonStruct'
  | 'Note'
  | 'P'
  | 'Reference'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'TR';

const prefix = 'tag:';

/**
 * Attributes of an element that is to become a tag of the PDF. Of all that one can say about an element, Chromium writes down the words of
 * a figure in any place: what they say is made a tag when the PDF is there (`electron/printing/tagging`).
 *
 * @param number depth of a list item, or column of a cell, from 0
 * @param runs which way its lines run, where its words do not all run the same
 */
export const tagMark = (tag: MarkedTag, number = 0, runs?: 'ltr' | 'rtl'): string =>
  ` role="figure" aria-label="${prefix}${tag}:${number}${runs === undefined ? '' : `:${runs}`}"`;

const marks = /^tag:([A-Za-z]+):(\d+)(?::(ltr|rtl))?$/;

export interface ReadTagMark {
  readonly tag: string;
  readonly number: number;
  readonly runs?: 'ltr' | 'rtl';
}

/** What {@link tagMark} says, read from the words of a figure; null when it says something to the reader. */
export function readTagMark(words: string): ReadTagMark | null {
  const [, tag, number, runs] = marks.exec(words) ?? [];
  if (tag === undefined) return null;
  return { tag, number: Number(number), ...(runs === 'ltr' || runs === 'rtl' ? { runs } : {}) };
}

/** Tags of PDF that HTML has no element for which Chromium would make one of. */
export type MarkedTag =
  | 'BlockQuote'
  | 'LI'
  | 'Lbl'
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
 */
export const tagMark = (tag: MarkedTag, number = 0): string =>
  ` role="figure" aria-label="${prefix}${tag}:${number}"`;

const marks = /^tag:([A-Za-z]+):(\d+)$/;

/** What {@link tagMark} says, read from the words of a figure; null when it says something to the reader. */
export function readTagMark(words: string): { readonly tag: string; readonly number: number } | null {
  const [, tag, number] = marks.exec(words) ?? [];
  return tag === undefined ? null : { tag, number: Number(number) };
}

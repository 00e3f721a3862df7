import { type PDFDict, PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** A tag as this reader sees it. */
export interface ReadTag {
  readonly ref: string;
  readonly type: string;
  readonly dict: PDFDict;
  readonly kids: readonly (ReadTag | ReadContent)[];
}

export interface ReadContent {
  /** Index of the page, from 0. */
  readonly page: number;
  readonly mark?: number;
  readonly annotation?: PDFDict;
}

export const isReadTag = (kid: ReadTag | ReadContent): kid is ReadTag => 'type' in kid;

/** The words of a string; `''` when there is none. */
export const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a program reads it. */
export interface ReadPdf {
  /** The text of each page, pieces joined by spaces where the file has a gap, white space made single. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Titles of all bookmarks, chapters before what is in them. */
  readonly bookmarks: readonly string[];
  readonly tagged: boolean;
  readonly language: string | null;
}

/** Reads a PDF back with a program that did not write it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    pages.push(text.replace(/\s+/g, ' '));
  }
  const mark = await pdf.getMarkInfo();
  const { info } = await pdf.getMetadata();
  const read = {
    pages,
    text: pages.join(' '),
    bookmarks: titlesOf(await pdf.getOutline()),
    tagged: mark?.Marked === true,
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
  };
  await pdf.destroy();
  return read;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesOf = (bookmarks: readonly Bookmark[] | null): string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** Text without white space: a line may be broken after a hyphen, and a gap in a line may be read as a space or not. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

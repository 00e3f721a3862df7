import type { BlockContent } from '../../text/block';
import { unknown } from './glyphCells';

/** What was found on pages beside their text; numbers of pages from 1. */
export interface UnreadPages {
  readonly pages: { readonly length: number };
  /** Could not be read. */
  readonly broken: readonly number[];
  /** Show something, but hold no text, or nothing but what is stamped on others like them too. */
  readonly pictured: readonly number[];
  /** Letters on the other pages. */
  readonly letters: number;
}

/** So many letters for each page that shows something, but no more than a cover has, make a text worth reading beside them. */
const leastLetters = { perPage: 10, inAll: 100 };
/** Letters that a stamp has at most. */
const longestStamp = 200;

/** A page that shows a picture, and all that is written on it. */
export interface PicturedPage {
  readonly number: number;
  readonly text: string;
}

/** Those of the pages with pictures that hold no text of their own: none at all, or a stamp that others have too, but for its numbers. */
export function pagesWithoutText(pages: readonly PicturedPage[]): number[] {
  const stamp = ({ text }: PicturedPage) => text.replace(/\s+/g, '').replace(/\p{Nd}+/gu, '#');
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(stamp(page), (counts.get(stamp(page)) ?? 0) + 1);
  return pages
    .filter(
      (page) =>
        stamp(page) === '' || (page.text.length <= longestStamp && (counts.get(stamp(page)) ?? 0) > 1),
    )
    .map(({ number }) => number);
}

/** Whether the text of a file is in its pictures, or its letters have no meaning: only text recognition can read it. */
export function isMostlyUnread(
  blocks: readonly BlockContent[],
  { pages, broken, pictured, letters: elsewhere }: UnreadPages,
): boolean {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const meaningless = blocks.reduce((sum, { text }) => sum + (text.match(withoutMeaning)?.length ?? 0), 0);
  if (letters > 0 && meaningless > 0.5 * letters) return true;
  if (pictured.length === 0) return false;
  const least = leastLetters.perPage * Math.min(pictured.length, pages.length - broken.length);
  return elsewhere < Math.min(least, leastLetters.inAll);
}

/** What stands for unknown letters, and letters that only their font knows. */
const withoutMeaning = new RegExp(`[${unknown}\\ue000-\\uf8ff]`, 'g');

export function pageWarnings({ broken, pictured }: UnreadPages): string[] {
  const warnings: string[] = [];
  if (pictured.length > 0) {
    const [hold, needs] = pictured.length === 1 ? ['holds', 'it needs'] : ['hold', 'they need'];
    warnings.push(
      `${pagesNamed(pictured)} ${hold} no text. If a scan is there, ${needs} text recognition (OCR).`,
    );
  }
  if (broken.length > 0)
    warnings.push(
      `${pagesNamed(broken)} could not be read and ${broken.length === 1 ? 'was' : 'were'} left out.`,
    );
  return warnings;
}

/** `Page 3`, `Pages 3, 7–9`. */
function pagesNamed(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const names = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${names.join(', ')}`;
}

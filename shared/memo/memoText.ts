import { linkedAnnotation } from './memoTree';
import { parseMemo } from './parseMemo';

/** The words of a memo without any Markdown, a line for each of its lines: for lists, search and labels. */
export function memoText(markdown: string): string {
  return parseMemo(markdown)
    .map(({ words }) => words.map(({ text }) => text).join(''))
    .join('\n');
}

/** The annotations that a memo has links to, in the order of the links. */
export function linkedAnnotations(markdown: string): string[] {
  if (!markdown.includes('](passage:')) return [];
  const found = parseMemo(markdown)
    .flatMap(({ words }) => words)
    .flatMap(({ link }) => (link === null ? [] : (linkedAnnotation(link) ?? [])));
  return [...new Set(found)];
}

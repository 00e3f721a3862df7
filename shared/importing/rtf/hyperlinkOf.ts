import { linkAddress } from '../linkAddress';

/** Switches of a field that bring a word of their own: a place in the document, a tip, a window. */
const withWord = new Set(['\\l', '\\o', '\\t', '\\s']);

/** Where a field leads, by its instruction: `HYPERLINK "https://…" \o "tip"`; undefined when it is no link that is kept. */
export function hyperlinkOf(instruction: string): string | undefined {
  const words = instruction.slice(0, 5000).match(/"[^"]*"?|\S+/g) ?? [];
  if (words[0]?.toUpperCase() !== 'HYPERLINK') return undefined;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (withWord.has(word.toLowerCase())) at++;
    else if (!word.startsWith('\\')) return linkAddress(word.replaceAll('"', ''));
  }
  return undefined;
}

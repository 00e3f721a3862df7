import type { DocumentText } from '@shared/text/documentText';
import type { TextRange } from '@shared/text/position';

/** UTF-16 units of words that are read out to tell which passage is meant. */
const UNITS = 60;

/** The first words of a range in quotation marks, on one line. */
export function firstWords(text: DocumentText, { start, end }: TextRange): string {
  const words = text.slice({ start, end: Math.min(end, start + UNITS + 1) }).replaceAll('\n', ' ');
  if (end - start <= UNITS) return `“${words}”`;
  return `“${words.slice(0, Math.max(words.lastIndexOf(' '), UNITS / 2))}…”`;
}

/** The last words of a range in quotation marks, on one line. */
export function lastWords(text: DocumentText, { start, end }: TextRange): string {
  const words = text.slice({ start: Math.max(start, end - UNITS - 1), end }).replaceAll('\n', ' ');
  if (end - start <= UNITS) return `“${words}”`;
  return `“…${words.slice(Math.min(words.indexOf(' ') + 1, UNITS / 2))}”`;
}

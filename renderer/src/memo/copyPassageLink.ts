import { linkToAnnotation } from '@shared/memo/memoTree';
import { writeMemo } from '@shared/memo/writeMemo';
import { notify } from '@/bridge/notices';

/** Letters of a passage that name it in a link. */
const enough = 60;

/** A passage's first words, as a link names it: whole words, in quotation marks. */
export function linkWords(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= enough) return `“${line}”`;
  const cut = line.slice(0, enough);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), enough / 2)).trimEnd()} …”`;
}

/** Puts a link to a passage on the clipboard, to be pasted into a memo. */
export async function copyPassageLink(annotation: string, quote: string): Promise<void> {
  const look = { bold: false, italic: false, link: linkToAnnotation(annotation) };
  await navigator.clipboard.writeText(
    writeMemo([{ kind: 'paragraph', words: [{ text: linkWords(quote), ...look }] }]),
  );
  notify('The link is on the clipboard. Paste it into a memo.', { slot: 'passage' });
}

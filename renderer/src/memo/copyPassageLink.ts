import { linkToAnnotation } from '@shared/memo/memoTree';
import { writeMemo } from '@shared/memo/writeMemo';
import { linkWords } from './linkWords';
import { putOnClipboard } from './putOnClipboard';

/** Puts a link to a passage on the clipboard, to be pasted into a memo. */
export function copyPassageLink(annotation: string, quote: string): Promise<void> {
  const look = { bold: false, italic: false, link: linkToAnnotation(annotation) };
  const link = writeMemo([{ kind: 'paragraph', words: [{ text: linkWords(quote), ...look }] }]);
  return putOnClipboard(link, 'The link is on the clipboard. Paste it into a memo.');
}

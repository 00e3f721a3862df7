import { findQuotations, type Quotation } from '../quotations';

const anyMark = /["＂“”«»‹›「」『』〝〞〟﹁﹂﹃﹄]/u;
const forms: Readonly<Record<string, string>> = {
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '﹁': '「',
  '﹂': '」',
  '﹃': '『',
  '﹄': '』',
};

export const hasAnyMark = (text: string): boolean => anyMark.test(text);

/**
 * The outermost quotations of a line in a writing without capital letters. Straight marks, and curly ones that are all of one kind, take turns: no space tells
 * an opening one from a closing one where no spaces are written.
 */
export function caselessQuotations(text: string): Quotation[] {
  return anyMark.test(text) ? findQuotations(plainMarks(text)) : [];
}

/** The same text, of the same length, with the marks that {@link findQuotations} reads without fail. */
function plainMarks(text: string): string {
  const curly = text.match(/[“”]/gu) ?? [];
  const straight = text.match(/["＂]/gu) ?? [];
  const oneKind = curly.length > 1 && new Set(curly).size === 1;
  const reversed = curly[0] === '”' && curly.length > 1 && !oneKind;
  let opened = false;
  return text.replace(/["＂“”〝〞〟﹁﹂﹃﹄]/gu, (sign) => {
    if (straight.length > 0 && /["＂]/u.test(sign)) {
      opened = !opened;
      return opened ? '“' : '”';
    }
    if (oneKind && /[“”]/u.test(sign)) {
      opened = !opened;
      return opened ? '“' : '”';
    }
    if (reversed && /[“”]/u.test(sign)) return sign === '”' ? '“' : '”';
    return forms[sign] ?? sign;
  });
}

/** Offset of a closing mark that closes nothing in this line, when the line ends with it: a quotation over paragraphs ends here. */
export function strayClose(text: string): number {
  const last = /["＂”»」』〞](?=[\s.,。，؛،!！?？]*$)/u.exec(text);
  if (!last) return -1;
  const before = text.slice(0, last.index);
  return anyMark.test(before) &&
    caselessQuotations(text).some((quotation) => quotation.close >= last.index && quotation.open < last.index)
    ? -1
    : last.index;
}

import type { Quotation } from '../quotations';

/**
 * Quotations in single marks, ‘…’ or '…', whose closing mark is also the apostrophe: it closes where a mark of punctuation stands before
 * it, else at the first place where no letter follows; one that opens like a sentence may stay open. `others` are the quotations in other marks, which may hold single ones.
 * Linear in the length of the text.
 */
export function singleQuotations(text: string, others: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  if (!text.includes('‘') && !text.includes(" '") && !text.startsWith("'")) return found;
  let from = 0;
  while (from < text.length) {
    const open = nextOpening(text, from);
    if (open < 0) break;
    const inside = others.find((other) => other.open < open && open < other.close);
    if (inside !== undefined) {
      from = open + 1;
      continue;
    }
    const curly = text[open] === '‘';
    const close = closing(text, open, curly);
    if (close < 0) {
      if (
        curly &&
        (open === 0 || /[.,:!?…]\s$/u.test(text.slice(0, open))) &&
        /^‘[\p{Lu}¿¡…\d]/u.test(text.slice(open))
      ) {
        found.push({ open, close: text.length, closed: false });
        break;
      }
      from = open + 1;
      continue;
    }
    found.push({ open, close, closed: true });
    from = close + 1;
  }
  return found;
}

const opening = /(?<=^|[\s([—–“"«„])[‘'](?=[\p{L}\d“"…¿¡])/gu;

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

function closing(text: string, open: number, curly: boolean): number {
  const mark = curly ? '’' : "'";
  opening.lastIndex = open + 1;
  let limit = text.length;
  for (let next = opening.exec(text); next !== null; next = opening.exec(text)) {
    if (text[next.index] === text[open] && !/[\p{L}\d]/u.test(text[next.index - 1] ?? ' ')) {
      limit = next.index;
      break;
    }
  }
  let first = -1;
  for (let at = text.indexOf(mark, open + 2); at >= 0 && at < limit; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? ' ';
    if (/[\p{L}\d]/u.test(after) || /\s/.test(before)) continue;
    if (/[.,!?…—–”"]/.test(before)) return at;
    if (first < 0) first = at;
  }
  return curly || first < 0 ? first : -1;
}

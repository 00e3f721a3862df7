/** An outermost quotation in one line; offsets into that line. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset of the closing mark; the length of the line when the quotation is never closed. */
  readonly close: number;
  readonly closed: boolean;
}

const opening = '«„“‹「『"”»';
const closersOf: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
};
/** Nobody nests deeper; a text full of opening marks must not cost more than its length. */
const deepest = 8;
const quotationMark = /[«»‹›„“”"「」『』]/;
const space = /\s/;
const beforeOpening = /[\s([{:—–\-«„“‹/]/;
const wordSign = /[\p{L}\p{N}¿¡…]/u;

export const hasQuotationMark = (text: string): boolean => quotationMark.test(text);

/**
 * Finds the outermost quotations of a line. Marks nest; a straight mark opens after white space or an opening bracket and closes
 * otherwise, so that `"we built a "golden bridge" here"` is one quotation, and a forgotten space after a closing mark does no harm.
 * Linear in the length of the line.
 */
export function findQuotations(line: string): Quotation[] {
  const found: Quotation[] = [];
  const stack: { mark: string; at: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (!quotationMark.test(mark)) continue;
    if (closes(line, at, stack)) {
      let outermost = at;
      while (stack.length > 0) {
        const top = stack.pop();
        if (top === undefined) break;
        outermost = top.at;
        if ((closersOf[top.mark] ?? '').includes(mark)) break;
      }
      if (stack.length === 0) found.push({ open: outermost, close: at, closed: true });
    } else if (stack.length < deepest && opens(line, at)) stack.push({ mark, at });
  }
  const unclosed = stack[0];
  if (unclosed !== undefined) found.push(endOfUnclosed(line, unclosed));
  return found;
}

function closes(line: string, at: number, stack: readonly { mark: string }[]): boolean {
  const mark = line[at] ?? '';
  if (!stack.some((open) => (closersOf[open.mark] ?? '').includes(mark))) return false;
  if (mark === '«' || mark === '“' || mark === '"' || mark === '”') {
    const before = line[at - 1] ?? ' ';
    const after = line[at + 1] ?? ' ';
    const looksOpening = beforeOpening.test(before) && wordSign.test(after);
    return !looksOpening;
  }
  return true;
}

function opens(line: string, at: number): boolean {
  const mark = line[at] ?? '';
  if (!opening.includes(mark)) return false;
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  if (mark === '"') return beforeOpening.test(before) && !space.test(after);
  if (mark === '»' || mark === '”') return beforeOpening.test(before) && wordSign.test(after);
  return true;
}

/** When an inner mark was forgotten, the last mark of the line still closes the outer quotation. */
function endOfUnclosed(line: string, open: { mark: string; at: number }): Quotation {
  const tail = /([»›“”"」』])[.,;]?\s*$/.exec(line);
  const mark = tail?.[1];
  if (tail && mark !== undefined && tail.index > open.at && (closersOf[open.mark] ?? '').includes(mark)) {
    return { open: open.at, close: tail.index, closed: true };
  }
  return { open: open.at, close: line.length, closed: false };
}

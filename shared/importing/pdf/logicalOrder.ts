import type { Cell } from './lines';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const brackets = new Map(
  [...'()[]{}«»‹›<>'].map((sign, at, all) => [sign, all[at % 2 ? at - 1 : at + 1] ?? sign]),
);

const closing = /^[)\]}»›>]$/;

const isRtl = ({ text }: Cell) => text.charCodeAt(0) >= 0x590 && rtlLetter.test(text) && letter.test(text);
const isLtr = ({ text }: Cell) => letter.test(text) && !rtlLetter.test(text);
const isDigit = ({ text }: Cell) => digit.test(text);

/** Whether most letters are written from right to left. */
export function readsRightToLeft(cells: readonly Cell[]): boolean {
  if (!cells.some(isRtl)) return false;
  let balance = 0;
  for (const cell of cells) balance += isRtl(cell) ? 1 : isLtr(cell) ? -1 : 0;
  return balance > 0;
}

/**
 * Cells that stand from left to right, in the order in which they are read: the reverse of what Unicode's bidirectional algorithm
 * does for showing. Words from left to right, and numbers, keep their order within words from right to left.
 */
export function logicalOrder(cells: readonly Cell[], seen: boolean): Cell[] {
  if (!cells.some(isRtl)) return [...cells];
  return readsRightToLeft(cells) ? backwards(cells, seen) : withTurnedRuns(cells, seen);
}

/**
 * Files name either the bracket that is read or the one that is seen, which looks the other way. Those that name the one that is seen
 * have, from the right, closing brackets before opening ones.
 * @param lines cells from left to right each
 */
export function bracketsAreSeen(lines: readonly (readonly Cell[])[]): boolean {
  let balance = 0;
  for (const cells of lines) {
    if (!readsRightToLeft(cells)) continue;
    const found = cells.filter(({ text }) => brackets.has(text)).map(({ text }) => text);
    if (found.length === 2) balance += closing.test(found[1] ?? '') ? 1 : -1;
  }
  return balance >= 0;
}

/** A line from right to left: turned as a whole, and what is from left to right in it turned back. */
function backwards(cells: readonly Cell[], seen: boolean): Cell[] {
  const turned = withNumberFirst([...cells].reverse());
  const result: Cell[] = [];
  for (let at = 0; at < turned.length; ) {
    const end = endOfLtrRun(turned, at);
    if (end === at) result.push(mirrored(turned[at++] as Cell, seen));
    else {
      result.push(...turned.slice(at, end).reverse());
      at = end;
    }
  }
  return result;
}

/** The number of an item is set from left to right: its dot or bracket comes before it from the right. No text begins so. */
function withNumberFirst(cells: Cell[]): Cell[] {
  const other = cells.findIndex((cell, at) => at > 0 && !isDigit(cell));
  const digits = other < 0 ? cells.length : other;
  const [sign] = cells;
  if (!sign || !/^[.)]$/.test(sign.text) || digits < 2 || digits > 4 || (cells[digits]?.text ?? ' ') !== ' ')
    return cells;
  return [...cells.slice(1, digits), sign, ...cells.slice(digits)];
}

/** Where a run from left to right that begins at `at` ends; `at` when none does. Signs between two letters or digits of it belong to it. */
function endOfLtrRun(cells: readonly Cell[], at: number): number {
  let end = at;
  let words = false;
  for (let next = at; next < cells.length; next++) {
    const cell = cells[next];
    if (!cell || isRtl(cell)) break;
    if (isLtr(cell) || isDigit(cell)) {
      words ||= isLtr(cell);
      end = next + 1;
    } else if (next === at) break;
    // Between numbers alone only what numbers are written with holds them together.
    else if (!words && !isNumberSign(cells, next)) {
      if (!cells.slice(next, next + reach).some(isLtr)) break;
    }
  }
  return end;
}

/** How far ahead a word from left to right may begin and still take a number before it along. */
const reach = 8;

function isNumberSign(cells: readonly Cell[], at: number): boolean {
  const [before, after] = [cells[at - 1], cells[at + 1]];
  return (
    /^[.,:/٫٬-]$/.test(cells[at]?.text ?? '') && !!before && isDigit(before) && !!after && isDigit(after)
  );
}

/** A line from left to right in which words from right to left stand: only their runs are turned. */
function withTurnedRuns(cells: readonly Cell[], seen: boolean): Cell[] {
  const result: Cell[] = [];
  for (let at = 0; at < cells.length; ) {
    const cell = cells[at] as Cell;
    if (!isRtl(cell)) {
      result.push(cell);
      at++;
      continue;
    }
    let end = at;
    for (let next = at; next < cells.length && !isLtr(cells[next] as Cell); next++) {
      if (isRtl(cells[next] as Cell)) end = next + 1;
    }
    result.push(...backwards(cells.slice(at, end), seen));
    at = end;
  }
  return result;
}

const mirrored = (cell: Cell, seen: boolean): Cell =>
  seen && brackets.has(cell.text) ? { ...cell, text: brackets.get(cell.text) ?? cell.text } : cell;

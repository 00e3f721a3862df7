import type { XmlAttributes, XmlHandler } from '../walkXml';
import { type CellAddress, cellAddress, lastColumn, lastRow } from './cellAddress';
import { shownMoment } from './shownMoment';
import { shownNumber } from './shownNumber';
import { StringWalk, unescaped } from './stringWalk';
import { localName } from './workbookArchive';
import type { WorkbookParts } from './workbookParts';

/** Several cells that are one; both corners belong to it. */
export interface MergedCells {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** A row of cells that hold words, in the order of their columns as far as the file keeps it. */
export interface RowCells {
  readonly columns: number[];
  readonly texts: string[];
}

const plain = { kind: 'number' } as const;

/** Takes the cells of a sheet out of its XML. What is not in place is passed over, so that one cell never costs the others. */
export class SheetWalk implements XmlHandler {
  /** By number, from 0; only those that hold words. */
  readonly rows = new Map<number, RowCells>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: MergedCells[] = [];
  /** How many cells hold each error. */
  readonly errors = new Map<string, number>();
  /** Formulas whose result the file does not tell. */
  unsolved = 0;
  /** Cells that name a text which the file does not hold. */
  lost = 0;
  readonly #parts: WorkbookParts;
  readonly #inline = new StringWalk();
  #row = -1;
  #column = -1;
  #cell: XmlAttributes | null = null;
  #value: string | null = null;
  #isValue = false;
  #isFormula = false;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  open(qualified: string, attributes: XmlAttributes): void {
    const name = localName(qualified);
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'col') this.#columns(attributes);
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (this.#cell === null) return;
    else if (name === 'v') {
      this.#isValue = true;
      this.#value ??= '';
    } else if (name === 'f') this.#isFormula = true;
    else this.#inline.open(name);
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else this.#inline.close(name);
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else if (this.#cell !== null) this.#inline.text(text);
  }

  #openRow({ r: number, hidden }: XmlAttributes): void {
    const stated = Number(number) - 1;
    this.#row = Number.isInteger(stated) && stated >= 0 && stated <= lastRow ? stated : this.#row + 1;
    this.#column = -1;
    if (hidden === '1' || hidden === 'true') this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: XmlAttributes): void {
    const address = cellAddress(attributes['r'] ?? '');
    this.#column = address?.column ?? this.#column + 1;
    if (address !== null) this.#row = address.row;
    this.#cell = attributes;
    this.#value = null;
    this.#isFormula = false;
    this.#inline.take();
  }

  #closeCell(): void {
    const text = this.#cell === null || this.#column > lastColumn ? '' : this.#cellText(this.#cell);
    this.#cell = null;
    this.#isValue = false;
    if (text.trim() === '' || this.#row > lastRow || this.#row < 0) return;
    const row = this.rows.get(this.#row) ?? { columns: [], texts: [] };
    row.columns.push(this.#column);
    row.texts.push(text);
    this.rows.set(this.#row, row);
  }

  #cellText({ t: type = 'n', s: style }: XmlAttributes): string {
    const value = this.#value;
    if (type === 'inlineStr') return this.#inline.take() || unescaped(value ?? '');
    const word = value?.trim() ?? '';
    // Of a formula only a text can be empty; some programs write the empty element for a result that they do not know.
    if (this.#isFormula && (value === null || (word === '' && type !== 'str'))) this.unsolved += 1;
    if (type === 'str') return unescaped(value ?? '');
    if (word === '') return '';
    if (type === 's') return this.#parts.sharedStrings[Number(word)] ?? this.#lost();
    if (type === 'b') return String(word === '1' || word.toLowerCase() === 'true');
    if (type === 'e') return this.#error(word);
    const number = Number(word);
    const format = this.#parts.formats[Number(style ?? 0)] ?? plain;
    if (type === 'd') return shownMoment(word, format) ?? word;
    // What is no number at all stands as it does.
    if (!Number.isFinite(number)) return word;
    return shownNumber(number, format, this.#parts.from1904);
  }

  #error(word: string): string {
    this.errors.set(word, (this.errors.get(word) ?? 0) + 1);
    return '';
  }

  #lost(): string {
    this.lost += 1;
    return '';
  }

  #columns({ min, max, hidden }: XmlAttributes): void {
    if (hidden !== '1' && hidden !== 'true') return;
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    for (let column = Math.max(first, 0); column <= Math.min(last, lastColumn); column++)
      this.hiddenColumns.add(column);
  }

  #merge(range: string): void {
    const [from, to] = range.split(':').map(cellAddress);
    if (from && to) this.merged.push({ from, to });
  }
}

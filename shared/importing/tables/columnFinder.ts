import { nearestOf } from '../../base/nearestOf';
import { ok, type Result } from '../../base/result';
import { columnNames, lineOf, mostColumns, type TableRows, tableLayout, widthOf } from './tableLayout';
import { tableProblems } from './tableProblems';

/** Rows that are looked at to know how many columns there are. */
const enough = 500;

/** Finds the columns of a table that are named by somebody, by name or by number, counted from 1. */
export class ColumnFinder {
  readonly #file: string;
  readonly #names: readonly string[];

  constructor(file: string, rows: TableRows, hasHeader: boolean) {
    const layout = tableLayout(rows, hasHeader);
    const width = Math.min(mostColumns, widthOf(rows.slice(layout.heading ?? 0, layout.first + enough)));
    this.#file = file;
    this.#names = columnNames(rows, layout, width);
  }

  /** What a column is called: by its number when it has no name. */
  nameOf(column: number): string {
    return this.#names[column] || `Column ${column + 1}`;
  }

  /** The column that is meant; none when `''` is. A name goes before a number: columns may be called 2021 and 2022. */
  one(said: string): Result<readonly number[]> {
    const name = lineOf(said);
    if (name === '') return ok([]);
    const folded = this.#names.map((each) => each.toLowerCase());
    const number = /^\d+$/u.test(name) ? Number(name) - 1 : -1;
    const found = [this.#names.indexOf(name), folded.indexOf(name.toLowerCase()), number].find(
      (column) => column >= 0 && column < this.#names.length,
    );
    if (found !== undefined) return ok([found]);
    const named = this.#names.filter((each) => each !== '');
    return tableProblems.unknownColumn(this.#file, name, this.#names, nearestOf(name, named));
  }

  /** The columns that are meant, in this order: one by its whole name, else several with commas between them. */
  all(said: readonly string[]): Result<readonly number[]> {
    const columns: number[] = [];
    for (const each of said) {
      const whole = this.one(each);
      const parts = whole.ok ? [whole] : each.split(',').map((part) => this.one(part));
      for (const part of parts) {
        if (!part.ok) return part;
        columns.push(...part.value);
      }
    }
    return ok(columns);
  }
}

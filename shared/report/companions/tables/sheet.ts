/** A cell of a sheet; null is empty. Text is text, whatever it begins with. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  /** A day, `YYYY-MM-DD`. */
  | { readonly day: string }
  /** An ISO 8601 instant in UTC. */
  | { readonly instant: string }
  /** A part of a whole, 0…1. */
  | { readonly share: number }
  /** Text on a ground of this colour, `#rrggbb`. */
  | { readonly chip: string; readonly color: string };

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** A table of a workbook, without looks beyond what its cells are. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** So many columns at the left stay when the others are scrolled. */
  readonly frozen: number;
}

/** A column with what each of the things that the rows are of has in it. */
export interface Field<Item> extends SheetColumn {
  readonly of: (item: Item) => SheetCell;
}

export const field = <Item>(heading: string, width: number, of: (item: Item) => SheetCell): Field<Item> => ({
  heading,
  width,
  of,
});

/** A sheet with a row for each item. Columns that say nothing of any of them are left out, but for those that stay. */
export function sheetOf<Item>(
  name: string,
  items: readonly Item[],
  fields: readonly Field<Item>[],
  frozen: number,
): Sheet {
  const shown = fields.filter(
    ({ of }, index) =>
      index < frozen || items.some((item) => ![null, ''].includes(of(item) as string | null)),
  );
  return {
    name,
    columns: shown.map(({ heading, width }) => ({ heading, width })),
    rows: items.map((item) => shown.map(({ of }) => of(item))),
    frozen,
  };
}

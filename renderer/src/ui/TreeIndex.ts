import type { TreeRow } from './treeProps';

/** Where each line of a tree stands, among all and among its siblings; made once for a list of rows. */
export class TreeIndex {
  readonly rows: readonly TreeRow[];
  readonly #at = new Map<string, number>();
  readonly #group: Int32Array;
  readonly #position: Int32Array;
  readonly #sizes: number[] = [];
  /** The deepest level of all lines. */
  readonly depth: number;

  constructor(rows: readonly TreeRow[]) {
    this.rows = rows;
    this.#group = new Int32Array(rows.length);
    this.#position = new Int32Array(rows.length);
    const open: number[] = [];
    let depth = 0;
    rows.forEach(({ id, level }, index) => {
      depth = Math.max(depth, level);
      this.#at.set(id, index);
      open.length = Math.min(open.length, level + 1);
      while (open.length <= level) open.push(this.#sizes.push(0) - 1);
      const group = open[level] ?? 0;
      const position = (this.#sizes[group] ?? 0) + 1;
      this.#sizes[group] = position;
      this.#group[index] = group;
      this.#position[index] = position;
    });
    this.depth = depth;
  }

  /** The place among all lines, from 0; undefined: not in the tree, or folded away. */
  at(id: string | null): number | undefined {
    return id === null ? undefined : this.#at.get(id);
  }

  has(id: string): boolean {
    return this.#at.has(id);
  }

  /** The place among the siblings, from 1. */
  position(index: number): number {
    return this.#position[index] ?? 1;
  }

  /** How many siblings there are, with the line itself. */
  size(index: number): number {
    return this.#sizes[this.#group[index] ?? 0] ?? 1;
  }

  parent(index: number): string | undefined {
    const level = this.rows[index]?.level ?? 0;
    for (let above = index - 1; above >= 0; above -= 1) {
      const row = this.rows[above];
      if (row !== undefined && row.level < level) return row.id;
    }
    return undefined;
  }

  /** These ids in the order of the tree, without those that are not in it. */
  inOrder(ids: Iterable<string>): string[] {
    return [...ids].filter((id) => this.has(id)).sort((a, b) => (this.at(a) ?? 0) - (this.at(b) ?? 0));
  }

  /** The nearest line that stays when these go with all under them: behind `index` first, else before it. */
  survivor(index: number, going: ReadonlySet<string>): string | undefined {
    const gone = this.#withAllUnder(going);
    const behind = this.rows.findIndex((_, at) => at > index && !gone.has(at));
    return (this.rows[behind] ?? this.rows.findLast((_, at) => at < index && !gone.has(at)))?.id;
  }

  #withAllUnder(ids: ReadonlySet<string>): ReadonlySet<number> {
    const under = new Set<number>();
    let level = Number.POSITIVE_INFINITY;
    this.rows.forEach((row, at) => {
      if (row.level <= level) level = ids.has(row.id) ? row.level : Number.POSITIVE_INFINITY;
      if (level !== Number.POSITIVE_INFINITY) under.add(at);
    });
    return under;
  }
}

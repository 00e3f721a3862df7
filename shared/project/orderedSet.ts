/**
 * Items with ids, kept in the order of a key. Reading hands out an array that never changes afterwards, so that a reader may
 * compare by identity; one change after a reading costs one copy, many changes cost one sort at the next reading.
 */
export class OrderedSet<Item extends { readonly id: string }, Key> {
  readonly #items = new Map<string, Item>();
  readonly #keyOf: (item: Item) => Key;
  readonly #compare: (a: Key, b: Key) => number;
  #list: Item[] | null = [];
  #shared = false;
  #changes = 0;

  constructor(keyOf: (item: Item) => Key, compare: (a: Key, b: Key) => number) {
    this.#keyOf = keyOf;
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.size;
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  values(): IterableIterator<Item> {
    return this.#items.values();
  }

  add(item: Item): void {
    this.#items.set(item.id, item);
    const list = this.#writable();
    if (list !== null) list.splice(this.#placeOf(list, this.#keyOf(item)), 0, item);
  }

  /** Takes an item out; its key must still be what it was when it came in, or {@link resort} was called. */
  remove(item: Item): void {
    this.#items.delete(item.id);
    const list = this.#writable();
    if (list === null) return;
    const place = this.#placeOf(list, this.#keyOf(item));
    if (list[place]?.id === item.id) list.splice(place, 1);
    else this.#list = null;
  }

  /** Says that keys have changed behind the set's back. */
  resort(): void {
    this.#list = null;
  }

  toArray(): readonly Item[] {
    this.#changes = 0;
    this.#shared = true;
    this.#list ??= this.#sorted();
    return this.#list;
  }

  #sorted(): Item[] {
    return Array.from(this.#items.values(), (item) => ({ item, key: this.#keyOf(item) }))
      .sort((a, b) => this.#compare(a.key, b.key))
      .map(({ item }) => item);
  }

  #writable(): Item[] | null {
    if (this.#list === null) return null;
    this.#changes += 1;
    if (this.#changes > 32) this.#list = null;
    else if (this.#shared) this.#list = this.#list.slice();
    this.#shared = false;
    return this.#list;
  }

  #placeOf(list: readonly Item[], key: Key): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const between = (low + high) >> 1;
      const item = list[between];
      if (item !== undefined && this.#compare(this.#keyOf(item), key) < 0) low = between + 1;
      else high = between;
    }
    return low;
  }
}

/** Changes since the last reading that are put in their places one by one; beyond, sorting once is cheaper. */
const PLACED_SINGLY = 32;

/**
 * Items kept in the order of a key. Reading hands out an array that never changes afterwards, so that a reader may
 * compare by identity; one change after a reading costs one copy, many cost one sort at the next reading, or one pass when all they
 * did was to take out, and what is never read is never sorted. An item is the same one when it is the same object; the caller adds none twice.
 */
export class OrderedSet<Item extends object, Key> {
  readonly #keyOf: (item: Item) => Key;
  readonly #compare: (a: Key, b: Key) => number;
  #list: Item[] = [];
  #sorted = false;
  /** Items that were taken out and are still in the list, which is rid of them at the next reading. */
  readonly #gone = new Set<Item>();
  #shared = false;
  #changes = 0;

  constructor(keyOf: (item: Item) => Key, compare: (a: Key, b: Key) => number) {
    this.#keyOf = keyOf;
    this.#compare = compare;
  }

  get size(): number {
    return this.#list.length - this.#gone.size;
  }

  add(item: Item): void {
    if (this.#gone.delete(item)) {
      // It is where its key was when it left.
      this.#sorted = false;
      return;
    }
    this.#makeWritable();
    if (this.#changes > PLACED_SINGLY) this.#sorted = false;
    if (this.#sorted) this.#list.splice(this.#placeOf(this.#keyOf(item)), 0, item);
    else this.#list.push(item);
  }

  /** Takes an item out; its key must still be what it was when it came in, or {@link resort} was called. */
  remove(item: Item): void {
    this.#makeWritable();
    if (this.#sorted && this.#changes <= PLACED_SINGLY) {
      const place = this.#placeOf(this.#keyOf(item));
      if (this.#list[place] === item) {
        this.#list.splice(place, 1);
        return;
      }
      this.#sorted = false;
    }
    this.#gone.add(item);
  }

  /** Says that keys have changed behind the set's back. */
  resort(): void {
    this.#makeWritable();
    this.#sorted = false;
  }

  toArray(): readonly Item[] {
    if (this.#gone.size > 0) this.#dropGone();
    if (!this.#sorted) this.#sort();
    this.#changes = 0;
    this.#shared = true;
    return this.#list;
  }

  #dropGone(): void {
    this.#list = this.#list.filter((item) => !this.#gone.has(item));
    this.#gone.clear();
  }

  #sort(): void {
    this.#list = this.#list
      .map((item) => ({ item, key: this.#keyOf(item) }))
      .sort((a, b) => this.#compare(a.key, b.key))
      .map(({ item }) => item);
    this.#sorted = true;
  }

  #makeWritable(): void {
    this.#changes += 1;
    if (this.#shared) this.#list = this.#list.slice();
    this.#shared = false;
  }

  #placeOf(key: Key): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const between = (low + high) >> 1;
      const item = this.#list[between];
      if (item !== undefined && this.#compare(this.#keyOf(item), key) < 0) low = between + 1;
      else high = between;
    }
    return low;
  }
}

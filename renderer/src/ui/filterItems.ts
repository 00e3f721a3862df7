interface Named {
  readonly name: string;
  /** Where it belongs; searched too. */
  readonly detail?: string;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The items that hold all the words that were typed, whatever their case and accents; those whose name begins with them first. */
export function filterItems<Item extends Named>(items: readonly Item[], typed: string): readonly Item[] {
  const query = folded(typed.trim());
  if (query === '') return items;
  const words = query.split(/[\s/]+/).filter((word) => word !== '');
  const ranked = items.flatMap((item) => {
    const name = folded(item.name);
    const whole = item.detail === undefined ? name : `${folded(item.detail)} ${name}`;
    if (!words.every((word) => whole.includes(word))) return [];
    return [{ item, rank: name.startsWith(query) ? 0 : name.includes(query) ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

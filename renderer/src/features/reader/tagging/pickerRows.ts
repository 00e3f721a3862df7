import type { FoundTheme, ThemeChoice, ThemeIndex } from './ThemeIndex';
import type { TypedTheme } from './typedTheme';

/** A line of the theme picker. Headings are passed over by the keys. */
export type PickerRow =
  | { readonly kind: 'heading'; readonly key: string; readonly words: string }
  | {
      readonly kind: 'theme';
      readonly key: string;
      readonly choice: ThemeChoice;
      readonly by: FoundTheme['by'];
      /** The key that applies it; null: none does. */
      readonly digit: number | null;
    }
  | { readonly kind: 'new'; readonly key: string; readonly theme: TypedTheme };

const pathOf = ({ path, theme }: ThemeChoice): string =>
  path === '' ? theme.name : `${path} / ${theme.name}`;

/** Before anything is typed: the themes at hand with their digits, then the whole codebook; what only groups is a heading. */
export function browsed(index: ThemeIndex, atHand: readonly string[]): PickerRow[] {
  const near = atHand.flatMap((id, place): PickerRow[] => {
    const choice = index.choice(id);
    return choice ? [{ kind: 'theme', key: id, choice, by: 'name', digit: place + 1 }] : [];
  });
  const known = new Set(atHand);
  const rest = index.choices.filter(({ theme }) => !known.has(theme.id));
  const rows = rest.map((choice): PickerRow => {
    const { id, groupsOnly } = choice.theme;
    return groupsOnly
      ? { kind: 'heading', key: id, words: pathOf(choice) }
      : { kind: 'theme', key: id, choice, by: 'name', digit: null };
  });
  return [...near, ...withoutEmptyHeadings(rows)];
}

/** What was found, best first; a group that was found stands as a heading over those of its themes that were. */
export function foundRows(found: readonly FoundTheme[]): PickerRow[] {
  const groups = found.filter(({ choice }) => choice.theme.groupsOnly);
  if (groups.length === 0) return found.map(rowOf);
  const rows: PickerRow[] = [];
  const taken = new Set<string>();
  const take = (each: FoundTheme) => {
    if (taken.has(each.choice.theme.id)) return;
    taken.add(each.choice.theme.id);
    rows.push(rowOf(each));
  };
  for (const each of found) {
    if (!each.choice.theme.groupsOnly) {
      take(each);
      continue;
    }
    const path = pathOf(each.choice);
    rows.push({ kind: 'heading', key: each.choice.theme.id, words: path });
    for (const other of found) {
      if (isUnder(other.choice, path) && !other.choice.theme.groupsOnly) take(other);
    }
  }
  return withoutEmptyHeadings(rows);
}

const rowOf = ({ choice, by }: FoundTheme): PickerRow => ({
  kind: 'theme',
  key: choice.theme.id,
  choice,
  by,
  digit: null,
});

/** A heading that nothing stands under says nothing. */
const withoutEmptyHeadings = (rows: readonly PickerRow[]): PickerRow[] =>
  rows.filter((row, place) => {
    const next = rows[place + 1];
    return row.kind !== 'heading' || (next?.kind === 'theme' && isUnder(next.choice, row.words));
  });

const isUnder = ({ path }: ThemeChoice, above: string): boolean =>
  path === above || path.startsWith(`${above} / `);

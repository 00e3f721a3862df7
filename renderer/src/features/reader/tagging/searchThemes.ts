import type { ThemeRecord } from '@shared/project/records';

/** A theme to choose, with the names above it in the codebook. */
export interface ThemeChoice {
  readonly theme: ThemeRecord;
  /** `Economy / Trade` for a theme under both; `''` at the top level. */
  readonly path: string;
}

/** All themes in the order of the codebook, children after their parent. */
export function themeChoices(themes: readonly ThemeRecord[]): ThemeChoice[] {
  const children = new Map<string | null, ThemeRecord[]>();
  for (const theme of themes) children.set(theme.parent, [...(children.get(theme.parent) ?? []), theme]);
  const under = (parent: string | null, path: string): ThemeChoice[] =>
    (children.get(parent) ?? []).flatMap((theme) => [
      { theme, path },
      ...under(theme.id, path === '' ? theme.name : `${path} / ${theme.name}`),
    ]);
  return under(null, '');
}

/** Letters as they are compared: without accents and case. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Themes whose name or path matches what was typed, best first: the name begins with it, a word of the name does, the name holds it,
 * the path holds it, its letters occur in the name in this order.
 */
export function searchThemes(choices: readonly ThemeChoice[], typed: string): ThemeChoice[] {
  const query = folded(typed.trim()).replace(/\s*\/\s*/g, ' / ');
  if (query === '') return [...choices];
  return choices
    .flatMap((choice) => {
      const rank = rankOf(folded(choice.theme.name), folded(choice.path), query);
      return rank === null ? [] : [{ choice, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

function rankOf(name: string, path: string, query: string): number | null {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.split(/[\s\-–/]+/).some((word) => word.startsWith(query))) return 2;
  if (name.includes(query)) return 3;
  if (`${path} / ${name}`.includes(query)) return 4;
  return inOrder(name, query) ? 5 : null;
}

function inOrder(name: string, query: string): boolean {
  let from = 0;
  for (const letter of query) {
    if (letter === ' ') continue;
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return query.length > 2;
}

/** A theme that was typed but does not exist. */
export interface TypedTheme {
  readonly name: string;
  /** Id of the theme it goes under; null: the top level. */
  readonly parent: string | null;
  /** Names of themes above it that do not exist yet either, from the top down. */
  readonly under: readonly string[];
  /** How the offer to create it reads: `Trade / Ports`. */
  readonly shown: string;
}

/**
 * What would be created from what was typed. `Economy/Ports` goes under Economy when there is one; `Economy / Ports`, with spaces, in
 * any case. A slash between other words belongs to the name. Null: nothing was typed, or it exists.
 */
export function typedTheme(choices: readonly ThemeChoice[], typed: string): TypedTheme | null {
  const text = typed.trim();
  const { names, parent } = splitPath(choices, text);
  const name = names.at(-1) ?? '';
  const under = names.slice(0, -1);
  const parentId = parent?.theme.id ?? null;
  const exists =
    under.length === 0 &&
    choices.some(({ theme }) => theme.parent === parentId && folded(theme.name) === folded(name));
  if (name === '' || exists) return null;
  return {
    name,
    parent: parentId,
    under,
    shown: [...(parent ? [parent.theme.name] : []), ...names].join(' / '),
  };
}

/** The theme that the beginning of a typed path means, and the names after it. */
function splitPath(choices: readonly ThemeChoice[], text: string): { parent?: ThemeChoice; names: string[] } {
  const parts = text.split('/').map((part) => part.trim());
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = parts.slice(0, length).join(' / ');
    const parent = choices.find((choice) => matchesPath(choice, above));
    if (parent) return { parent, names: parts.slice(length).filter((part) => part !== '') };
  }
  const spaced = text.split(/\s+\/\s+/);
  return { names: (spaced.length > 1 ? spaced : [text]).filter((part) => part !== '') };
}

function matchesPath({ theme, path }: ThemeChoice, above: string): boolean {
  const full = path === '' ? theme.name : `${path} / ${theme.name}`;
  return folded(full) === folded(above) || folded(theme.name) === folded(above);
}

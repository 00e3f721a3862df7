import type { ThemeChoice, ThemeIndex } from './ThemeIndex';

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
 * What would be created from what was typed. A name alone goes under `beside`, the parent of the theme used last (null: the top
 * level). `Economy/Ports` goes under Economy when there is one; `Economy / Ports`, with spaces, in any case. A slash between other
 * words belongs to the name. Null: nothing was typed, or it exists there.
 */
export function typedTheme(
  index: ThemeIndex,
  typed: string,
  beside: string | null = null,
): TypedTheme | null {
  const text = typed.trim();
  const { names, parent } = splitPath(index, text);
  const name = names.at(-1) ?? '';
  const under = names.slice(0, -1);
  const place = parent?.theme.id ?? (under.length === 0 ? beside : null);
  if (name === '' || (under.length === 0 && index.has(name, place))) return null;
  return {
    name,
    parent: place,
    under,
    shown: [...(parent ? [parent.theme.name] : []), ...names].join(' / '),
  };
}

/** The theme that the beginning of a typed path means, and the names after it. */
function splitPath(index: ThemeIndex, text: string): { parent?: ThemeChoice; names: string[] } {
  const parts = text.split('/').map((part) => part.trim());
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const parent = index.named(parts.slice(0, length).join(' / '));
    if (parent) return { parent, names: parts.slice(length).filter((part) => part !== '') };
  }
  const spaced = text.split(/\s+\/\s+/);
  return { names: (spaced.length > 1 ? spaced : [text]).filter((part) => part !== '') };
}

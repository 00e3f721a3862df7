import type { ThemeRecord } from '@shared/project/records';
import type { DropPlace, MoveDirection } from '@/ui/treeProps';

/** Where a theme goes: under `parent` (null: the top), before `before` (null: last). */
export interface ThemePlace {
  readonly parent: string | null;
  readonly before: string | null;
}

type Themes = readonly Pick<ThemeRecord, 'id' | 'parent'>[];

/**
 * Where a key moves these themes to, one beside the other; null: they are as far as they go that way. `themes` and `ids` in the
 * order of the tree. What stands under another of them goes with it.
 */
export function placeByKey(
  themes: Themes,
  ids: readonly string[],
  direction: MoveDirection,
): ThemePlace | null {
  const parents = parentsOf(themes);
  const moving = new Set(ids);
  const tops = ids.filter((id) => parents.has(id) && !isUnder(parents, parents.get(id) ?? null, moving));
  const [first] = tops;
  const last = tops.at(-1);
  if (first === undefined || last === undefined) return null;
  const parent = parents.get(first) ?? null;
  const previous = neighbours(themes, first, moving).before;
  switch (direction) {
    case 'up':
      return previous === null ? null : { parent, before: previous };
    case 'down': {
      const { after } = neighbours(themes, last, moving);
      if (after === null) return null;
      return { parent: parents.get(last) ?? null, before: neighbours(themes, after, moving).after };
    }
    case 'in':
      return previous === null ? null : { parent: previous, before: null };
    case 'out':
      if (parent === null) return null;
      return { parent: parents.get(parent) ?? null, before: neighbours(themes, parent, moving).after };
  }
}

/** Where themes dropped on another go. */
export function placeByDrop(
  themes: Themes,
  dragged: readonly string[],
  target: string,
  place: DropPlace,
): ThemePlace {
  if (place === 'into') return { parent: target, before: null };
  const parent = parentsOf(themes).get(target) ?? null;
  return {
    parent,
    before: place === 'before' ? target : neighbours(themes, target, new Set(dragged)).after,
  };
}

/** True unless `target` is one of the themes itself or lies under one. */
export const canHold = (themes: Themes, dragged: readonly string[], target: string): boolean =>
  !isUnder(parentsOf(themes), target, new Set(dragged));

type Parents = ReadonlyMap<string, string | null>;

const parentsOf = (themes: Themes): Parents => new Map(themes.map(({ id, parent }) => [id, parent]));

/** Whether `id` is one of `roots` or lies under one. */
function isUnder(parents: Parents, id: string | null, roots: ReadonlySet<string>): boolean {
  for (let each = id; each !== null; each = parents.get(each) ?? null) if (roots.has(each)) return true;
  return false;
}

/** The siblings before and after a theme that do not move themselves. */
function neighbours(themes: Themes, id: string, moving: ReadonlySet<string>) {
  const parent = themes.find((each) => each.id === id)?.parent ?? null;
  const siblings = themes.filter((each) => each.parent === parent);
  const at = siblings.findIndex((each) => each.id === id);
  const stays = (each: { readonly id: string }) => !moving.has(each.id);
  return {
    before: siblings.slice(0, at).findLast(stays)?.id ?? null,
    after: siblings.slice(at + 1).find(stays)?.id ?? null,
  };
}

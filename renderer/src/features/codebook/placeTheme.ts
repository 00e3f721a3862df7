import type { ThemeRecord } from '@shared/project/records';
import type { DropPlace, MoveDirection } from '@/ui/treeProps';

/** Where a theme goes: under `parent` (null: the top), before `before` (null: last). */
export interface ThemePlace {
  readonly parent: string | null;
  readonly before: string | null;
}

type Themes = readonly Pick<ThemeRecord, 'id' | 'parent'>[];

/** Where a key moves a theme to; null: it is as far as it goes that way. `themes` in their order. */
export function placeByKey(themes: Themes, id: string, direction: MoveDirection): ThemePlace | null {
  const theme = themes.find((each) => each.id === id);
  if (theme === undefined) return null;
  const siblings = themes.filter(({ parent }) => parent === theme.parent);
  const at = siblings.indexOf(theme);
  const previous = siblings[at - 1];
  switch (direction) {
    case 'up':
      return previous === undefined ? null : { parent: theme.parent, before: previous.id };
    case 'down':
      return at === siblings.length - 1
        ? null
        : { parent: theme.parent, before: siblings[at + 2]?.id ?? null };
    case 'in':
      return previous === undefined ? null : { parent: previous.id, before: null };
    case 'out': {
      const parent = themes.find((each) => each.id === theme.parent);
      if (parent === undefined) return null;
      return { parent: parent.parent, before: nextSibling(themes, parent.id, id) };
    }
  }
}

/** Where a theme dropped on another goes. */
export function placeByDrop(themes: Themes, dragged: string, target: string, place: DropPlace): ThemePlace {
  const parent = themes.find(({ id }) => id === target)?.parent ?? null;
  if (place === 'into') return { parent: target, before: null };
  return { parent, before: place === 'before' ? target : nextSibling(themes, target, dragged) };
}

/** True unless `target` is the theme itself or lies under it. */
export function canHold(themes: Themes, dragged: string, target: string): boolean {
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  for (let id: string | null = target; id !== null; id = parents.get(id) ?? null) {
    if (id === dragged) return false;
  }
  return true;
}

function nextSibling(themes: Themes, id: string, leavingOut: string): string | null {
  const parent = themes.find((each) => each.id === id)?.parent ?? null;
  const siblings = themes.filter((each) => each.parent === parent && each.id !== leavingOut);
  return siblings[siblings.findIndex((each) => each.id === id) + 1]?.id ?? null;
}

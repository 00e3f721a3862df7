import { ok, type Result, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, nameKey, quoted } from '../names';
import { orderKeys } from '../orderKey';
import type { ProjectState } from '../projectState';
import type { ThemeRecord } from '../records';
import { ancestry, childrenOf, duplicateName } from '../themeTree';

/** The themes to move, in the order given, each once; what stands under another of them goes with it. */
function topmost(state: ProjectState, ids: ReadonlySet<string>): Result<ThemeRecord[]> {
  const themes: ThemeRecord[] = [];
  for (const id of ids) {
    const theme = state.theme(id);
    if (theme === undefined) return missing('theme');
    const above = theme.parent === null ? [] : ancestry(state, theme.parent);
    if (!above.some((each) => ids.has(each))) themes.push(theme);
  }
  return ok(themes);
}

/** Where among those that stay the moved ones go; -1 when `before` does not stand there. */
function placeBefore(children: readonly ThemeRecord[], moving: ReadonlySet<string>, before: string | null) {
  const at = before === null ? children.length : children.findIndex(({ id }) => id === before);
  return at < 0 ? at : children.slice(0, at).filter(({ id }) => !moving.has(id)).length;
}

export const moveThemes = defineCommand({
  code: 'moveThemes',
  params: commandParams.moveThemes,
  propose(state, { themes: ids, parent, before }) {
    const topmostOf = topmost(state, new Set(ids));
    if (!topmostOf.ok) return topmostOf;
    const moved = topmostOf.value;
    const moving = new Set(moved.map(({ id }) => id));
    if (parent !== null && state.theme(parent) === undefined) return missing('theme');
    const above = new Set(parent === null ? [] : ancestry(state, parent));
    const round = moved.find(({ id }) => above.has(id));
    if (round !== undefined)
      return refuse('theme-under-itself', `${quoted(round.name)} cannot be moved under itself.`);

    const children = childrenOf(state.themes(), parent);
    const stay = children.filter(({ id }) => !moving.has(id));
    const place = placeBefore(children, moving, before);
    if (place < 0) return missing('theme');
    const names = new Map(stay.map((theme) => [nameKey(theme.name), theme]));
    for (const theme of moved) {
      const taken = names.get(nameKey(theme.name));
      if (taken !== undefined)
        return refuse('duplicate-name', duplicateName(state.themes(), { ...taken, parent }));
      names.set(nameKey(theme.name), theme);
    }

    const draft = new Draft(state);
    const wanted = [...stay.slice(0, place), ...moved, ...stay.slice(place)];
    const isThere =
      wanted.length === children.length && wanted.every(({ id }, index) => id === children[index]?.id);
    const orders = orderKeys(stay[place - 1]?.order ?? null, stay[place]?.order ?? null, moved.length);
    if (!isThere)
      for (const [index, theme] of moved.entries())
        draft.put({ ...theme, parent, order: orders[index] ?? '' });
    const [first] = moved;
    const label = moved.length === 1 ? `theme ${quoted(first?.name ?? '')}` : counted(moved.length, 'theme');
    return ok({ diff: draft.diff(), label: `Move ${label}`, ...(first && { subject: first.id }) });
  },
});

import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { orderKeys } from '../orderKey';
import type { ThemeRecord } from '../records';
import { ancestry, childrenOf, themeName } from '../themeTree';

export const moveThemes = defineCommand({
  code: 'moveThemes',
  params: commandParams.moveThemes,
  propose(state, { themes: ids, parent, before }) {
    const moved = new Map<string, ThemeRecord>();
    for (const id of ids) {
      const theme = state.theme(id);
      if (theme === undefined) return missing('theme');
      // What stands under another that is moved goes with it.
      if (!ancestry(state, id).some((above) => above !== id && ids.includes(above))) moved.set(id, theme);
    }
    if (parent !== null && state.theme(parent) === undefined) return missing('theme');
    const above = parent === null ? [] : ancestry(state, parent);
    let others = state.themes().filter(({ id }) => !moved.has(id));
    for (const theme of moved.values()) {
      if (above.includes(theme.id))
        return refuse('theme-under-itself', `${quoted(theme.name)} cannot be moved under itself.`);
      const name = themeName(others, theme.name, parent);
      if (!name.ok) return name;
      others = [...others, { ...theme, parent }];
    }
    const siblings = childrenOf(state.themes(), parent).filter(({ id }) => !moved.has(id));
    const place = before === null ? siblings.length : siblings.findIndex(({ id }) => id === before);
    if (place < 0) return missing('theme');
    const orders = orderKeys(siblings[place - 1]?.order ?? null, siblings[place]?.order ?? null, moved.size);
    const draft = new Draft(state);
    for (const [index, theme] of [...moved.values()].entries())
      draft.put({ ...theme, parent, order: orders[index] ?? '' });
    const [first] = moved.values();
    const label = moved.size === 1 ? `theme ${quoted(first?.name ?? '')}` : counted(moved.size, 'theme');
    return ok({ diff: draft.diff(), label: `Move ${label}`, ...(first && { subject: first.id }) });
  },
});

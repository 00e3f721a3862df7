import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { orderBetween } from '../orderKey';
import { ancestry, childrenOf, themeName } from '../themeTree';

export const moveTheme = defineCommand({
  code: 'moveTheme',
  params: commandParams.moveTheme,
  propose(state, { theme: id, parent, before }) {
    const theme = state.theme(id);
    if (theme === undefined || (parent !== null && state.theme(parent) === undefined))
      return missing('theme');
    if (parent !== null && ancestry(state, parent).includes(id)) {
      return refuse('theme-under-itself', `${quoted(theme.name)} cannot be moved under itself.`);
    }
    const name = themeName(state.themes(), theme.name, parent, id);
    if (!name.ok) return name;
    const siblings = childrenOf(state.themes(), parent).filter((sibling) => sibling.id !== id);
    const place = before === null ? siblings.length : siblings.findIndex((sibling) => sibling.id === before);
    if (place < 0) return missing('theme');
    const order = orderBetween(siblings[place - 1]?.order ?? null, siblings[place]?.order ?? null);
    return ok({
      diff: [{ before: theme, after: { ...theme, parent, order } }],
      label: `Move theme ${quoted(theme.name)}`,
      subject: id,
    });
  },
});

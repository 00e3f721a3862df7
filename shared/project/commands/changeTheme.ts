import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import type { ThemeRecord } from '../records';
import { themeName } from '../themeTree';

export const changeTheme = defineCommand({
  code: 'changeTheme',
  params: commandParams.changeTheme,
  propose(state, { theme: id, ...wanted }) {
    const before = state.theme(id);
    if (before === undefined) return missing('theme');
    const name =
      wanted.name === undefined ? ok(before.name) : themeName(state.themes(), wanted.name, before.parent, id);
    if (!name.ok) return name;
    const after: ThemeRecord = {
      ...before,
      name: name.value,
      color: wanted.color?.toLowerCase() ?? before.color,
      description: wanted.description ?? before.description,
    };
    const renamed = after.name !== before.name;
    const recolored = after.color !== before.color;
    const changed = renamed || recolored || after.description !== before.description;
    const label = renamed
      ? `Rename theme to ${quoted(after.name)}`
      : `${recolored ? 'Recolour' : 'Describe'} theme ${quoted(after.name)}`;
    return ok({ diff: changed ? [{ before, after }] : [], label, subject: id });
  },
});

import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import type { ThemeRecord } from '../records';
import { themeName } from '../themeTree';

const looks: ReadonlySet<string> = new Set(['color', 'pattern']);

function labelOf(before: ThemeRecord, after: ThemeRecord, changed: readonly string[]): string {
  if (changed.includes('name')) return `Rename theme to ${quoted(after.name)}`;
  const name = quoted(before.name);
  if (changed.includes('pinned')) return `${after.pinned ? 'Pin' : 'Unpin'} theme ${name}`;
  if (changed.includes('groupsOnly'))
    return `Let theme ${name} ${after.groupsOnly ? 'only group' : 'be applied'}`;
  return `${changed.some((field) => looks.has(field)) ? 'Recolour' : 'Describe'} theme ${name}`;
}

export const changeTheme = defineCommand({
  code: 'changeTheme',
  params: commandParams.changeTheme,
  propose(state, { theme: id, ...wanted }) {
    const before = state.theme(id);
    if (before === undefined) return missing('theme');
    const name =
      wanted.name === undefined ? ok(before.name) : themeName(state.themes(), wanted.name, before.parent, id);
    if (!name.ok) return name;
    const codings = state.codingCount(id);
    if (wanted.groupsOnly === true && codings > 0) {
      return refuse(
        'theme-is-applied',
        `${quoted(before.name)} has ${counted(codings, 'coding')}, so it cannot be a theme that only groups. Move them to another theme first.`,
      );
    }
    const said = Object.entries(wanted).filter(([, value]) => value !== undefined);
    const color = wanted.color?.toLowerCase() ?? before.color;
    const after: ThemeRecord = { ...before, ...Object.fromEntries(said), name: name.value, color };
    const changed = Object.entries(after).flatMap(([field, value]) =>
      value === Reflect.get(before, field) ? [] : [field],
    );
    const diff = changed.length === 0 ? [] : [{ before, after }];
    return ok({ diff, label: labelOf(before, after, changed), subject: id });
  },
});

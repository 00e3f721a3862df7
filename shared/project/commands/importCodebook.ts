import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { counted, nameKey } from '../names';
import type { ThemeRecord } from '../records';
import { makeTheme, themeName } from '../themeTree';

type Incoming = CommandParams<'importCodebook'>['themes'][number];

/** What the project's theme does not say yet, the other one may. */
function completed(theme: ThemeRecord, { path: _, ...said }: Incoming, isNew: boolean): ThemeRecord {
  const news = Object.entries(said).filter(
    ([field, value]) => value !== undefined && (isNew || Reflect.get(theme, field) === ''),
  );
  return { ...theme, ...Object.fromEntries(news) };
}

export const importCodebook = defineCommand({
  code: 'importCodebook',
  params: commandParams.importCodebook,
  propose(state, params, context) {
    const themes = new Map(state.themes().map((theme) => [theme.id, theme]));
    const byName = new Map<string, string>();
    const keyOf = (parent: string | null, name: string) => JSON.stringify([parent, nameKey(name)]);
    for (const theme of themes.values()) byName.set(keyOf(theme.parent, theme.name), theme.id);
    const draft = new Draft(state);
    for (const incoming of params.themes) {
      let parent: string | null = null;
      for (const [depth, name] of incoming.path.entries()) {
        const known = themes.get(byName.get(keyOf(parent, name)) ?? '');
        let theme = known;
        if (theme === undefined) {
          const all: ThemeRecord[] = [...themes.values()];
          const free = themeName(all, name, parent);
          if (!free.ok) return free;
          theme = makeTheme(all, { name: free.value, parent }, context);
        }
        if (depth === incoming.path.length - 1) theme = completed(theme, incoming, known === undefined);
        if (theme !== known) draft.put(theme);
        themes.set(theme.id, theme);
        byName.set(keyOf(parent, theme.name), theme.id);
        parent = theme.id;
      }
    }
    const diff = draft.diff().filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    return ok({ diff, label: `Import ${counted(params.themes.length, 'theme')}`, origin: 'import' });
  },
});

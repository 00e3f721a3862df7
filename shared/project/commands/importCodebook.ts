import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { GrowingCodebook } from '../growingCodebook';
import { cleanName, counted } from '../names';
import type { ThemeRecord } from '../records';

type Incoming = CommandParams<'importCodebook'>['themes'][number];

/** What the theme does not say yet, the other one may; a theme that this import made takes all of it. */
function completed(theme: ThemeRecord, { path: _, ...said }: Incoming, isNew: boolean): ThemeRecord {
  const news = Object.entries(said).flatMap(([field, value]) => {
    const now: unknown = Reflect.get(theme, field);
    if (value === undefined || value === now || !(isNew || now === '')) return [];
    return [[field, field === 'color' ? String(value).toLowerCase() : value]];
  });
  return news.length === 0 ? theme : { ...theme, ...Object.fromEntries(news) };
}

export const importCodebook = defineCommand({
  code: 'importCodebook',
  params: commandParams.importCodebook,
  propose(state, params, context) {
    const codebook = new GrowingCodebook(state.themes(), context);
    const draft = new Draft(state);
    /** Made by this import as the parent of another, and not described yet. */
    const bare = new Set<string>();
    for (const incoming of params.themes) {
      let parent: string | null = null;
      let last: ThemeRecord | undefined;
      for (const given of incoming.path) {
        const name = cleanName(given);
        if (name === '') return refuse('empty-name', 'A theme needs a name. Nothing was changed.');
        last = codebook.find(parent, name);
        if (last === undefined) {
          last = codebook.make({ name, parent });
          draft.put(last);
          bare.add(last.id);
        }
        parent = last.id;
      }
      if (last === undefined) continue;
      const theme = completed(last, incoming, bare.delete(last.id));
      if (theme === last) continue;
      codebook.replace(theme);
      draft.put(theme);
    }
    const diff = draft.diff();
    return ok({ diff, label: `Import ${counted(diff.length, 'theme')}`, origin: 'import' });
  },
});

import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const changeThemes = defineCommand({
  code: 'changeThemes',
  params: commandParams.changeThemes,
  propose(state, { themes: ids, color, pattern, pinned }) {
    const draft = new Draft(state);
    for (const id of ids) {
      const theme = state.theme(id);
      if (theme === undefined) return missing('theme');
      const after = {
        ...theme,
        color: color?.toLowerCase() ?? theme.color,
        pattern: pattern ?? theme.pattern,
        pinned: pinned ?? theme.pinned,
      };
      const same =
        after.color === theme.color && after.pattern === theme.pattern && after.pinned === theme.pinned;
      if (!same) draft.put(after);
    }
    const diff = draft.diff();
    const [first] = ids;
    const what =
      ids.length === 1
        ? `theme ${quoted(state.theme(first ?? '')?.name ?? '')}`
        : counted(new Set(ids).size, 'theme');
    const verb = pinned === undefined ? 'Recolour' : pinned ? 'Pin' : 'Unpin';
    return ok({ diff, label: `${verb} ${what}` });
  },
});

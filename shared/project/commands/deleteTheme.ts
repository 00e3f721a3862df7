import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { withoutCodings } from '../passages';
import { branchOf } from '../themeTree';

/** `a`, `a and b`, `a, b and c`. */
const inWords = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const deleteTheme = defineCommand({
  code: 'deleteTheme',
  params: commandParams.deleteTheme,
  propose(state, params) {
    const theme = state.theme(params.theme);
    if (theme === undefined) return missing('theme');
    const branch = branchOf(state.themes(), theme);
    const gone = new Set(branch.map(({ id }) => id));
    const draft = new Draft(state);
    for (const { id } of branch) {
      for (const { id: annotation } of state.annotationsWith(id)) {
        const now = draft.get(annotation);
        if (now?.type !== 'annotation') continue;
        const left = withoutCodings(now, (coding) => gone.has(coding.theme));
        if (left === null) draft.remove(annotation);
        else draft.put(left);
      }
      draft.remove(id);
    }
    const codings = branch.reduce((sum, { id }) => sum + state.codingCount(id), 0);
    const parts = [
      `theme ${quoted(theme.name)}`,
      ...(branch.length === 1 ? [] : [`${counted(branch.length - 1, 'theme')} under it`]),
      ...(codings === 0 ? [] : [counted(codings, 'coding')]),
    ];
    return ok({ diff: draft.diff(), label: `Delete ${inWords(parts)}` });
  },
});

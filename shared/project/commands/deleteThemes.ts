import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { followThemes } from '../orphans';
import { withoutCodings } from '../passages';
import { branchIds } from '../themeTree';

/** `a`, `a and b`, `a, b and c`. */
const inWords = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const deleteThemes = defineCommand({
  code: 'deleteThemes',
  params: commandParams.deleteThemes,
  propose(state, params) {
    for (const id of params.themes) if (state.theme(id) === undefined) return missing('theme');
    const gone = branchIds(state.themes(), params.themes);
    const draft = new Draft(state);
    let codings = 0;
    for (const id of gone) {
      codings += state.codingCount(id);
      for (const { id: annotation } of state.annotationsWith(id)) {
        const now = draft.get(annotation);
        if (now?.type !== 'annotation') continue;
        const left = withoutCodings(now, (coding) => gone.has(coding.theme));
        if (left === null) draft.remove(annotation);
        else draft.put(left);
      }
      draft.remove(id);
    }
    followThemes(state, draft, gone);
    const named = new Set(params.themes);
    const [first] = params.themes;
    const below = gone.size - named.size;
    const parts = [
      named.size === 1
        ? `theme ${quoted(state.theme(first ?? '')?.name ?? '')}`
        : counted(named.size, 'theme'),
      ...(below === 0 ? [] : [`${counted(below, 'theme')} under ${named.size === 1 ? 'it' : 'them'}`]),
      ...(codings === 0 ? [] : [counted(codings, 'coding')]),
    ];
    return ok({ diff: draft.diff(), label: `Delete ${inWords(parts)}` });
  },
});

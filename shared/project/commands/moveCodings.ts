import { ok, refuse } from '../../base/result';
import { chosenThemes } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { withCodingsMoved } from '../passages';

export const moveCodings = defineCommand({
  code: 'moveCodings',
  params: commandParams.moveCodings,
  propose(state, params, context) {
    const from = state.theme(params.theme);
    if (from === undefined) return missing('theme');
    const wanted = params.to === null ? { themes: [], newTheme: params.newTheme } : { themes: [params.to] };
    const chosen = chosenThemes(state, wanted, context);
    if (!chosen.ok) return chosen;
    const [to] = chosen.value.themes;
    if (to === undefined) return refuse('no-theme', 'Choose the theme that these passages go to.');
    if (to.id === from.id)
      return refuse('same-theme', `These passages are tagged with ${quoted(from.name)} already.`);
    const draft = new Draft(state);
    const way = new Map([[from.id, to.id]]);
    for (const id of params.annotations) {
      const annotation = state.annotation(id);
      if (annotation === undefined) return missing('annotation');
      draft.put(withCodingsMoved(annotation, way));
    }
    const moved = draft.diff().length;
    if (moved === 0)
      return refuse('nothing-to-move', `None of these passages is tagged with ${quoted(from.name)}.`);
    for (const theme of chosen.value.made) draft.put(theme);
    const label = `Move ${counted(moved, 'coding')} from ${quoted(from.name)} to ${quoted(to.name)}`;
    return ok({ diff: draft.diff(), label, subject: to.id });
  },
});

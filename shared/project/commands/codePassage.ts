import { ok, refuse } from '../../base/result';
import { chosenThemes } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { memoStepName } from '../memoStepName';
import { missing } from '../missing';
import { quotedList } from '../names';
import { joining, joinMemos, passageOf, withThemes } from '../passages';

export const codePassage = defineCommand({
  code: 'codePassage',
  params: commandParams.codePassage,
  propose(state, params, context) {
    if (state.document(params.document) === undefined) return missing('document');
    if (params.themes.length === 0 && params.newTheme === undefined && params.memo === undefined) {
      return refuse('nothing-to-add', 'Choose a theme for this passage or write a memo.');
    }
    const passage = passageOf(state, params.document, params.span);
    if (!passage.ok) return passage;
    const draft = new Draft(state);
    const chosen = chosenThemes(state, params, context);
    if (!chosen.ok) return chosen;
    const { themes: known, made } = chosen.value;
    for (const theme of made) draft.put(theme);

    const ids = known.map(({ id }) => id);
    const joined = joining(state, passage.value, ids, context, params.annotation);
    const coded = withThemes(joined.annotation, joined.themes, context, 'hand');
    const memo = joinMemos(coded.memo, params.memo ?? '');
    const annotation = memo === coded.memo ? coded : { ...coded, memo };
    draft.put(annotation);
    const label =
      known.length === 0 ? memoStepName(annotation) : `Tag with ${quotedList(known.map(({ name }) => name))}`;
    const { run } = params;
    return ok({ diff: draft.diff(), label, subject: annotation.id, ...(run === undefined ? {} : { run }) });
  },
});

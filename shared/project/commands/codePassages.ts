import { ok, refuse } from '../../base/result';
import { chosenThemes } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { joining, passageOf, withThemes } from '../passages';
import type { AnnotationRecord } from '../records';

export const codePassages = defineCommand({
  code: 'codePassages',
  params: commandParams.codePassages,
  propose(state, params, context) {
    const chosen = chosenThemes(state, params, context);
    if (!chosen.ok) return chosen;
    const { themes, made } = chosen.value;
    const [first] = themes;
    if (first === undefined) return refuse('nothing-to-add', 'Choose a theme for these passages.');
    const draft = new Draft(state);
    const coded = new Map<string, AnnotationRecord>();
    for (const { document, span } of params.passages) {
      if (state.document(document) === undefined) return missing('document');
      const passage = passageOf(state, document, span);
      if (!passage.ok) return passage;
      const place = JSON.stringify(passage.value.span);
      if (coded.has(place)) continue;
      const ids = themes.map(({ id }) => id);
      const joined = joining(state, passage.value, ids, context);
      coded.set(place, withThemes(joined.annotation, joined.themes, context, 'rule'));
    }
    for (const annotation of coded.values()) draft.put(annotation);
    const diff = draft.diff();
    if (diff.length > 0) for (const theme of made) draft.put(theme);
    return ok({
      diff: draft.diff(),
      label: `Tag ${counted(diff.length, 'passage')} with ${quoted(first.name)}`,
      origin: 'rule',
      subject: first.id,
    });
  },
});

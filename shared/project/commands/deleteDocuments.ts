import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const deleteDocuments = defineCommand({
  code: 'deleteDocuments',
  params: commandParams.deleteDocuments,
  propose(state, params) {
    const gone = new Set(params.documents);
    const draft = new Draft(state);
    let codings = 0;
    for (const id of gone) {
      if (state.document(id) === undefined) return missing('document');
      const [annotations, orphans] = [state.annotations(id), state.orphans(id)];
      for (const { was } of orphans) if (was.type === 'annotation') codings += was.codings.length;
      for (const annotation of annotations) codings += annotation.codings.length;
      const all = [...annotations, ...orphans, ...state.turns(id), ...state.blocks(id)];
      for (const record of all) draft.remove(record.id);
      draft.remove(id);
    }
    for (const speaker of state.speakers()) {
      const roles = Object.entries(speaker.roles).filter(([document]) => !gone.has(document));
      if (roles.length < Object.keys(speaker.roles).length)
        draft.put({ ...speaker, roles: Object.fromEntries(roles) });
    }
    const [first = ''] = gone;
    const what =
      gone.size === 1
        ? `document ${quoted(state.document(first)?.title ?? '')}`
        : counted(gone.size, 'document');
    const also = codings === 0 ? '' : ` and ${counted(codings, 'coding')}`;
    return ok({ diff: draft.diff(), label: `Delete ${what}${also}` });
  },
});

import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const deleteDocument = defineCommand({
  code: 'deleteDocument',
  params: commandParams.deleteDocument,
  propose(state, params) {
    const document = state.document(params.document);
    if (document === undefined) return missing('document');
    const annotations = state.annotations(document.id);
    const orphans = state.orphans(document.id);
    const gone = [
      ...annotations,
      ...orphans,
      ...state.turns(document.id),
      ...state.blocks(document.id),
      document,
    ];
    const coded = [...annotations, ...orphans.map(({ was }) => was)];
    const codings = coded.reduce((sum, each) => sum + ('codings' in each ? each.codings.length : 0), 0);
    const also = codings === 0 ? '' : ` and ${counted(codings, 'coding')}`;
    const roles = state
      .speakers()
      .filter((speaker) => document.id in speaker.roles)
      .map((before) => {
        const { [document.id]: _, ...others } = before.roles;
        return { before, after: { ...before, roles: others } };
      });
    return ok({
      diff: [...gone.map((before) => ({ before, after: null })), ...roles],
      label: `Delete document ${quoted(document.title)}${also}`,
    });
  },
});

import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { counted } from '../names';

export const deleteAnnotation = defineCommand({
  code: 'deleteAnnotation',
  params: commandParams.deleteAnnotation,
  propose(state, params) {
    const before = state.annotation(params.annotation);
    if (before === undefined) return missing('annotation');
    const codings = before.codings.length;
    const also = codings < 2 ? '' : ` with ${counted(codings, 'coding')}`;
    return ok({ diff: [{ before, after: null }], label: `Remove passage${also}` });
  },
});

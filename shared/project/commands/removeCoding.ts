import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { withoutCodings } from '../passages';

export const removeCoding = defineCommand({
  code: 'removeCoding',
  params: commandParams.removeCoding,
  propose(state, params) {
    const before = state.annotation(params.annotation);
    if (before === undefined) return missing('annotation');
    const coding = before.codings.find(({ id }) => id === params.coding);
    if (coding === undefined) return missing('coding');
    const after = withoutCodings(before, ({ id }) => id === coding.id);
    const label = `Remove ${quoted(state.theme(coding.theme)?.name ?? 'coding')} from passage`;
    return ok({ diff: [{ before, after }], label, ...(after === null ? {} : { subject: after.id }) });
  },
});

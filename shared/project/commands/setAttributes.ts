import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { withValues } from '../attributes';
import { bearer, bearerName } from '../bearers';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const setAttributes = defineCommand({
  code: 'setAttributes',
  params: commandParams.setAttributes,
  propose(state, { records: ids, values }) {
    const draft = new Draft(state);
    for (const id of ids) {
      const before = bearer(state, id);
      if (before === undefined) return missing('record');
      const after = withValues(state, before, values);
      if (!after.ok) return after;
      if (!sameJson(before, after.value)) draft.put(after.value);
    }
    const first = bearer(state, ids[0] ?? '');
    const attributes = Object.keys(values);
    const what =
      attributes.length === 1
        ? quoted(state.attribute(attributes[0] ?? '')?.name ?? '')
        : counted(attributes.length, 'attribute');
    const number = new Set(ids).size;
    const who =
      first === undefined || number > 1
        ? counted(number, first?.type ?? 'record')
        : quoted(bearerName(first));
    return ok({
      diff: draft.diff(),
      label: `Set ${what} of ${who}`,
      ...(number === 1 && first !== undefined && { subject: first.id }),
    });
  },
});

import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { memoStepName } from '../memoStepName';
import { missing } from '../missing';
import { isMemoRecord, recordMemo, withMemo } from '../recordMemo';

export const setMemo = defineCommand({
  code: 'setMemo',
  params: commandParams.setMemo,
  propose(state, { record: id, memo: text, run, left = run === undefined }) {
    const before = state.get(id);
    if (!isMemoRecord(before)) return missing('record');
    const memo = text.normalize('NFC');
    // While the analyst is still writing, an empty memo is on its way to another one.
    const isNothing = before.type === 'annotation' && memo === '' && before.codings.length === 0;
    const after = isNothing && left ? null : recordMemo(before) === memo ? before : withMemo(before, memo);
    const diff = after === before ? [] : [{ before, after }];
    return ok({ diff, label: memoStepName(before), subject: id, ...(run === undefined ? {} : { run }) });
  },
});

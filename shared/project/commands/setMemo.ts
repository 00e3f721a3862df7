import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';

export const setMemo = defineCommand({
  code: 'setMemo',
  params: commandParams.setMemo,
  propose(state, { annotation: id, memo: text, run }) {
    const before = state.annotation(id);
    if (before === undefined) return missing('annotation');
    const memo = text.normalize('NFC');
    const diff = before.memo === memo ? [] : [{ before, after: { ...before, memo } }];
    return ok({ diff, label: 'Write memo', subject: id, ...(run === undefined ? {} : { run }) });
  },
});

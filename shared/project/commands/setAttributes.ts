import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { withValues } from '../attributes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const setAttributes = defineCommand({
  code: 'setAttributes',
  params: commandParams.setAttributes,
  propose(state, { speakers: ids, values }) {
    const draft = new Draft(state);
    for (const id of ids) {
      const speaker = state.speaker(id);
      if (speaker === undefined) return missing('speaker');
      const after = withValues(state, speaker, values);
      if (!after.ok) return after;
      if (!sameJson(speaker, after.value)) draft.put(after.value);
    }
    const [first = ''] = ids;
    const attributes = Object.keys(values);
    const what =
      attributes.length === 1
        ? quoted(state.attribute(attributes[0] ?? '')?.name ?? '')
        : counted(attributes.length, 'attribute');
    const number = new Set(ids).size;
    const who = number === 1 ? quoted(state.speaker(first)?.name ?? '') : counted(number, 'speaker');
    return ok({
      diff: draft.diff(),
      label: `Set ${what} of ${who}`,
      ...(number === 1 && { subject: first }),
    });
  },
});

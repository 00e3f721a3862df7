import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { orderBetween } from '../orderKey';

export const moveAttribute = defineCommand({
  code: 'moveAttribute',
  params: commandParams.moveAttribute,
  propose(state, { attribute: id, before: next }) {
    const before = state.attribute(id);
    if (before === undefined) return missing('attribute');
    const all = state.attributes(before.of);
    const others = all.filter((other) => other !== before);
    const at = next === null ? others.length : others.findIndex((other) => other.id === next);
    const label = `Move attribute ${quoted(before.name)}`;
    if (next === id || at === all.indexOf(before)) return ok({ diff: [], label, subject: id });
    if (at < 0) return missing('attribute');
    const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
    return ok({ diff: [{ before, after: { ...before, order } }], label, subject: id });
  },
});

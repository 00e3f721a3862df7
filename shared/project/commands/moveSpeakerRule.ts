import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { orderBetween } from '../orderKey';

export const moveSpeakerRule = defineCommand({
  code: 'moveSpeakerRule',
  params: commandParams.moveSpeakerRule,
  propose(state, { rule: id, before }) {
    const rules = state.speakerRules();
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) return missing('speakerRule');
    const label = `Move speaker rule ${quoted(rule.name)}`;
    const others = rules.filter((each) => each !== rule);
    const place = before === null ? others.length : others.findIndex((each) => each.id === before);
    if (before === id || rules.indexOf(rule) === place) return ok({ diff: [], label, subject: id });
    if (place < 0) return missing('speakerRule');
    const order = orderBetween(others[place - 1]?.order ?? null, others[place]?.order ?? null);
    return ok({ diff: [{ before: rule, after: { ...rule, order } }], label, subject: id });
  },
});

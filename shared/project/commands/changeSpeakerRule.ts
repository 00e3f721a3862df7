import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { usableRule } from '../speakerRules';
import { ruleContent } from '../speakerRulesText';

export const changeSpeakerRule = defineCommand({
  code: 'changeSpeakerRule',
  params: commandParams.changeSpeakerRule,
  propose(state, { rule: id, ...wanted }) {
    const before = state.get(id);
    if (before?.type !== 'speakerRule') return missing('speakerRule');
    const usable = usableRule(ruleContent({ ...before, ...wanted }));
    if (!usable.ok) return usable;
    const after = { ...before, ...usable.value };
    const does = after.enabled === before.enabled ? 'Change' : after.enabled ? 'Switch on' : 'Switch off';
    return ok({
      diff: sameJson(before, after) ? [] : [{ before, after }],
      label: `${does} speaker rule ${quoted(after.name)}`,
      subject: id,
    });
  },
});

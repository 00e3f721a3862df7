import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { counted, quoted } from '../names';
import { orderKeys } from '../orderKey';
import type { SpeakerRuleRecord } from '../records';
import { usableRule } from '../speakerRules';

export const addSpeakerRules = defineCommand({
  code: 'addSpeakerRules',
  params: commandParams.addSpeakerRules,
  propose(state, { rules }, context) {
    const last = state.speakerRules().at(-1)?.order ?? null;
    const orders = orderKeys(last, null, rules.length);
    const made: SpeakerRuleRecord[] = [];
    for (const [index, rule] of rules.entries()) {
      const usable = usableRule(rule);
      if (!usable.ok) return usable;
      made.push({ type: 'speakerRule', id: context.ids.next(), order: orders[index] ?? '', ...usable.value });
    }
    const [first] = made;
    const what =
      made.length === 1 ? `speaker rule ${quoted(first?.name ?? '')}` : counted(made.length, 'speaker rule');
    return ok({
      diff: made.map((after) => ({ before: null, after })),
      label: `Add ${what}`,
      ...(first && { subject: first.id }),
    });
  },
});

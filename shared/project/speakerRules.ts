import { ok, type Result, refuse } from '../base/result';
import { expressionProblem } from '../text/expressionProblem';
import { cleanName } from './names';
import type { SpeakerRuleRecord } from './records';

type RuleContent = Omit<SpeakerRuleRecord, 'type' | 'id' | 'order'>;

/** The flags that a rule's pattern is read with. */
export const ruleFlags = ({ ignoreCase }: Pick<RuleContent, 'ignoreCase'>): string =>
  ignoreCase ? 'imu' : 'mu';

/** A rule with its names cleaned; refused without a name, or with a pattern that cannot be understood. */
export function usableRule(rule: RuleContent): Result<RuleContent> {
  const name = cleanName(rule.name);
  if (name === '') return refuse('empty-name', 'A rule needs a name.');
  if (rule.pattern === '')
    return refuse('empty-pattern', 'A rule needs a pattern for the label before a turn.');
  const problem = expressionProblem(rule.pattern, ruleFlags(rule));
  if (problem !== null) return refuse('bad-expression', problem);
  return ok({ ...rule, name, speaker: cleanName(rule.speaker) });
}

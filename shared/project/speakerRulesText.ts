import { z } from 'zod';
import { ok, type Result, refuse } from '../base/result';
import { type CommandParams, commandParams } from './commandParams';

export type RuleContent = CommandParams<'addSpeakerRules'>['rules'][number];

const kind = 'Roundtable speaker rules';
const written = z.object({ kind: z.literal(kind), rules: commandParams.addSpeakerRules.shape.rules });

/** What a rule says, without what keeps it. */
export const ruleContent = ({
  name,
  pattern,
  ignoreCase,
  speaker,
  reach,
  enabled,
}: RuleContent): RuleContent => ({
  name,
  pattern,
  ignoreCase,
  speaker,
  reach,
  enabled,
});

/** Rules as text, to be copied into another project. */
export const rulesAsText = (rules: readonly RuleContent[]): string =>
  `${JSON.stringify({ kind, rules: rules.map(ruleContent) }, null, 2)}\n`;

/** What {@link rulesAsText} wrote; refused when the text is something else. */
export function rulesFromText(text: string): Result<RuleContent[]> {
  const refusal = refuse('no-rules', 'These are no speaker rules. Copy them from another project first.');
  try {
    const parsed = written.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data.rules) : refusal;
  } catch {
    return refusal;
  }
}

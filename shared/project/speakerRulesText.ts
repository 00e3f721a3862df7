import { z } from 'zod';
import { ok, type Result, refuse } from '../base/result';
import { type CommandParams, commandParams } from './commandParams';

export type RuleContent = CommandParams<'addSpeakerRules'>['rules'][number];

const kind = 'Roundtable speaker rules';
const written = z.object({ kind: z.literal(kind), rules: commandParams.addSpeakerRules.shape.rules });

/** Rules as text, to be copied into another project. */
export function rulesAsText(rules: readonly RuleContent[]): string {
  const content = rules.map(({ name, pattern, ignoreCase, speaker, reach, enabled }) => ({
    name,
    pattern,
    ignoreCase,
    speaker,
    reach,
    enabled,
  }));
  return `${JSON.stringify({ kind, rules: content }, null, 2)}\n`;
}

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

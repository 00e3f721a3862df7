import { z } from 'zod';
import type { BlockRecord } from '../project/records';
import { documentLines } from '../speakers/documentLines';
import { type RuleLabel, ruleTurns, type SpeakerRule } from '../speakers/ruleTurns';
import { documentText } from '../text/documentText';

const place = z.object({ block: z.string(), start: z.number().int(), end: z.number().int() });

/** What rules for speakers give in one document. */
export const rulePreview = z.object({
  /** In text order; `rule`: which found it, from 0. A label lies in one block, UTF-16 units. */
  labels: z.array(
    place.extend({
      rule: z.number().int(),
      /** Who speaks after it; null: nobody says anything there. */
      speaker: z.string().nullable(),
      role: z.string(),
    }),
  ),
  /** How many turns and different speakers there are; `labels` may hold fewer. */
  turns: z.number().int(),
  speakers: z.number().int(),
  /** By rule, how many turns it gives. */
  byRule: z.array(z.number().int()),
});
export type RulePreview = z.infer<typeof rulePreview>;

/** Labels that are shown; a document with more turns is no transcript. */
const MOST_LABELS = 20_000;

/** What becomes of labels that rules found in these blocks. */
export function previewRules(
  blocks: readonly BlockRecord[],
  labels: readonly RuleLabel[],
  rules: readonly SpeakerRule[],
): RulePreview {
  const turns = ruleTurns(documentLines(blocks), labels, rules);
  const text = documentText(blocks);
  const turnOf = new Map(turns.map((turn) => [turn.label, turn]));
  const byRule = rules.map((_, index) => turns.filter(({ label }) => label.rule === index).length);
  return {
    labels: labels.slice(0, MOST_LABELS).flatMap((label) => {
      const at = text.positionAt(label.start);
      const mention = turnOf.get(label)?.mention;
      if (at === null) return [];
      const end = at.offset + label.end - label.start;
      const { rule } = label;
      return [
        {
          block: at.block,
          start: at.offset,
          end,
          rule,
          speaker: mention?.name ?? null,
          role: mention?.role ?? '',
        },
      ];
    }),
    turns: turns.length,
    speakers: new Set(turns.map(({ mention }) => mention.name.toLowerCase())).size,
    byRule,
  };
}

import { sameJson } from '@shared/base/sameJson';
import { cleanName } from '@shared/project/names';
import type { SpeakerRuleRecord } from '@shared/project/records';
import type { RuleContent } from '@shared/project/speakerRulesText';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { changeRule } from './ruleCommands';
import { patternProblem } from './useRulePreview';

/** A rule as it is being written, beside the one that is kept. */
export interface RuleDraft {
  /** null: there is no rule. */
  readonly rule: RuleContent | null;
  readonly write: (rule: RuleContent) => void;
  /** Keeps what can be kept: no empty name, and no pattern that cannot be understood. */
  readonly keep: (rule: RuleContent) => void;
  /** Another rule is looked at: what was not kept goes. */
  readonly drop: () => void;
}

/** The kept rule as it is being written. What is written when the view goes away is kept. */
export function useRuleDraft(kept: SpeakerRuleRecord | undefined): RuleDraft {
  const [draft, setDraft] = useState<{ readonly of: string; readonly rule: RuleContent } | null>(null);
  const written = kept !== undefined && draft?.of === kept.id ? draft.rule : null;
  const write = (rule: RuleContent) => kept && setDraft({ of: kept.id, rule });
  const keep = (rule: RuleContent) => {
    if (kept === undefined) return;
    if (rule.name.trim() === '') write({ ...rule, name: kept.name });
    changeRule(kept.id, keepable(rule, kept));
  };

  const keptChanged = useEffectEvent(() => {
    // Once all of it is kept the record is shown again: it may be changed elsewhere, or undone.
    if (kept && written && isKept(written, kept)) setDraft(null);
  });
  useEffect(() => keptChanged(), [kept]);

  const leaveWithView = useEffectEvent(() => {
    const isThere = useMirrorStore.getState().mirror?.records.get(kept?.id ?? '') !== undefined;
    if (kept && written && isThere && !isKept(written, kept)) changeRule(kept.id, keepable(written, kept));
  });
  useEffect(() => () => leaveWithView(), []);

  return {
    // Rules are switched on and off in their list, not in what is written of them.
    rule: kept === undefined ? null : { ...(written ?? kept), enabled: kept.enabled },
    write,
    keep,
    drop: () => setDraft(null),
  };
}

type Written = Omit<RuleContent, 'enabled'>;

const writtenOf = ({ name, pattern, ignoreCase, speaker, reach }: Written): Written => ({
  name: cleanName(name),
  pattern,
  ignoreCase,
  speaker: cleanName(speaker),
  reach,
});

const isKept = (rule: RuleContent, kept: SpeakerRuleRecord): boolean =>
  sameJson(writtenOf(rule), writtenOf(kept));

const keepable = (rule: RuleContent, kept: SpeakerRuleRecord): Written =>
  writtenOf({
    ...rule,
    name: rule.name.trim() === '' ? kept.name : rule.name,
    pattern: patternProblem(rule) === '' ? rule.pattern : kept.pattern,
  });

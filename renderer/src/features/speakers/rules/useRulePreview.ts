import { ruleFlags } from '@shared/project/speakerRules';
import type { RuleContent } from '@shared/project/speakerRulesText';
import type { RulePreview } from '@shared/query/rulePreview';
import { expressionProblem } from '@shared/text/expressionProblem';
import { useEffect, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';
import { notifyProblem } from '@/bridge/notices';

/** ms without a key after which the text is looked through. */
const PAUSE_MS = 180;

interface Previewed {
  /** What the rules give; null: not known yet. */
  readonly preview: RulePreview | null;
  /** Why nothing can be said, in a sentence; `''`: all is well. */
  readonly problem: string;
  readonly searching: boolean;
}

const nothing: Previewed = { preview: null, problem: '', searching: false };

/** Why a rule's pattern cannot be used; `''`: it can. */
export function patternProblem(rule: RuleContent): string {
  if (rule.pattern === '') return 'A rule needs a pattern for the label before a turn.';
  return expressionProblem(rule.pattern, ruleFlags(rule)) ?? '';
}

/** What rules give in a document, kept up to date as they are written; null: no document is open. */
export function useRulePreview(document: string | null, rules: readonly RuleContent[]): Previewed {
  const [state, setState] = useState(nothing);
  const asked = JSON.stringify(rules);
  useEffect(() => {
    const wanted = JSON.parse(asked) as RuleContent[];
    if (document === null || wanted.length === 0 || wanted.some((rule) => patternProblem(rule) !== '')) {
      setState(nothing);
      return;
    }
    let stale = false;
    setState((before) => ({ ...before, searching: true }));
    const timer = setTimeout(() => {
      ask(document, wanted).then((answer) => {
        if (!stale && answer !== null) setState(answer);
      }, notifyProblem);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [document, asked]);
  return state;
}

/** Null: another question has been asked meanwhile. */
async function ask(document: string, rules: RuleContent[]): Promise<Previewed | null> {
  try {
    return { ...nothing, preview: await callMain('previewSpeakerRules', { document, rules }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'search-given-up' ? null : { ...nothing, problem: error.message };
  }
}

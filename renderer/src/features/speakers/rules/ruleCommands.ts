import { counted, quoted } from '@shared/project/names';
import type { SpeakerRuleRecord } from '@shared/project/records';
import { type RuleContent, rulesAsText, rulesFromText } from '@shared/project/speakerRulesText';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';

/** Adds rules at the end; answers the id of the first, null: it was refused. */
export const addRules = (rules: readonly RuleContent[]): Promise<string | null> =>
  orNotice(runCommand('addSpeakerRules', { rules: [...rules] }));

export const changeRule = (rule: string, change: Partial<RuleContent>): void =>
  void orNotice(runCommand('changeSpeakerRule', { rule, ...change }));

export function deleteRule({ id, name }: SpeakerRuleRecord): void {
  void orNotice(runCommand('deleteSpeakerRule', { rule: id }).then(() => true)).then(
    (done) => done && notifyUndoable(`Deleted the rule ${quoted(name)}.`),
  );
}

/** Moves a rule one place earlier (-1) or later (1); at the end it stays. */
export function moveRule(rules: readonly SpeakerRuleRecord[], rule: string, step: number): void {
  const at = rules.findIndex(({ id }) => id === rule);
  const others = rules.filter(({ id }) => id !== rule);
  const place = at + step;
  if (at < 0 || place < 0 || place > others.length) return;
  void orNotice(runCommand('moveSpeakerRule', { rule, before: others[place]?.id ?? null }));
}

/** Puts rules on the clipboard, to be pasted in another project. */
export async function copyRules(rules: readonly SpeakerRuleRecord[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(rulesAsText(rules));
    notify(`${counted(rules.length, 'rule')} copied. Paste them among the rules of another project.`);
  } catch {
    notify('The clipboard did not take the rules. Try again.');
  }
}

/** Adds the rules of a text that was pasted. */
export async function pasteRules(text: string): Promise<string | null> {
  const read = rulesFromText(text);
  if (read.ok) return addRules(read.value);
  notify(read.problem.message, { slot: 'obstacle' });
  return null;
}

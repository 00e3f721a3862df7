import { type RuleContent, ruleContent } from '@shared/project/speakerRulesText';
import { ruleFromLabel } from '@shared/speakers/ruleFromLabel';
import { ArrowDown, ArrowUp, ClipboardPaste, Copy, Plus, Trash2 } from 'lucide-react';
import { type ClipboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { runAction, useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { closeRules, openRules, useRulesDialog } from '@/bridge/rulesDialog';
import { useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { Menu } from '@/ui/Menu';
import { RuleForm } from './RuleForm';
import { RuleList } from './RuleList';
import { RulePreviewList } from './RulePreviewList';
import { addRules, copyRules, deleteRule, moveRule, pasteRules } from './ruleCommands';
import styles from './SpeakerRules.module.css';
import { newRule, startingPoints } from './startingPoints';
import { useRuleDraft } from './useRuleDraft';
import { useRulePreview } from './useRulePreview';

/** Offers the rules for speakers from anywhere, and shows them. */
export function SpeakerRulesDialog() {
  const isOpen = useMirrorStore(({ mirror }) => mirror !== null);
  const shown = useRulesDialog((state) => state.open);
  useAction('speakers.rules', () => openRules(), isOpen);
  return isOpen && shown ? <Rules /> : null;
}

/** The rules of the project, the chosen one to be changed, and what they find in the open document. */
function Rules() {
  const records = useRecordsOf('speakerRule');
  const label = useRulesDialog((state) => state.label);
  const document = useSelection((state) => state.document);
  const rules = records.speakerRules();
  const [wanted, setWanted] = useState<string | null>(null);
  const kept = rules.find(({ id }) => id === wanted) ?? rules[0];
  const { rule, write, keep, drop } = useRuleDraft(kept);
  const previewed = rule?.enabled
    ? rules.flatMap((each) => (each === kept ? [rule] : each.enabled ? [each] : []))
    : rule
      ? [{ ...rule, enabled: true }]
      : [];
  const { preview, problem } = useRulePreview(document, previewed.map(ruleContent));
  /** The button's words come in where something can be pasted at all. */
  const pasted = useRef<HTMLTextAreaElement>(null);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const choose = (id: string | null) => {
    if (id === null) return;
    drop();
    setWanted(id);
  };
  const add = async (content: RuleContent) => choose(await addRules([content]));
  const addPointed = useEffectEvent(() => {
    if (label === null) return;
    // Asked for once: what is looked at later must not add it again.
    useRulesDialog.setState({ label: null });
    void add(newRule({ name: `Like “${label.words}”`, pattern: ruleFromLabel(label), reach: 'nextLabel' }));
  });
  useEffect(() => addPointed(), []);
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    if (event.target === pasted.current) pasteButton.current?.focus();
    void pasteRules(event.clipboardData.getData('text/plain')).then(choose);
  };
  const turnsOf = (id: string) => {
    const each = rules.find((one) => one.id === id);
    const at = each === undefined ? -1 : previewed.indexOf(each === kept && rule ? rule : each);
    return (at < 0 ? undefined : preview?.byRule[at]) ?? null;
  };
  return (
    <Dialog
      open
      wide
      title="Speaker rules"
      description="For transcripts whose labels are not found, or found wrongly. What a rule finds is taken as given; everything else is looked for as always."
      onClose={closeRules}
      footer={
        <>
          <Button
            onClick={() => {
              closeRules();
              runAction('speakers.review');
            }}
          >
            Find Speakers…
          </Button>
          <Button look="primary" onClick={closeRules}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.body} onPaste={paste}>
        <textarea ref={pasted} className="visually-hidden" tabIndex={-1} aria-hidden defaultValue="" />
        <section className={styles.side} aria-label="Rules of the project">
          <div className={styles.tools}>
            <Menu
              entries={startingPoints.map((point) => ({
                label: point.shown,
                run: () => void add(newRule(point)),
              }))}
            >
              <Button look="quiet">
                <Plus size={14} aria-hidden /> Add rule
              </Button>
            </Menu>
            <span className={styles.gap} />
            <IconButton
              small
              label="Earlier"
              keys="Alt+Up"
              blocked={!kept}
              onClick={() => kept && moveRule(rules, kept.id, -1)}
            >
              <ArrowUp size={14} aria-hidden />
            </IconButton>
            <IconButton
              small
              label="Later"
              keys="Alt+Down"
              blocked={!kept}
              onClick={() => kept && moveRule(rules, kept.id, 1)}
            >
              <ArrowDown size={14} aria-hidden />
            </IconButton>
            <IconButton small label="Copy all rules" blocked={!kept} onClick={() => void copyRules(rules)}>
              <Copy size={14} aria-hidden />
            </IconButton>
            <IconButton
              small
              label="Paste rules"
              ref={pasteButton}
              onClick={() => {
                pasted.current?.focus();
                void orNotice(callMain('clipboard', { does: 'paste' }));
              }}
            >
              <ClipboardPaste size={14} aria-hidden />
            </IconButton>
            <IconButton small label="Delete rule" blocked={!kept} onClick={() => kept && deleteRule(kept)}>
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </div>
          <RuleList rules={rules} chosen={kept?.id ?? null} turnsOf={turnsOf} onChoose={choose} />
          {kept && rule && <RuleForm key={kept.id} rule={rule} onDraft={write} onKeep={keep} />}
        </section>
        <RulePreviewList document={document} preview={preview} problem={problem} />
      </div>
    </Dialog>
  );
}

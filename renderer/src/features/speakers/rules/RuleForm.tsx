import type { RuleContent } from '@shared/project/speakerRulesText';
import { useId } from 'react';
import { CheckField } from '@/ui/CheckField';
import { ChoiceField } from '@/ui/ChoiceField';
import fields from '@/ui/Fields.module.css';
import styles from './SpeakerRules.module.css';
import { patternProblem } from './useRulePreview';

interface RuleFormProps {
  readonly rule: RuleContent;
  /** Told of every letter. */
  readonly onDraft: (rule: RuleContent) => void;
  /** What was written is to be kept now. */
  readonly onKeep: (rule: RuleContent) => void;
}

/** What a rule looks for, and who speaks after it. What is written shows in the preview at once and is kept when its field is left. */
export function RuleForm({ rule, onDraft, onKeep }: RuleFormProps) {
  const problem = patternProblem(rule);
  const reason = useId();
  const keep = (change: Partial<RuleContent>) => {
    const next = { ...rule, ...change };
    onDraft(next);
    onKeep(next);
  };
  return (
    <div className={styles.form}>
      <Line
        label="Name"
        value={rule.name}
        onWrite={(name) => onDraft({ ...rule, name })}
        onLeave={() => onKeep(rule)}
      />
      <Line
        label="Label before a turn, as a regular expression"
        value={rule.pattern}
        code
        problem={problem}
        reason={reason}
        onWrite={(pattern) => onDraft({ ...rule, pattern })}
        onLeave={() => onKeep(rule)}
      />
      <p
        id={reason}
        className={problem === '' ? styles.hint : styles.problem}
        role={problem === '' ? undefined : 'alert'}
      >
        {problem === ''
          ? 'The group (?<speaker>…) holds the name, (?<role>…) the role; without one the whole label is the name.'
          : problem}
      </p>
      <CheckField
        label="Capitals and small letters are the same"
        checked={rule.ignoreCase}
        onChange={(ignoreCase) => keep({ ignoreCase })}
      />
      <Line
        label="Always said by"
        placeholder="Whom the label names"
        value={rule.speaker}
        onWrite={(speaker) => onDraft({ ...rule, speaker })}
        onLeave={() => onKeep(rule)}
      />
      <ChoiceField
        label="What is said goes on"
        value={rule.reach}
        options={[
          { value: 'nextLabel', label: 'up to the next label or heading' },
          { value: 'paragraph', label: 'to the end of the paragraph' },
        ]}
        onChange={(reach) => keep({ reach: reach === 'paragraph' ? 'paragraph' : 'nextLabel' })}
      />
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly code?: boolean;
  readonly problem?: string;
  readonly reason?: string;
  readonly onWrite: (value: string) => void;
  readonly onLeave: () => void;
}

function Line({
  label,
  value,
  placeholder,
  code = false,
  problem = '',
  reason,
  onWrite,
  onLeave,
}: LineProps) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        className={`${fields.input} ${code ? styles.code : ''}`}
        value={value}
        placeholder={placeholder}
        maxLength={1000}
        spellCheck={!code}
        aria-invalid={problem !== ''}
        aria-describedby={reason}
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onLeave();
        }}
      />
    </div>
  );
}

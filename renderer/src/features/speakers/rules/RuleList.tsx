import { counted } from '@shared/project/names';
import type { SpeakerRuleRecord } from '@shared/project/records';
import { type KeyboardEvent, useRef } from 'react';
import { Hint } from '@/ui/Hint';
import { changeRule, deleteRule, moveRule } from './ruleCommands';
import styles from './SpeakerRules.module.css';

interface RuleListProps {
  readonly rules: readonly SpeakerRuleRecord[];
  readonly chosen: string | null;
  /** How many turns each gives in the open document. */
  readonly turnsOf: (rule: string) => number | null;
  readonly onChoose: (rule: string) => void;
}

/** The rules of the project in the order they are tried: switched on and off, chosen with arrows, moved with Alt and arrows, deleted by key. */
export function RuleList({ rules, chosen, turnsOf, onChoose }: RuleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const go = (at: number) => {
    const rule = rules[at];
    if (rule === undefined) return;
    onChoose(rule.id);
    list.current?.querySelectorAll<HTMLElement>('button')[at]?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const at = rules.findIndex(({ id }) => id === chosen);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rule = rules[at];
    const isButton = event.target instanceof HTMLButtonElement;
    if (!rule || !isButton) return;
    if (step !== undefined && event.altKey) moveRule(rules, rule.id, step);
    else if (step !== undefined) go(at + step);
    else if (event.key === 'Delete') {
      // The keys go on with the neighbour when the line is gone.
      go(at + 1 < rules.length ? at + 1 : at - 1);
      deleteRule(rule);
    } else return;
    event.preventDefault();
  };
  if (rules.length === 0)
    return (
      <div className={styles.none}>
        <Hint>
          No rules yet. Begin with one of those under Add rule, or select a label in the text and choose Make
          a Speaker Rule.
        </Hint>
      </div>
    );
  return (
    <ul ref={list} className={styles.rules} aria-label="Rules" onKeyDown={press}>
      {rules.map(({ id, name, enabled }) => {
        const turns = turnsOf(id);
        return (
          <li key={id} className={styles.rule} data-chosen={id === chosen}>
            <input
              type="checkbox"
              aria-label={`Use “${name}”`}
              checked={enabled}
              onChange={(event) => changeRule(id, { enabled: event.target.checked })}
            />
            <button
              type="button"
              className={styles.ruleName}
              aria-current={id === chosen || undefined}
              tabIndex={id === chosen ? 0 : -1}
              data-off={!enabled}
              onClick={() => onChoose(id)}
            >
              {name}
            </button>
            {turns !== null && (
              <span className={styles.count} title={counted(turns, 'turn')}>
                {turns.toLocaleString('en')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

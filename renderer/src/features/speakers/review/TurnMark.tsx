import { Check, Lock } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Popover } from '@/ui/Popover';
import { AlikeCard } from './AlikeCard';
import { CutPicker } from './CutPicker';
import { giveTurns, toggleTurns } from './decide';
import { ReceiverPicker } from './ReceiverPicker';
import { type DraftPerson, type DraftTurn, needsLook } from './reviewDraft';
import { focusPane, lookAt, useReview } from './reviewStore';
import styles from './TurnMark.module.css';

interface TurnMarkProps {
  readonly turn: DraftTurn;
  readonly person: DraftPerson | undefined;
}

/** The keyboard stays in the text, where its keys are about the current turn. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** A turn beside its words: taken or not, whose it is, and why it should be looked at. What is asked about it opens here. */
export function TurnMark({ turn, person }: TurnMarkProps) {
  const isCurrent = useReview(({ current }) => current === turn.id);
  const isChosen = useReview(({ chosen }) => chosen.has(turn.id));
  const asked = useReview((state) => (isCurrent ? askedHere(state) : null));
  const name = person?.name ?? '';
  const state = turn.given ? 'given' : turn.taken ? (needsLook(turn) ? 'check' : 'taken') : 'out';
  return (
    <div
      className={styles.mark}
      style={{ '--person': person?.color ?? '' }}
      data-turn={turn.id}
      data-state={state}
      data-current={isCurrent}
      data-chosen={isChosen}
    >
      {turn.given ? (
        <Lock size={12} className={styles.lock} aria-label="Confirmed before" />
      ) : (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Turn of ${name}`}
          title={turn.taken ? 'Leave this turn out (Space)' : 'Take this turn (Space)'}
          checked={turn.taken}
          onMouseDown={keepFocus}
          onChange={() => {
            lookAt(turn);
            toggleTurns([turn.id]);
          }}
        />
      )}
      <Popover
        flush
        label="About this turn"
        open={asked !== null}
        onOpenChange={(open) => {
          if (turn.given) return;
          if (open) lookAt(turn);
          useReview.setState({ asked: open ? 'give' : null });
        }}
        onClosed={focusPane}
        trigger={
          <button
            type="button"
            tabIndex={-1}
            className={styles.who}
            title={
              turn.given
                ? `${name}. Confirmed before.`
                : `${name}. ${turn.reason}. Click to give it to another (R).`
            }
            onMouseDown={keepFocus}
          >
            {name}
          </button>
        }
      >
        {asked === 'cut' && <CutPicker turn={turn} />}
        {asked === 'alike' && <AlikeCard turn={turn} />}
        {asked === 'give' && (
          <ReceiverPicker label="Who says this" here={turn.person} onChoose={(to) => giveTurns(to)} />
        )}
      </Popover>
      {!turn.given && turn.checked && turn.taken && (
        <Check size={13} className={styles.checked} aria-label="Checked" />
      )}
      {state === 'check' && <p className={styles.reason}>{turn.reason}</p>}
    </div>
  );
}

/** What is asked about the current turn alone: who says selected words, or several turns, is asked in the bar below. */
function askedHere({ asked, selected, chosen }: ReturnType<typeof useReview.getState>) {
  if (asked === 'cut' || asked === 'alike') return asked;
  return asked === 'give' && selected === null && chosen.size === 0 ? asked : null;
}

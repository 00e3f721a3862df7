import { Menu } from '@/ui/Menu';
import { confirmTurn, type DraftTurn, giveTurn, needsLook, type ReviewDraft, takeTurn } from './reviewDraft';
import styles from './SpeakerReview.module.css';

interface TurnBoxProps {
  readonly turn: DraftTurn;
  readonly draft: ReviewDraft;
  readonly color: string;
  readonly onChange: (draft: ReviewDraft) => void;
}

/** A proposed turn beside the text: taken or not, whose it is, and why it should be looked at. */
export function TurnBox({ turn, draft, color, onChange }: TurnBoxProps) {
  const name = draft.people.find(({ key }) => key === turn.person)?.name ?? '';
  return (
    <div className={styles.turn} style={{ '--person': color }} data-left={turn.taken ? undefined : ''}>
      <input
        type="checkbox"
        aria-label={`Turn of ${name}`}
        title={turn.taken ? 'Leave this turn out' : 'Take this turn'}
        checked={turn.taken}
        onChange={(event) => onChange(takeTurn(draft, turn.id, event.target.checked))}
      />
      <Menu
        entries={draft.people.map((person) => ({
          label: person.name,
          disabled: person.key === turn.person,
          run: () => onChange(giveTurn(draft, turn.id, person.key)),
        }))}
      >
        <button
          type="button"
          className={styles.who}
          title={`${name}. ${turn.reason}. Click to give it to another.`}
        >
          {name}
        </button>
      </Menu>
      {needsLook(turn) && (
        <div className={styles.check}>
          {turn.reason}
          <button
            type="button"
            className={styles.confirm}
            aria-label={`It is right: turn of ${name}`}
            onClick={() => onChange(confirmTurn(draft, turn.id))}
          >
            It is right
          </button>
        </div>
      )}
    </div>
  );
}

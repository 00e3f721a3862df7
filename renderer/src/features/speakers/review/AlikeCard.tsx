import { counted, quoted } from '@shared/project/names';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { decideAlike } from './decide';
import { alikeTurns, type Likeness } from './matchingTurns';
import styles from './Pickers.module.css';
import { ReceiverPicker } from './ReceiverPicker';
import { type DraftTurn, personOf } from './reviewDraft';
import { useDraft } from './reviewStore';

/** Does the same to all turns like one: named by the same words, found for the same reason, of the same person. */
export function AlikeCard({ turn }: { readonly turn: DraftTurn }) {
  const draft = useDraft();
  const [likeness, setLikeness] = useState<Likeness>(turn.label === '' ? 'reason' : 'label');
  const [giving, setGiving] = useState(false);
  const kinds: readonly { readonly id: Likeness; readonly words: string }[] = [
    ...(turn.label === '' ? [] : [{ id: 'label' as const, words: `Named by ${quoted(turn.label)}` }]),
    { id: 'reason', words: `Found because: ${turn.reason}` },
    { id: 'person', words: `Of ${personOf(draft, turn.person)?.name ?? ''}` },
  ];
  const count = alikeTurns(draft, turn, likeness).length;
  const words = counted(count, 'turn');
  if (giving)
    return (
      <ReceiverPicker
        label="Who says these"
        onChoose={(to) => decideAlike(likeness, to)}
        here={turn.person}
      />
    );
  return (
    <div className={styles.alike}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>Turns like this that are not checked yet</legend>
        {kinds.map(({ id, words: kind }) => (
          <label key={id} className={styles.kind}>
            <input type="radio" name="likeness" checked={likeness === id} onChange={() => setLikeness(id)} />
            <span className={styles.kindWords}>{kind}</span>
            <span className={styles.count}>{alikeTurns(draft, turn, id).length.toLocaleString('en')}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.deeds}>
        <Button look="primary" onClick={() => decideAlike(likeness, 'accept')}>
          Accept {words}
        </Button>
        <Button onClick={() => decideAlike(likeness, 'leaveOut')}>Leave out</Button>
        <Button onClick={() => setGiving(true)}>Give to…</Button>
      </div>
    </div>
  );
}

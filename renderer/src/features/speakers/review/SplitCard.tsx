import { counted } from '@shared/project/names';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { formsOf } from './matchingTurns';
import styles from './Pickers.module.css';
import { splitPerson } from './peopleSteps';
import { draftNow, narrow, step, useDraft, useReview } from './reviewStore';

interface SplitCardProps {
  readonly personKey: string;
  readonly name: string;
}

/** Chosen forms of a name become another person, with the turns that they name. */
export function SplitCard({ personKey, name }: SplitCardProps) {
  const draft = useDraft();
  const forms = formsOf(draft, personKey);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const going = forms.filter(({ form }) => chosen.has(form));
  const turns = going.flatMap((each) => each.turns);
  const toggle = (form: string) => {
    const next = new Set(chosen);
    if (!next.delete(form)) next.add(form);
    setChosen(next);
  };
  const split = () => {
    const [first, ...others] = going.map(({ form }) => form);
    if (first === undefined) return;
    const done = splitPerson(draftNow(), personKey, { turns, forms: others, name: first });
    step(`Split ${name}`, done.draft);
    useReview.setState({ person: done.key, asked: null });
  };
  const byTurn = () => {
    narrow({ person: personKey, shown: 'all' });
    useReview.setState({ view: 'list', asked: null });
  };
  if (forms.length === 0)
    return (
      <p className={styles.hint}>
        No turn names them. Choose turns with X and give them (R) to somebody new.
      </p>
    );
  return (
    <div className={styles.split}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>Which of these is somebody else?</legend>
        <div className={styles.forms}>
          {forms.map(({ form, turns: named }) => (
            <label key={form} className={styles.kind}>
              <input type="checkbox" checked={chosen.has(form)} onChange={() => toggle(form)} />
              <span className={styles.kindWords} dir="auto">
                {form}
              </span>
              <span className={styles.count}>{named.length.toLocaleString('en')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.deeds}>
        <Button look="primary" disabled={going.length === 0 || going.length === forms.length} onClick={split}>
          Split off {counted(turns.length, 'turn')}
        </Button>
        <Button title="Choose turns with X, then give them (R) to somebody new" onClick={byTurn}>
          Choose turns…
        </Button>
      </div>
    </div>
  );
}

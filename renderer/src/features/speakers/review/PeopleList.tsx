import type { SpeakerRecord } from '@shared/project/records';
import { useState } from 'react';
import { PersonCard } from './PersonCard';
import { type DraftTurn, mergePeople, type ReviewDraft, turnCounts } from './reviewDraft';
import styles from './SpeakerReview.module.css';

interface PeopleListProps {
  readonly draft: ReviewDraft;
  readonly speakers: readonly SpeakerRecord[];
  readonly colors: ReadonlyMap<string, string>;
  readonly onLook: (turns: readonly DraftTurn[]) => void;
  readonly onChange: (draft: ReviewDraft) => void;
}

/** The people found, to be named, given roles, merged and removed. */
export function PeopleList({ draft, speakers, colors, onLook, onChange }: PeopleListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const counts = turnCounts(draft);
  return (
    <section aria-label="People" className={styles.people}>
      <ul>
        {draft.people.map((person) => (
          <PersonCard
            key={person.key}
            person={person}
            draft={draft}
            speakers={speakers}
            color={colors.get(person.key) ?? ''}
            turns={counts.get(person.key) ?? 0}
            canTake={dragged !== null && dragged !== person.key}
            onDrag={setDragged}
            onTake={() => {
              if (dragged !== null) onChange(mergePeople(draft, dragged, person.key));
              setDragged(null);
            }}
            onLook={() => onLook(draft.turns.filter((turn) => turn.person === person.key))}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}

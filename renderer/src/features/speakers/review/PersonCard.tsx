import { counted } from '@shared/project/names';
import { ChevronUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { Swatch } from '@/ui/Swatch';
import { CheckBadge } from './CheckBadge';
import styles from './PersonCard.module.css';
import { NameFields, PersonDetails } from './PersonDetails';
import { type DraftPerson, type PersonNumbers, personNeedsLook } from './reviewDraft';

interface PersonCardProps {
  readonly person: DraftPerson;
  /** Place in the list of all, from 1: the key that gives a turn to them. */
  readonly number: number;
  readonly numbers: PersonNumbers | undefined;
  readonly isOpen: boolean;
  /** Another person is being dragged and may be dropped here. */
  readonly canTake: boolean;
  readonly onOpen: () => void;
  readonly onDrag: (key: string | null) => void;
  readonly onTake: () => void;
}

/** One person of the review: dragged on another they become one. */
export function PersonCard(props: PersonCardProps) {
  const { person, number, numbers, isOpen, canTake, onOpen, onDrag, onTake } = props;
  const { key, name, role, affiliation, color } = person;
  const [over, setOver] = useState(false);
  const turns = numbers?.turns ?? 0;
  const toCheck = numbers?.toCheck ?? 0;
  return (
    <div
      className={styles.card}
      data-open={isOpen}
      data-over={over && canTake}
      data-idle={turns === 0}
      onDragOver={(event) => {
        if (!canTake) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (canTake) onTake();
      }}
    >
      <div
        className={styles.head}
        draggable={!isOpen}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          onDrag(key);
        }}
        onDragEnd={() => onDrag(null)}
      >
        <GripVertical size={12} className={styles.grip} aria-hidden />
        {isOpen ? <NameFields person={person} /> : <Swatch color={color} shape="dot" />}
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-label': `${name}, close` })}
          className={isOpen ? styles.close : styles.who}
          title={`${name}. Drag on another person to make them one.`}
          onClick={onOpen}
        >
          {isOpen ? (
            <ChevronUp size={14} aria-hidden />
          ) : (
            <>
              <span className={styles.name} dir="auto">
                {name}
              </span>
              {(role || affiliation) !== '' && (
                <span className={styles.role} dir="auto">
                  <span className="visually-hidden">, </span>
                  {role || affiliation}
                </span>
              )}
              <span className="visually-hidden">, {counted(turns, 'turn')}</span>
            </>
          )}
        </button>
        {personNeedsLook(person) && <CheckBadge>?</CheckBadge>}
        {toCheck > 0 && <CheckBadge title={`${toCheck} to check`}>{toCheck.toLocaleString('en')}</CheckBadge>}
        <span className={styles.count} title={counted(turns, 'turn')}>
          {turns.toLocaleString('en')}
        </span>
        <kbd className={styles.key} aria-hidden>
          {number < 10 ? number : ''}
        </kbd>
      </div>
      {isOpen && <PersonDetails person={person} turns={turns} />}
    </div>
  );
}

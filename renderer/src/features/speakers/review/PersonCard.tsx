import { counted } from '@shared/project/names';
import type { SpeakerRecord } from '@shared/project/records';
import { Ellipsis, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '@/ui/IconButton';
import { Menu, type MenuEntry } from '@/ui/Menu';
import { Swatch } from '@/ui/Swatch';
import { changePerson, type DraftPerson, mergePeople, type ReviewDraft, removePerson } from './reviewDraft';
import styles from './SpeakerReview.module.css';

interface PersonCardProps {
  readonly person: DraftPerson;
  readonly draft: ReviewDraft;
  readonly speakers: readonly SpeakerRecord[];
  readonly color: string;
  readonly turns: number;
  /** Another person is being dragged and may be dropped here. */
  readonly canTake: boolean;
  readonly onDrag: (key: string | null) => void;
  readonly onTake: () => void;
  /** Shows the next turn of this person in the text. */
  readonly onLook: () => void;
  readonly onChange: (draft: ReviewDraft) => void;
}

/** One person of the review: name, role, other forms, number of turns. */
export function PersonCard(props: PersonCardProps) {
  const { person, draft, speakers, color, turns, canTake, onDrag, onTake, onLook, onChange } = props;
  const { key, name, role, aliases, speaker } = person;
  const [over, setOver] = useState(false);
  const known = speakers.find(({ id }) => id === speaker);

  return (
    <li
      className={styles.person}
      data-over={over && canTake ? '' : undefined}
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
      <div className={styles.personHead}>
        {/* Fields cannot be dragged by, so there is a place that can; the menu does the same from the keyboard. */}
        <span
          className={styles.grip}
          title={`Drag ${name} onto another person to merge them`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', name);
            const card = event.currentTarget.closest('li');
            if (card !== null) event.dataTransfer.setDragImage(card, 12, 20);
            onDrag(key);
          }}
          onDragEnd={() => onDrag(null)}
        >
          <GripVertical size={14} aria-hidden />
          <Swatch color={color} shape="dot" />
        </span>
        <KeptInput
          label={`Name of ${name}`}
          look={styles.name}
          value={name}
          onCommit={(text) => text !== '' && onChange(changePerson(draft, key, { name: text }))}
        />
        <button type="button" className={styles.count} title={`Show a turn of ${name}`} onClick={onLook}>
          {counted(turns, 'turn')}
        </button>
        <Menu entries={personMenu(person, draft, speakers, onChange)}>
          <IconButton small label={`More for ${name}`}>
            <Ellipsis size={14} aria-hidden />
          </IconButton>
        </Menu>
      </div>
      <KeptInput
        label={`Role of ${name}`}
        look={styles.role}
        lines
        value={role}
        placeholder="Role"
        onCommit={(text) => onChange(changePerson(draft, key, { role: text }))}
      />
      {aliases.length > 0 && <p className={styles.also}>Also: {aliases.join(', ')}</p>}
      {known !== undefined && (
        <p className={styles.also}>
          {known.name === name ? 'Already in this project' : `Joins ${known.name} of this project`}
        </p>
      )}
    </li>
  );
}

function personMenu(
  { key, speaker }: DraftPerson,
  draft: ReviewDraft,
  speakers: readonly SpeakerRecord[],
  onChange: (draft: ReviewDraft) => void,
): MenuEntry[] {
  const others = draft.people.filter((other) => other.key !== key);
  return [
    {
      label: 'Merge into',
      disabled: others.length === 0,
      items: others.map((other) => ({
        label: other.name,
        run: () => onChange(mergePeople(draft, key, other.key)),
      })),
    },
    {
      label: 'Is already in the project as',
      disabled: speakers.length === 0,
      items: [
        ...speakers.map((each) => ({
          label: each.name,
          disabled: each.id === speaker,
          run: () => onChange(changePerson(draft, key, { speaker: each.id })),
        })),
        'separator' as const,
        {
          label: 'Nobody: someone new',
          disabled: speaker === null,
          run: () => onChange(changePerson(draft, key, { speaker: null })),
        },
      ],
    },
    'separator',
    { label: 'Remove with all turns', run: () => onChange(removePerson(draft, key)) },
  ];
}

interface KeptInputProps {
  readonly label: string;
  readonly look: string | undefined;
  readonly value: string;
  readonly lines?: boolean;
  readonly placeholder?: string;
  readonly onCommit: (text: string) => void;
}

/** A field that looks like text until it is used; kept on Enter or when it is left, given up on Escape. */
function KeptInput({ label, look, value, lines = false, placeholder, onCommit }: KeptInputProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    const next = (text ?? value).trim();
    setText(null);
    if (next !== value) onCommit(next);
  };
  const press = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.currentTarget.blur();
    else if (event.key === 'Escape' && text !== null) setText(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const common = {
    'aria-label': label,
    'data-escape': text === null ? undefined : 'own',
    className: `${styles.bare} ${look ?? ''}`,
    value: text ?? value,
    placeholder,
    spellCheck: false,
    onBlur: keep,
    onKeyDown: press,
  };
  return lines ? (
    <textarea rows={1} {...common} onChange={(event) => setText(event.target.value)} />
  ) : (
    <input {...common} onChange={(event) => setText(event.target.value)} />
  );
}

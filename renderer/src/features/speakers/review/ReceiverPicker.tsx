import { useMemo, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { filterItems } from '@/ui/filterItems';
import { PickList } from '@/ui/PickList';
import type { Receiver } from './decide';
import styles from './Pickers.module.css';
import { personNumbers } from './reviewDraft';
import { useDraft } from './reviewStore';

interface ReceiverPickerProps {
  readonly label: string;
  /** Who it is now; not offered again when `leaveOut`. */
  readonly here?: string | null;
  readonly leaveOut?: string;
  /** A name that is typed and nobody bears can be somebody new. */
  readonly canCreate?: boolean;
  readonly onChoose: (to: Receiver) => void;
}

/** Finds a person by name, another form of it, or role: those of the review, then the other speakers of the project. */
export function ReceiverPicker({
  label,
  here = null,
  leaveOut,
  canCreate = true,
  onChoose,
}: ReceiverPickerProps) {
  const draft = useDraft();
  const speakers = useRecordsOf('speaker').speakers();
  const [query, setQuery] = useState('');
  const options = useMemo(() => {
    const numbers = personNumbers(draft);
    const found = new Set(draft.people.map(({ speaker }) => speaker));
    const people = draft.people
      .filter(({ key }) => key !== leaveOut)
      .map(({ key, name, role, aliases, color }) => ({
        to: { person: key },
        id: `person ${key}`,
        name,
        role,
        detail: [role, ...aliases].join(' '),
        trail: (numbers.get(key)?.turns ?? 0).toLocaleString('en'),
        mark: { color, shape: 'dot' as const },
      }));
    const others = speakers
      .filter(({ id }) => !found.has(id))
      .map(({ id, name, role, aliases, color }) => ({
        to: { speaker: id },
        id: `speaker ${id}`,
        name,
        role,
        detail: [role, ...aliases].join(' '),
        trail: 'in the project',
        mark: { color, shape: 'dot' as const },
      }));
    return [...people, ...others];
  }, [draft, speakers, leaveOut]);
  const name = query.trim();
  const found = filterItems(options, query);
  const isNew = canCreate && name !== '' && found.every((item) => item.name !== name);
  const items = [
    ...found.map(({ to: _, role, ...item }) => ({ ...item, detail: role })),
    ...(isNew ? [{ id: 'new', name: `Create “${name}”`, creates: true }] : []),
  ];
  const pick = (id: string) => {
    const chosen = found.find((item) => item.id === id);
    if (chosen !== undefined) onChoose(chosen.to);
    else onChoose({ newName: name });
  };
  return (
    <div className={styles.picker}>
      <PickList
        label={label}
        placeholder={canCreate ? 'Type a name, also a new one' : 'Type a name'}
        query={query}
        onQuery={setQuery}
        items={items}
        here={here === null ? null : `person ${here}`}
        onPick={pick}
        empty="Nobody of this name."
      />
    </div>
  );
}

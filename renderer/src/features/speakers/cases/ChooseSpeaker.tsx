import type { ProjectRecords } from '@shared/project/projectRecords';
import { useMemo, useState } from 'react';
import { useNumbers } from '@/bridge/useRecordsOf';
import { Dialog } from '@/ui/Dialog';
import { filterItems } from '@/ui/filterItems';
import { type PickItem, PickList } from '@/ui/PickList';
import styles from './ChooseSpeaker.module.css';

interface ChooseSpeakerProps {
  readonly title: string;
  readonly description: string;
  readonly records: ProjectRecords;
  /** Speakers that are not listed. */
  readonly without: ReadonlySet<string>;
  /** Speakers that stand first. */
  readonly first?: readonly string[];
  readonly onChoose: (speaker: string) => void;
  readonly onClose: () => void;
}

/** Chooses one speaker of thousands: type a name, an alias or a role, arrows, Enter. */
export function ChooseSpeaker(props: ChooseSpeakerProps) {
  const { title, description, records, without, first = [], onChoose, onClose } = props;
  const [query, setQuery] = useState('');
  const numbers = useNumbers('speakers');
  const speakers = records.speakers();
  const all = useMemo(() => {
    const items = speakers
      .filter(({ id }) => !without.has(id))
      .map(({ id, name, role, aliases, color }): PickItem => {
        const detail = [role, ...aliases].filter((part) => part !== '').join(', ');
        const turns = numbers[id] ?? 0;
        return {
          id,
          name,
          mark: { color, shape: 'dot' },
          ...(detail !== '' && { detail }),
          ...(turns > 0 && { trail: turns.toLocaleString('en') }),
        };
      });
    const top = new Set(first);
    return [...items.filter(({ id }) => top.has(id)), ...items.filter(({ id }) => !top.has(id))];
  }, [speakers, without, first, numbers]);
  return (
    <Dialog open title={title} description={description} onClose={onClose} beginsInField>
      <div className={styles.box}>
        <PickList
          label="Speaker"
          placeholder="Find a speaker"
          query={query}
          onQuery={setQuery}
          items={filterItems(all, query)}
          onPick={onChoose}
          empty="Nobody is called that."
        />
      </div>
    </Dialog>
  );
}

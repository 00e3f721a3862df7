import { Check, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useRecords } from '@/bridge/useProject';
import { Swatch } from '@/ui/Swatch';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { folded } from './folded';
import styles from './Popups.module.css';
import { useListKeys } from './useListKeys';

interface SpeakerPickerProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
}

/** Chooses who says a passage. On a tagged passage it corrects that passage; on plain text it makes a turn. */
export function SpeakerPicker({ model, target }: SpeakerPickerProps) {
  const records = useRecords();
  const [typed, setTyped] = useState('');
  const list = useId();
  const query = folded(typed.trim());
  const found = records
    .speakers()
    .filter(({ name, aliases, role }) =>
      [name, role, ...aliases].some((words) => folded(words).includes(query)),
    );
  const name = typed.trim();
  const isNew = name !== '' && !found.some((speaker) => folded(speaker.name) === query);
  const count = found.length + (isNew ? 1 : 0);
  const annotation = records.annotation(target.annotation ?? '');

  const chooseAt = (index: number) => {
    model.close();
    const speaker = found[index];
    void saidBy(model, target, speaker ? { id: speaker.id, name: speaker.name } : { id: null, name });
  };
  const { active, onKeyDown, rowProps } = useListKeys(list, count, chooseAt, typed);

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Who says this"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={count > 0 ? `${list}-${active}` : undefined}
        placeholder="Who says this?"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Speakers" className={styles.list}>
        {found.map((speaker, index) => (
          <div key={speaker.id} {...rowProps(index)} className={styles.row} aria-label={speaker.name}>
            <Swatch shape="dot" color={speaker.color} />
            <span className={styles.rowText}>
              {speaker.name}
              {speaker.role !== '' && <span className={styles.path}>{speaker.role}</span>}
            </span>
            {annotation?.speaker === speaker.id && <Check size={14} aria-hidden />}
          </div>
        ))}
        {isNew && (
          <div {...rowProps(found.length)} className={styles.row} aria-label={`New speaker “${name}”`}>
            <Plus size={14} aria-hidden />
            <span className={styles.rowText}>New speaker “{name}”</span>
          </div>
        )}
        {found.length === 0 && !isNew && <p className={styles.none}>No speakers yet. Type a name.</p>}
      </div>
    </>
  );
}

async function saidBy(
  model: ReaderModel,
  { span, annotation }: PassageTarget,
  { id, name }: { id: string | null; name: string },
): Promise<void> {
  const who = { speaker: id, ...(id === null && { newSpeaker: name }) };
  const said = await orNotice(
    annotation === null
      ? runCommand('createTurn', { document: model.document, span, ...who })
      : runCommand('setPassageSpeaker', { annotation, ...who }),
  );
  if (said !== null) model.say(`Said by ${name}`);
}

import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerNumbersById } from '@shared/query/speakerUse';
import { type FormEvent, useId, useState } from 'react';
import { notifyUndoable } from '@/bridge/notices';
import { speakerPalette } from '@/bridge/palette';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import { ColorPicker } from '@/ui/ColorPicker';
import fields from '@/ui/Fields.module.css';
import { SelectionPane } from '@/ui/SelectionPane';
import { Swatch } from '@/ui/Swatch';
import { deleteSpeakers } from '../speakerCommands';
import { changeSpeakers, colorSpeakers } from './caseCommands';
import { openDialog } from './casesStore';
import styles from './SelectedSpeakers.module.css';
import { problemOf } from './speakerChanges';
import { type SpeakerColumn, speakerColumns } from './speakerColumns';
import { valuesInUse } from './valuesInUse';

interface SelectedSpeakersProps {
  readonly ids: readonly string[];
  readonly records: ProjectRecords;
  readonly numbers: SpeakerNumbersById;
}

/** As many values as are suggested. */
const most = 40;

/** Several speakers at once: how much they are, and what can be done with all of them. */
export function SelectedSpeakers({ ids, records, numbers }: SelectedSpeakersProps) {
  const speakers = ids.flatMap((id) => records.speaker(id) ?? []);
  const turns = ids.reduce((sum, id) => sum + (numbers.speakers[id]?.turns ?? 0), 0);
  const words = ids.reduce((sum, id) => sum + (numbers.speakers[id]?.words ?? 0), 0);
  return (
    <SelectionPane
      label="Selected speakers"
      isRegion
      summary={`${counted(speakers.length, 'speaker')}, ${counted(turns, 'turn')}, ${counted(words, 'word')}`}
      actions={
        <>
          <Button onClick={() => openDialog({ kind: 'merge', speakers: ids })}>Merge into…</Button>
          <Button onClick={() => void deleteSpeakers(records, ids)}>Delete</Button>
          <ColorPicker
            label="Colour of the selected speakers"
            shape="dot"
            value={speakers[0]?.color ?? ''}
            colors={speakerPalette}
            onChange={(color) => colorSpeakers(ids, color)}
          />
        </>
      }
      form={<SetForAll ids={ids} records={records} />}
      items={speakers.map(({ id, name, color }) => ({
        id,
        name,
        look: <Swatch color={color} shape="dot" />,
        count: numbers.speakers[id]?.turns ?? 0,
      }))}
    />
  );
}

const isShared = (column: SpeakerColumn): boolean =>
  column.kind === 'attribute' || column.id === 'role' || column.id === 'affiliation';

/** One value for all of them, as one step. */
function SetForAll({ ids, records }: { readonly ids: readonly string[]; readonly records: ProjectRecords }) {
  const columns = speakerColumns(records.attributes('speaker')).filter(isShared);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [field, values, reason] = [useId(), useId(), useId()];
  const column = columns.find(({ id }) => id === chosen) ?? columns.at(-1);
  if (column === undefined) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const refused = problemOf(column, text);
    setProblem(refused);
    if (refused !== null) return;
    const change =
      column.kind === 'attribute' ? { attributes: { [column.id]: text } } : { [column.id]: text };
    const done = await changeSpeakers({
      speakers: ids.map((speaker) => ({ speaker, ...change })),
      left: [],
    });
    if (!done) return;
    notifyUndoable(
      text.trim() === ''
        ? `Cleared “${column.label}” of ${counted(ids.length, 'speaker')}.`
        : `Set “${column.label}” of ${counted(ids.length, 'speaker')}.`,
    );
    setText('');
  };
  return (
    <form className={styles.set} onSubmit={(event) => void submit(event)}>
      <ChoiceField
        label="Set for all of them"
        value={column.id}
        options={columns.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          setChosen(id);
          setProblem(null);
        }}
      />
      <div className={styles.value}>
        <label htmlFor={field} className="visually-hidden">
          {`Value of ${column.label}`}
        </label>
        <input
          id={field}
          list={values}
          className={fields['input']}
          placeholder="Value, or nothing to clear"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : reason}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
        />
        <datalist id={values}>
          {valuesInUse(column, records.speakers())
            .slice(0, most)
            .map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
        </datalist>
        <Button type="submit">{text.trim() === '' ? 'Clear' : 'Set'}</Button>
      </div>
      {problem !== null && (
        <p id={reason} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </form>
  );
}

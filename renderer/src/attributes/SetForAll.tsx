import type { Bearer } from '@shared/project/bearers';
import { counted } from '@shared/project/names';
import { type FormEvent, useId, useState } from 'react';
import { notifyUndoable } from '@/bridge/notices';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import fields from '@/ui/Fields.module.css';
import type { RowChanges } from './cellChanges';
import styles from './SetForAll.module.css';
import { problemOf, type TableColumn, valuesInUse } from './tableColumns';

interface SetForAllProps<Item extends Bearer> {
  /** What gets the value. */
  readonly ids: readonly string[];
  /** What one of them is, `speaker`. */
  readonly one: string;
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  /** False when it was refused. */
  readonly onChanges: (changes: RowChanges) => Promise<boolean>;
}

/** As many values as are suggested. */
const most = 250;

/** One value for all of several records, as one step. */
export function SetForAll<Item extends Bearer>({
  ids,
  one,
  items,
  columns: all,
  onChanges,
}: SetForAllProps<Item>) {
  const columns = all.filter(
    (column) => column.kind === 'attribute' || (column.kind === 'field' && column.shared === true),
  );
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
    const value = { [column.id]: text };
    const isAttribute = column.kind === 'attribute';
    const done = await onChanges({
      rows: ids.map((row) => ({
        row,
        fields: isAttribute ? {} : value,
        attributes: isAttribute ? value : {},
      })),
      left: [],
    });
    if (!done) return;
    const did = text.trim() === '' ? 'Cleared' : 'Set';
    notifyUndoable(`${did} “${column.label}” of ${counted(ids.length, one)}.`);
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
          {valuesInUse(column, items)
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

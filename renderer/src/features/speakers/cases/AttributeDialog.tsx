import { attributeName, refitValues } from '@shared/project/attributes';
import { type AttributeKind, attributeKinds } from '@shared/project/attributeValue';
import { counted, quoted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { AttributeRecord } from '@shared/project/records';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import { Dialog } from '@/ui/Dialog';
import fields from '@/ui/Fields.module.css';
import styles from './AttributeDialog.module.css';
import { changeAttribute, createAttribute } from './caseCommands';
import { openDialog } from './casesStore';

interface AttributeDialogProps {
  readonly records: ProjectRecords;
  /** The one that is changed; null: a new one. */
  readonly attribute: AttributeRecord | null;
  /** Of a new one: the attribute that it comes before; null: last. */
  readonly before: string | null;
}

/** Values that would go, as many as are named. */
const most = 6;

/** Name and kind of an attribute; says which values another kind would take away. */
export function AttributeDialog({ records, attribute, before }: AttributeDialogProps) {
  const [name, setName] = useState(attribute?.name ?? '');
  const [kind, setKind] = useState<AttributeKind>(attribute?.kind ?? 'text');
  const [problem, setProblem] = useState<string | null>(null);
  const [field, reason, form] = [useId(), useId(), useId()];
  const close = () => openDialog(null);
  const misfits = attribute === null ? [] : refitValues(records.speakers(), attribute.id, kind).misfits;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const others = records.attributes('speaker').filter(({ id }) => id !== attribute?.id);
    const checked = attributeName(name, others);
    if (!checked.ok) {
      setProblem(checked.problem.message);
      return;
    }
    const done =
      attribute === null
        ? await createAttribute({ name, kind, before })
        : await changeAttribute({ attribute: attribute.id, name, kind, clears: misfits.length > 0 });
    if (done) close();
  };
  const clears = misfits.length > 0;
  return (
    <Dialog
      open
      title={attribute === null ? 'New attribute' : `Attribute ${quoted(attribute.name)}`}
      description="Something that can be known of every speaker, such as country, party or year of birth."
      onClose={close}
      beginsInField
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            {attribute === null
              ? 'Add'
              : clears
                ? `Change and clear ${counted(misfits.length, 'value')}`
                : 'Change'}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={fields['field']}>
          <label htmlFor={field} className={fields['label']}>
            Name
          </label>
          <input
            id={field}
            className={fields['input']}
            value={name}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : reason}
            onChange={(event) => {
              setName(event.target.value);
              setProblem(null);
            }}
          />
          {problem !== null && (
            <p id={reason} role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
        <ChoiceField
          label="Kind"
          value={kind}
          options={attributeKinds.map((each) => ({ value: each.kind, label: each.name }))}
          onChange={(value) => setKind(attributeKinds.find((each) => each.kind === value)?.kind ?? 'text')}
        />
        {clears && (
          <div role="status" className={styles.misfits}>
            <p>{`${counted(misfits.length, 'value')} ${misfits.length === 1 ? 'is' : 'are'} not of this kind and would be cleared:`}</p>
            <ul>
              {misfits.slice(0, most).map(({ speaker, value }) => (
                <li key={speaker.id}>{`${quoted(value)} of ${speaker.name}`}</li>
              ))}
              {misfits.length > most && <li>{`and ${(misfits.length - most).toLocaleString('en')} more`}</li>}
            </ul>
          </div>
        )}
      </form>
    </Dialog>
  );
}

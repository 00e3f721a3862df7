import { attributeName, refitValues } from '@shared/project/attributes';
import { type AttributeKind, attributeKinds } from '@shared/project/attributeValue';
import { type AttributeOf, bearerName, bearersOf } from '@shared/project/bearers';
import { counted, quoted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { AttributeRecord } from '@shared/project/records';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import { Dialog } from '@/ui/Dialog';
import fields from '@/ui/Fields.module.css';
import styles from './AttributeDialog.module.css';
import { changeAttribute, createAttribute } from './attributeCommands';
import { closeAttributeDialog } from './attributeDialogStore';

interface AttributeDialogProps {
  readonly records: ProjectRecords;
  readonly of: AttributeOf;
  /** The one that is changed; null: a new one. */
  readonly attribute: AttributeRecord | null;
  /** Of a new one: the attribute that it comes before; null: last. */
  readonly before: string | null;
}

const descriptions: Readonly<Record<AttributeOf, string>> = {
  speaker: 'Something that can be known of every speaker, such as country, party or year of birth.',
  document:
    'Something that can be known of every document, such as country, publisher or number of the hearing.',
};

/** Values that would go, as many as are named. */
const most = 6;

/** Name and kind of an attribute; says which values another kind would take away. */
export function AttributeDialog({ records, of, attribute, before }: AttributeDialogProps) {
  const [name, setName] = useState(attribute?.name ?? '');
  const [kind, setKind] = useState<AttributeKind>(attribute?.kind ?? 'text');
  const [problem, setProblem] = useState<string | null>(null);
  const [field, reason, form] = [useId(), useId(), useId()];
  const close = closeAttributeDialog;
  const misfits = attribute === null ? [] : refitValues(bearersOf(records, of), attribute.id, kind).misfits;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const others = records.attributes(of).filter(({ id }) => id !== attribute?.id);
    const checked = attributeName(of, name, others);
    if (!checked.ok) {
      setProblem(checked.problem.message);
      return;
    }
    const done =
      attribute === null
        ? await createAttribute({ of, name, kind, before })
        : await changeAttribute({ attribute: attribute.id, name, kind, clears: misfits.length > 0 });
    if (done) close();
  };
  const clears = misfits.length > 0;
  return (
    <Dialog
      open
      title={attribute === null ? 'New attribute' : `Attribute ${quoted(attribute.name)}`}
      description={descriptions[of]}
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
              {misfits.slice(0, most).map(({ bearer, value }) => (
                <li key={bearer.id}>{`${quoted(value)} of ${bearerName(bearer)}`}</li>
              ))}
              {misfits.length > most && <li>{`and ${(misfits.length - most).toLocaleString('en')} more`}</li>}
            </ul>
          </div>
        )}
      </form>
    </Dialog>
  );
}

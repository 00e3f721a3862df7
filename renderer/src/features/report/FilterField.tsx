import type { AttributeRecord } from '@shared/project/records';
import type { PassageCondition, PassageFilter } from '@shared/query/passageFilter';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { useDocumentOptions, useSpeakerOptions, useThemeOptions } from '@/bridge/scopeOptions';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { IconButton } from '@/ui/IconButton';
import { Menu, type MenuEntry } from '@/ui/Menu';
import { TextField } from '@/ui/TextField';
import styles from './FilterField.module.css';
import { ManyField } from './ManyField';

interface FilterFieldProps {
  readonly filter: PassageFilter;
  readonly onChange: (filter: PassageFilter) => void;
}

/** Which passages are in the report: those for which every condition holds. */
export function FilterField({ filter, onChange }: FilterFieldProps) {
  const records = useRecordsOf('attribute');
  const attributes = [...records.attributes('speaker'), ...records.attributes('document')];
  const add = (condition: PassageCondition) => onChange({ all: [...filter.all, condition] });
  const entries: MenuEntry[] = [
    { label: 'Theme', run: () => add({ on: 'theme', ids: [], below: true, not: false }) },
    { label: 'Speaker', run: () => add({ on: 'speaker', ids: [], not: false }) },
    { label: 'Document', run: () => add({ on: 'document', ids: [], not: false }) },
    ...attributes.map(({ id, name, of }) => ({
      label: `${name} of ${of === 'speaker' ? 'the speaker' : 'the document'}`,
      run: () => add({ on: 'attribute', attribute: id, values: [], not: false }),
    })),
    { label: 'Words', run: () => add({ on: 'words', words: '', not: false }) },
    { label: 'Memo', run: () => add({ on: 'memo', not: false }) },
  ];
  return (
    <div className={styles.filter}>
      {filter.all.length === 0 && <p className={styles.all}>All passages</p>}
      {filter.all.map((condition, at) => (
        <Condition
          key={at}
          condition={condition}
          attributes={attributes}
          onChange={(changed) =>
            onChange({ all: filter.all.map((each, index) => (index === at ? changed : each)) })
          }
          onRemove={() => onChange({ all: filter.all.filter((_, index) => index !== at) })}
        />
      ))}
      <Menu entries={entries}>
        <Button look="quiet">
          <Plus size={13} aria-hidden />
          Add condition
        </Button>
      </Menu>
    </div>
  );
}

interface ConditionProps {
  readonly condition: PassageCondition;
  readonly attributes: readonly AttributeRecord[];
  readonly onChange: (condition: PassageCondition) => void;
  readonly onRemove: () => void;
}

function Condition({ condition, attributes, onChange, onRemove }: ConditionProps) {
  const id = useId();
  const name = nameOf(condition, attributes);
  return (
    <div role="group" aria-labelledby={id} className={styles.condition}>
      <div className={styles.head}>
        <span id={id} className={styles.name}>
          {name}
        </span>
        <select
          aria-label={`${name}: is or is not`}
          className={styles.not}
          value={condition.not ? 'not' : 'is'}
          onChange={(event) => onChange({ ...condition, not: event.target.value === 'not' })}
        >
          <option value="is">{condition.on === 'memo' ? 'is there' : 'is'}</option>
          <option value="not">{condition.on === 'memo' ? 'is not there' : 'is not'}</option>
        </select>
        <IconButton small label={`Remove the condition on ${name}`} onClick={onRemove}>
          <X size={12} aria-hidden />
        </IconButton>
      </div>
      <Choices condition={condition} onChange={onChange} />
    </div>
  );
}

function nameOf(condition: PassageCondition, attributes: readonly AttributeRecord[]): string {
  switch (condition.on) {
    case 'theme':
      return 'Theme';
    case 'speaker':
      return 'Speaker';
    case 'document':
      return 'Document';
    case 'attribute':
      return attributes.find(({ id }) => id === condition.attribute)?.name ?? 'Attribute that was deleted';
    case 'words':
      return 'Words';
    case 'memo':
      return 'Memo';
  }
}

type ChoicesProps = Pick<ConditionProps, 'condition' | 'onChange'>;

function Choices({ condition, onChange }: ChoicesProps) {
  switch (condition.on) {
    case 'theme':
      return <ThemeChoices condition={condition} onChange={onChange} />;
    case 'speaker':
      return <SpeakerChoices condition={condition} onChange={onChange} />;
    case 'document':
      return <DocumentChoices condition={condition} onChange={onChange} />;
    case 'attribute':
      return <ValueChoices condition={condition} onChange={onChange} />;
    case 'words':
      return (
        <TextField
          label="Words in the passage"
          value={condition.words}
          onCommit={(words) => onChange({ ...condition, words })}
        />
      );
    case 'memo':
      return null;
  }
}

interface Choosing<On extends PassageCondition['on']> {
  readonly condition: Extract<PassageCondition, { on: On }>;
  readonly onChange: (condition: PassageCondition) => void;
}

function ThemeChoices({ condition, onChange }: Choosing<'theme'>) {
  return (
    <>
      <ManyField
        label="One of"
        none="Any theme"
        add="Add theme"
        options={useThemeOptions()}
        chosen={condition.ids}
        onChange={(ids) => onChange({ ...condition, ids })}
      />
      <CheckField
        label="Also themes under it"
        checked={condition.below}
        onChange={(below) => onChange({ ...condition, below })}
      />
    </>
  );
}

function SpeakerChoices({ condition, onChange }: Choosing<'speaker'>) {
  return (
    <ManyField
      label="One of"
      none="Anybody"
      add="Add speaker"
      options={useSpeakerOptions()}
      chosen={condition.ids}
      onChange={(ids) => onChange({ ...condition, ids })}
    />
  );
}

function DocumentChoices({ condition, onChange }: Choosing<'document'>) {
  return (
    <ManyField
      label="One of"
      none="Any document"
      add="Add document"
      options={useDocumentOptions()}
      chosen={condition.ids}
      onChange={(ids) => onChange({ ...condition, ids })}
    />
  );
}

function ValueChoices({ condition, onChange }: Choosing<'attribute'>) {
  const records = useRecordsOf('speaker', 'document', 'attribute');
  const of = records.attribute(condition.attribute)?.of;
  const bearers = of === 'document' ? records.documents() : records.speakers();
  const values = [...new Set(bearers.map(({ attributes }) => attributes[condition.attribute] ?? ''))].sort();
  return (
    <ManyField
      label="One of"
      none="Any value"
      add="Add value"
      options={values.map((value) => ({ id: value, name: value === '' ? 'No value' : value }))}
      chosen={condition.values}
      onChange={(chosen) => onChange({ ...condition, values: chosen })}
    />
  );
}

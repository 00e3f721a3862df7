import { notOfKind } from '@shared/project/attributes';
import { attributeValue } from '@shared/project/attributeValue';
import type { Bearer } from '@shared/project/bearers';
import type { AttributeRecord } from '@shared/project/records';
import { ChoiceField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { setAttributes } from './attributeCommands';

interface AttributeFieldProps {
  readonly attribute: AttributeRecord;
  readonly bearer: Bearer;
}

/** The value that a speaker or a document has of an attribute, to be written. */
export function AttributeField({ attribute, bearer }: AttributeFieldProps) {
  const { id, name, kind } = attribute;
  const value = bearer.attributes[id] ?? '';
  const set = (text: string) => setAttributes([bearer.id], { [id]: text });
  if (kind === 'yesNo')
    return (
      <ChoiceField
        label={name}
        value={value}
        options={[
          { value: '', label: '' },
          { value: 'yes', label: 'yes' },
          { value: 'no', label: 'no' },
        ]}
        onChange={set}
      />
    );
  return (
    <TextField
      label={name}
      value={value}
      problemOf={(text) =>
        attributeValue(kind, text) === null ? { message: notOfKind(attribute, text) } : null
      }
      onCommit={set}
    />
  );
}

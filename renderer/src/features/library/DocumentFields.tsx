import { type DocumentField, fieldValue } from '@shared/project/documentChange';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { DocumentRecord } from '@shared/project/records';
import { AttributeField } from '@/attributes';
import { TextField } from '@/ui/TextField';
import { changeDocument } from './documentCommands';
import { LanguageField } from './LanguageField';

interface DocumentFieldsProps {
  readonly document: DocumentRecord;
  readonly records: ProjectRecords;
}

const fields: readonly {
  readonly field: DocumentField;
  readonly label: string;
  readonly placeholder?: string;
}[] = [
  { field: 'title', label: 'Title' },
  { field: 'date', label: 'Date', placeholder: 'Such as 27 Sep 2022' },
  { field: 'provenance', label: 'Source', placeholder: 'Newspaper, address, archive' },
];

/** What is known of a document: title, date, source, language, attributes. Give it a `key` of the document. */
export function DocumentFields({ document, records }: DocumentFieldsProps) {
  return (
    <>
      {fields.map(({ field, label, placeholder }) => (
        <TextField
          key={field}
          label={label}
          value={document[field]}
          required={field === 'title'}
          {...(placeholder !== undefined && { placeholder })}
          problemOf={(text) => {
            const value = fieldValue(field, text);
            return value.ok ? null : { message: value.problem.message };
          }}
          onCommit={(text) => changeDocument(document.id, { [field]: text })}
        />
      ))}
      <LanguageField document={document} />
      {records.attributes('document').map((attribute) => (
        <AttributeField key={attribute.id} attribute={attribute} bearer={document} />
      ))}
    </>
  );
}

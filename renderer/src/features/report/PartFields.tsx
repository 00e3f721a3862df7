import type { ReportPart } from '@shared/report/reportOptions';
import { CheckField } from '@/ui/CheckField';
import { ChoiceField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { WritingField } from '@/ui/WritingField';
import { chartNames } from './partNames';

interface PartFieldsProps<Part extends ReportPart = ReportPart> {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

/** Whether there is something to be chosen about a part. */
export const hasFields = ({ kind }: ReportPart): boolean =>
  !['contents', 'documents', 'memos', 'codebook'].includes(kind);

/** What can be chosen about one part of a report. */
export function PartFields({ part, onChange }: PartFieldsProps) {
  switch (part.kind) {
    case 'cover':
      return (
        <>
          <TextField
            label="Subtitle"
            value={part.subtitle}
            onCommit={(subtitle) => onChange({ ...part, subtitle })}
          />
          <TextField
            label="Author"
            value={part.author}
            onCommit={(author) => onChange({ ...part, author })}
          />
        </>
      );
    case 'method':
      return (
        <WritingField
          label="Words of the note"
          placeholder="Left empty, it tells what was read, how much, and what is counted."
          value={part.text}
          onWrite={(text) => onChange({ ...part, text })}
        />
      );
    case 'legend':
      return (
        <>
          <CheckField
            label="Descriptions of themes"
            checked={part.descriptions}
            onChange={(descriptions) => onChange({ ...part, descriptions })}
          />
          <CheckField
            label="Themes without a passage here"
            checked={part.unused}
            onChange={(unused) => onChange({ ...part, unused })}
          />
        </>
      );
    case 'people':
      return (
        <CheckField
          label="Attributes of speakers"
          checked={part.attributes}
          onChange={(attributes) => onChange({ ...part, attributes })}
        />
      );
    case 'excerpts':
      return (
        <Choice
          label="Grouped by"
          value={part.by}
          options={{ theme: 'Theme', speaker: 'Speaker', document: 'Document' }}
          onChange={(by) => onChange({ ...part, by })}
        />
      );
    case 'matrix':
      return (
        <>
          <Choice
            label="Columns"
            value={part.columns}
            options={{ speakers: 'Speakers', documents: 'Documents' }}
            onChange={(columns) => onChange({ ...part, columns })}
          />
          <Choice
            label="Numbers"
            value={part.values}
            options={{ codings: 'Codings', words: 'Words in coded passages' }}
            onChange={(values) => onChange({ ...part, values })}
          />
        </>
      );
    case 'chart':
      return (
        <Choice
          label="Shows"
          value={part.of}
          options={chartNames}
          onChange={(of) => onChange({ ...part, of })}
        />
      );
    case 'index':
      return (
        <Choice
          label="Lists"
          value={part.of}
          options={{ themes: 'Themes', speakers: 'Speakers' }}
          onChange={(of) => onChange({ ...part, of })}
        />
      );
    case 'contents':
    case 'documents':
    case 'memos':
    case 'codebook':
      return null;
  }
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <ChoiceField
      label={label}
      value={value}
      options={values.map((each) => ({ value: each, label: options[each] }))}
      onChange={(chosen) => onChange(chosen as Value)}
    />
  );
}

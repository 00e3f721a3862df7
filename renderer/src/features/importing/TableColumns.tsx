import { encodings } from '@shared/importing/encodings';
import type { TableOptions } from '@shared/importing/readOptions';
import type { TableRows } from '@shared/importing/tables/tableLayout';
import { useId, useMemo } from 'react';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { ChoiceField } from '@/ui/ChoiceField';
import { Dialog } from '@/ui/Dialog';
import styles from './TableColumns.module.css';
import { TableSample } from './TableSample';
import { tableWords } from './tableWords';

export interface TableColumnsProps {
  /** Of the file, without folders. */
  readonly name: string;
  /** A document is read so, and nothing is imported. */
  readonly again?: boolean;
  /** Sheets of a workbook that hold anything; none of a table that is text. */
  readonly sheets: readonly string[];
  /** The sheet whose rows these are. */
  readonly sheet?: string | undefined;
  /** How the bytes of a table that is text were understood; missing: it is a workbook. */
  readonly encoding?: string | undefined;
  /** The first rows, about 200: what comes in is told from them. */
  readonly rows: TableRows;
  /** How many rows the whole table has. */
  readonly totalRows: number;
  /** What of the table does not come in, whatever its columns are. */
  readonly warnings?: readonly string[];
  /** They may name no column of text while the analyst changes them; such options are never imported. */
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
  /** The rows of another sheet are wanted, with a new guess of the options. */
  readonly onSheet: (sheet: string) => void;
  /** The rows are wanted as another encoding reads the same bytes. */
  readonly onEncoding: (encoding: string) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** Asks what the columns of a table are, and shows what would come in. */
export function TableColumns(props: TableColumnsProps) {
  const { name, rows, totalRows, warnings, options, onChange, onRead, onClose, again = false } = props;
  const words = useMemo(
    () => tableWords(rows, totalRows, options, warnings),
    [rows, totalRows, options, warnings],
  );
  return (
    <Dialog
      open
      wide
      title={again ? `Columns of “${name}”` : `Import the table “${name}”`}
      description="Say what its columns are. Only the first rows are shown here."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" blocked={words.nothing} onClick={onRead}>
            {again ? 'Read' : 'Import'}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <TableChoices {...props} />
        <TableSample rows={rows} options={options} onChange={onChange} />
        <div role="status" className={styles.outcome} data-nothing={words.nothing}>
          <p>{words.line}</p>
          {words.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** What holds for the whole table, above its columns. */
function TableChoices({
  sheets,
  sheet,
  encoding,
  options,
  onChange,
  onSheet,
  onEncoding,
}: TableColumnsProps) {
  const group = useId();
  const become = (documentPerRow: boolean, label: string) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={group}
        checked={options.documentPerRow === documentPerRow}
        // The dialog gives the keyboard to its first stop, which must be the one that is chosen.
        tabIndex={options.documentPerRow === documentPerRow ? 0 : -1}
        onChange={() => onChange({ ...options, documentPerRow })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div className={styles.choices}>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">The rows become</legend>
        {become(false, 'One document')}
        {become(true, 'A document for each row')}
      </fieldset>
      <CheckField
        label="First row holds names"
        checked={options.hasHeader}
        onChange={(hasHeader) => onChange({ ...options, hasHeader })}
      />
      {sheets.length > 1 && (
        <ChoiceField
          label="Sheet"
          value={sheet ?? ''}
          options={sheets.map((each) => ({ value: each, label: each }))}
          onChange={onSheet}
        />
      )}
      {encoding !== undefined && (
        <ChoiceField
          label="Encoding"
          value={knownName(encoding)}
          options={encodingChoices(encoding)}
          onChange={onEncoding}
        />
      )}
    </div>
  );
}

const known = (encoding: string) =>
  encodings.find(({ name }) => name.toLowerCase() === encoding.toLowerCase());

/** As the list of encodings writes it. */
const knownName = (encoding: string) => known(encoding)?.name ?? encoding;

/** All encodings, and the present one in any case. */
const encodingChoices = (encoding: string) => [
  ...(known(encoding) === undefined ? [{ value: encoding, label: encoding }] : []),
  ...encodings.map(({ name, writing }) => ({ value: name, label: `${name} (${writing})` })),
];

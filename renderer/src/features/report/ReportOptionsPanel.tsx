import type { ReportPart } from '@shared/report/reportOptions';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import { CheckGroup } from './CheckGroup';
import { RadioGroup } from './RadioGroup';
import styles from './ReportView.module.css';
import {
  cancelExport,
  changeOptions,
  exportReport,
  fileName,
  showWritten,
  useReport,
  useTellsOutcome,
} from './reportStore';

const parts: readonly { readonly part: ReportPart; readonly label: string }[] = [
  { part: { kind: 'contents' }, label: 'Contents' },
  { part: { kind: 'legend', descriptions: true }, label: 'Legend of themes' },
  { part: { kind: 'people', attributes: false }, label: 'List of speakers' },
  { part: { kind: 'documents' }, label: 'Whole texts, annotated' },
  { part: { kind: 'excerpts', by: 'theme' }, label: 'Excerpts by theme' },
];

/** Title, documents, parts, paper and colours of the report, and the button that writes it. */
export function ReportOptionsPanel() {
  const options = useReport((state) => state.options);
  const records = useRecordsOf('project', 'document');
  const documents = records.documents();
  const chosen = options.documents.length === 0 ? documents.map(({ id }) => id) : options.documents;

  const chooseDocuments = (ids: ReadonlySet<string>) => {
    // No document at all would print as all of them: the last one stays.
    if (ids.size === 0) return;
    const next = documents.map(({ id }) => id).filter((id) => ids.has(id));
    changeOptions({ documents: next.length === documents.length ? [] : next });
  };

  return (
    <section aria-label="Report options" className={styles.options}>
      <div className={styles.fields}>
        <TextField
          label="Title"
          value={options.title}
          placeholder={records.project().name}
          onCommit={(title) => changeOptions({ title })}
        />
        <CheckGroup
          label="Documents"
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={new Set(chosen)}
          onChange={chooseDocuments}
        />
        <CheckGroup
          label="Parts"
          options={parts.map(({ part, label }) => ({ value: part.kind, label }))}
          chosen={new Set(options.parts.map(({ kind }) => kind))}
          onChange={(kinds) => {
            const chosenParts = parts.map(({ part }) => part).filter(({ kind }) => kinds.has(kind));
            if (chosenParts.length > 0) changeOptions({ parts: chosenParts });
          }}
        />
        <RadioGroup
          label="Paper"
          value={options.page.paper}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'Letter', label: 'US Letter' },
          ]}
          onChange={(paper) => changeOptions({ page: { ...options.page, paper } })}
        />
        <RadioGroup
          label="Colours"
          value={options.color}
          options={[
            { value: 'color', label: 'In colour' },
            { value: 'print-safe', label: 'Safe for black and white' },
          ]}
          onChange={(color) => changeOptions({ color })}
        />
      </div>
      <ExportFoot />
    </section>
  );
}

function ExportFoot() {
  const { exporting, written } = useReport();
  useTellsOutcome();
  return (
    <div className={styles.foot}>
      {exporting !== null && (
        <>
          <div className={styles.work}>
            <span>{exporting.step}</span>
            <button type="button" className={styles.link} onClick={cancelExport}>
              Cancel
            </button>
          </div>
          <progress aria-label="Export" value={exporting.done} max={Math.max(1, exporting.total)} />
        </>
      )}
      {exporting === null && written !== null && (
        <p role="status" className={styles.written}>
          Saved as {fileName(written.path)}.{' '}
          <button type="button" className={styles.link} onClick={() => showWritten(written.path)}>
            Show in folder
          </button>
        </p>
      )}
      <Button
        look="primary"
        className={styles.export}
        disabled={exporting !== null}
        onClick={() => void exportReport()}
      >
        Export PDF
      </Button>
    </div>
  );
}

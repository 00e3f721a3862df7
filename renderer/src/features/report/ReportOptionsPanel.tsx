import { type ReactNode, useId } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { TextField } from '@/ui/TextField';
import { FilterField } from './FilterField';
import { ManyField } from './ManyField';
import { PageFields } from './PageFields';
import { PartsField } from './PartsField';
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
import { TemplateField } from './TemplateField';

/** Template, title, parts, passages and looks of the report, and the button that writes it. */
export function ReportOptionsPanel() {
  const options = useReport((state) => state.options);
  const records = useRecordsOf('project', 'document');
  const documents = records.documents().map(({ id, title }) => ({ id, name: title }));
  return (
    <section aria-label="Report options" className={styles.options}>
      <div className={styles.fields}>
        <Group title="Template">
          <TemplateField />
        </Group>
        <TextField
          label="Title"
          value={options.title}
          placeholder={records.project().name}
          onCommit={(title) => changeOptions({ title })}
        />
        <Group title="Parts">
          <PartsField parts={options.parts} onChange={(parts) => changeOptions({ parts })} />
        </Group>
        <ManyField
          label="Documents"
          none={documents.length === 1 ? 'The one document' : `All ${documents.length} documents`}
          add="Choose document"
          options={documents}
          chosen={options.documents}
          onChange={(chosen) => changeOptions({ documents: chosen })}
        />
        <Group title="Passages">
          <FilterField filter={options.filter} onChange={(filter) => changeOptions({ filter })} />
        </Group>
        <CheckField
          label="Memos are in the report"
          checked={options.memos}
          onChange={(memos) => changeOptions({ memos })}
        />
        <Group title="Page">
          <PageFields options={options} onChange={changeOptions} />
        </Group>
      </div>
      <ExportFoot />
    </section>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.legend}>
        {title}
      </h2>
      {children}
    </div>
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

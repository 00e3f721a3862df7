import { type ReactNode, useId } from 'react';
import { useDocumentOptions } from '@/bridge/scopeOptions';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { CheckField } from '@/ui/CheckField';
import { TextField } from '@/ui/TextField';
import { ExportFoot } from './ExportFoot';
import { FilterField } from './FilterField';
import { ManyField } from './ManyField';
import { NamesField } from './NamesField';
import { PageFields } from './PageFields';
import { PartsField } from './PartsField';
import styles from './ReportView.module.css';
import { changeOptions, useReport } from './reportStore';
import { TemplateField } from './TemplateField';

/** Template, title, parts, passages and looks of the report, and the button that writes it. */
export function ReportOptionsPanel() {
  const options = useReport((state) => state.options);
  const { name } = useRecordsOf('project').project();
  const documents = useDocumentOptions();
  return (
    <section aria-label="Report options" className={styles.options}>
      <div className={styles.fields}>
        <Group title="Template">
          <TemplateField />
        </Group>
        <TextField
          label="Title"
          value={options.title}
          placeholder={name}
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
        <Group title="Names">
          <NamesField />
        </Group>
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

import { counted } from '@shared/project/names';
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { askForAttribute } from '@/attributes';
import { runAction } from '@/bridge/actionRegistry';
import { useAllDocumentNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { EmptyPane } from '@/ui/DetailPane';
import { EmptyState } from '@/ui/EmptyState';
import { TableAndPane } from '@/ui/TableAndPane';
import { NewButton, TableBar } from '@/ui/TableBar';
import { DocumentPage } from './DocumentPage';
import { DocumentTable } from './DocumentTable';
import { documentColumns } from './documentColumns';
import { documentsTable, useShownDocument } from './documentsStore';
import { SelectedDocuments } from './SelectedDocuments';

/** The documents as a whole: a table of all with what is known of them, and beside it one of them, or several that are selected. */
export function DocumentsView() {
  const records = useRecordsOf('document', 'attribute');
  const numbers = useAllDocumentNumbers();
  // A key walks on in the table at once; what is known of the document follows.
  const shown = useDeferredValue(useShownDocument((state) => state.document));
  const picked = useStore(documentsTable, (state) => state.picked);
  const inBlock = useStore(documentsTable, (state) => state.inBlock);
  const documents = records.documents();
  const attributes = records.attributes('document');
  const columns = useMemo(() => documentColumns(attributes, numbers), [attributes, numbers]);
  const document = shown === null ? undefined : records.document(shown);
  const selected = (picked.size > 0 ? [...picked] : inBlock).flatMap((id) => records.document(id) ?? []);
  return (
    <TableAndPane
      id="documents"
      label="Documents"
      one="document"
      leastTable={300}
      paneWidth={320}
      table={
        <>
          <Bar total={documents.length} />
          <DocumentTable documents={documents} columns={columns} />
        </>
      }
      pane={
        selected.length > 1 ? (
          <SelectedDocuments selected={selected} all={documents} columns={columns} numbers={numbers} />
        ) : document ? (
          <DocumentPage key={document.id} document={document} records={records} />
        ) : (
          <EmptyPane label="Document">
            <EmptyState title="No document chosen">What is known of it is shown here.</EmptyState>
          </EmptyPane>
        )
      }
    />
  );
}

function Bar({ total }: { readonly total: number }) {
  const words = useStore(documentsTable, (state) => state.words);
  return (
    <TableBar
      filterLabel="Filter documents"
      placeholder={`Filter ${counted(total, 'document')}`}
      words={words}
      onWords={(next) => documentsTable.setState({ words: next })}
      menuLabel="More for the documents"
      menu={[
        { label: 'Import documents…', run: () => runAction('documents.import') },
        'separator',
        { label: 'Import properties from a table…', run: () => runAction('properties.import') },
        { label: 'Export table…', run: () => runAction('properties.export') },
      ]}
    >
      <NewButton onClick={() => askForAttribute('document')}>New attribute</NewButton>
    </TableBar>
  );
}

import type { DocumentRecord } from '@shared/project/records';
import { AttributeTable, type TableColumn } from '@/attributes';
import { showInDocument } from '@/bridge/passages';
import { focusText } from '@/bridge/selection';
import { changeRows } from './changeRows';
import { documentsTable, showBeside, useShownDocument } from './documentsStore';

interface DocumentTableProps {
  readonly documents: readonly DocumentRecord[];
  readonly columns: readonly TableColumn<DocumentRecord>[];
}

/** All documents with what is known of them; written in place. */
export function DocumentTable({ documents, columns }: DocumentTableProps) {
  const shown = useShownDocument((state) => state.document);
  return (
    <AttributeTable
      of="document"
      label="Documents"
      store={documentsTable}
      items={documents}
      columns={columns}
      active={shown}
      onActive={showBeside}
      onChanges={(changes) => void changeRows(changes)}
      onOpen={openDocument}
      empty={
        documents.length === 0
          ? 'No documents yet. Drop files anywhere in the window.'
          : 'No document is like this.'
      }
    />
  );
}

/** Reads a document of the table. */
export function openDocument(id: string): void {
  showInDocument(id);
  focusText();
}

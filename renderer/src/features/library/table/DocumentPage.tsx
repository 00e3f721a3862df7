import type { ProjectRecords } from '@shared/project/projectRecords';
import type { DocumentRecord } from '@shared/project/records';
import { BookOpen, Trash2 } from 'lucide-react';
import { MemoField } from '@/memo';
import { FieldsPane } from '@/ui/DetailPane';
import { IconButton } from '@/ui/IconButton';
import { DocumentFields } from '../DocumentFields';
import { askToDelete } from '../deleteQuestion';
import { openDocument } from './DocumentTable';

interface DocumentPageProps {
  readonly document: DocumentRecord;
  readonly records: ProjectRecords;
}

/** One document of the table: what is known of it, and its memo. Give it a `key` of the document. */
export function DocumentPage({ document, records }: DocumentPageProps) {
  const { id, source } = document;
  return (
    <FieldsPane
      label="Document"
      use={source.fileName}
      useTitle={`Imported from ${source.fileName}`}
      actions={
        <>
          <IconButton small label="Read the document" onClick={() => openDocument(id)}>
            <BookOpen size={14} aria-hidden />
          </IconButton>
          <IconButton small label="Delete the document" onClick={() => askToDelete([id])}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </>
      }
    >
      <DocumentFields document={document} records={records} />
      <MemoField record={id} placeholder="What is worth noting about this document?" />
    </FieldsPane>
  );
}

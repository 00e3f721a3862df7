import { counted } from '@shared/project/names';
import type { DocumentRecord } from '@shared/project/records';
import type { Counts } from '@shared/query/projectCounts';
import { FileText } from 'lucide-react';
import { SetForAll, type TableColumn } from '@/attributes';
import { Button } from '@/ui/Button';
import { SelectionPane } from '@/ui/SelectionPane';
import { askToDelete } from '../deleteQuestion';
import { changeRows } from './changeRows';

interface SelectedDocumentsProps {
  readonly selected: readonly DocumentRecord[];
  readonly all: readonly DocumentRecord[];
  readonly columns: readonly TableColumn<DocumentRecord>[];
  readonly numbers: Counts['documents'];
}

/** Several documents at once: how much they are, and one value for all of them. */
export function SelectedDocuments({ selected, all, columns, numbers }: SelectedDocumentsProps) {
  const sum = (of: 'characters' | 'codings') =>
    selected.reduce((total, { id }) => total + (numbers[id]?.[of] ?? 0), 0);
  return (
    <SelectionPane
      label="Selected documents"
      isRegion
      summary={`${counted(selected.length, 'document')}, ${counted(sum('characters'), 'character')}, ${counted(sum('codings'), 'coding')}`}
      actions={<Button onClick={() => askToDelete(selected.map(({ id }) => id))}>Delete…</Button>}
      form={
        <SetForAll
          ids={selected.map(({ id }) => id)}
          one="document"
          items={all}
          columns={columns}
          onChanges={changeRows}
        />
      }
      items={selected.map(({ id, title }) => ({
        id,
        name: title,
        look: <FileText size={14} aria-hidden />,
        count: numbers[id]?.codings ?? 0,
      }))}
    />
  );
}

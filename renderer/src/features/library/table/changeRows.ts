import { counted } from '@shared/project/names';
import type { RowChanges } from '@/attributes';
import { notify } from '@/bridge/notices';
import { changeDocuments } from '../documentCommands';

/** Changes the documents of these rows as one step, and says what was left as it is; false when nothing was changed. */
export async function changeRows({ rows, left }: RowChanges): Promise<boolean> {
  const documents = rows.flatMap(({ row, fields, attributes }) =>
    row === null || Object.keys(fields).length + Object.keys(attributes).length === 0
      ? []
      : [{ document: row, ...fields, ...(Object.keys(attributes).length > 0 && { attributes }) }],
  );
  const beyond = rows.filter(({ row }) => row === null).length;
  const told =
    beyond === 0
      ? left
      : [
          ...left,
          `${counted(beyond, 'row')} below the table ${beyond === 1 ? 'was' : 'were'} left out: documents come in by import.`,
        ];
  if (told.length > 0) notify(told.join(' '), { slot: 'cells-left' });
  return documents.length > 0 && changeDocuments(documents);
}

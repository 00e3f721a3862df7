import type { Diff } from '@shared/project/diff';

/** Whether anything of this diff is drawn in a document's text or beside it. */
export function concernsDocument(diff: Diff, document: string): boolean {
  return diff.some(({ before, after }) => {
    const record = after ?? before;
    if (record === null || record.type === 'project' || record.type === 'document') return false;
    return 'document' in record ? record.document === document : true;
  });
}

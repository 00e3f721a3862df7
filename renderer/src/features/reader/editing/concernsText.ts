import type { Diff } from '@shared/project/diff';

/** Whether a diff changes the words of a document that was there before, and does not only load them. */
export function concernsText(diff: Diff, document: string): boolean {
  return diff.some(({ before, after }) => {
    const record = after ?? before;
    return record?.type === 'block' && record.document === document;
  });
}

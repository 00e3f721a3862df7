import type { MemoKind } from '@shared/query/memoQuery';

/** What memos can be on, as the interface names it. */
export const kindNames: Readonly<Record<MemoKind, { readonly one: string; readonly many: string }>> = {
  project: { one: 'Project', many: 'The project' },
  document: { one: 'Document', many: 'Documents' },
  annotation: { one: 'Passage', many: 'Passages' },
  orphan: { one: 'Passage without a place', many: 'Passages without a place' },
  theme: { one: 'Theme', many: 'Themes' },
  speaker: { one: 'Speaker', many: 'Speakers' },
};

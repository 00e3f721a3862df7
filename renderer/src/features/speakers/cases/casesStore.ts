import type { ReadPeople } from '@shared/people/readPeople';
import { create } from 'zustand';
import { createTableStore } from '@/attributes';
import { useMirrorStore } from '@/bridge/projectMirror';

type CasesDialog =
  | { readonly kind: 'merge'; readonly speakers: readonly string[] }
  | { readonly kind: 'import'; readonly name: string; readonly read: ReadPeople };

/** How the speakers are looked at. */
export const speakersTable = createTableStore();

/** What is asked about speakers; null: nothing. */
export const useCasesDialog = create<{ readonly dialog: CasesDialog | null }>(() => ({ dialog: null }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) openDialog(null);
});

export const openDialog = (dialog: CasesDialog | null): void => useCasesDialog.setState({ dialog });

import { create } from 'zustand';
import { createTableStore } from '@/attributes';
import { useMirrorStore } from '@/bridge/projectMirror';

/** How the documents are looked at. */
export const documentsTable = createTableStore();

/** The document that is shown beside the table; null: none yet. */
export const useShownDocument = create<{ readonly document: string | null }>(() => ({ document: null }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) showBeside(null);
});

export const showBeside = (document: string | null): void => useShownDocument.setState({ document });

import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

/** Documents that are to be deleted, and are asked about before; none: nothing is asked. */
export const useDeleteQuestion = create<{ readonly documents: readonly string[] }>(() => ({ documents: [] }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) askToDelete([]);
});

export const askToDelete = (documents: readonly string[]): void => useDeleteQuestion.setState({ documents });

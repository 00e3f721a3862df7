import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

/** Whether the pseudonyms are shown. */
export const usePseudonyms = create<{ readonly open: boolean }>(() => ({ open: false }));

export const showPseudonyms = (open: boolean): void => usePseudonyms.setState({ open });

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) showPseudonyms(false);
});

import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

interface DialogsStore {
  readonly open: 'palette' | 'shortcuts' | 'settings' | null;
  /** Documents whose speakers are under review; null: no review. */
  readonly reviewing: readonly string[] | null;
}

/** Which of the app's own dialogs is open. */
export const useDialogs = create<DialogsStore>(() => ({ open: null, reviewing: null }));

/** What they tell and ask is about a project: another one that is opened meanwhile has nothing to do with it. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useDialogs.setState({ reviewing: null });
});

export const openDialog = (open: DialogsStore['open']): void => useDialogs.setState({ open });
export const reviewSpeakers = (reviewing: DialogsStore['reviewing']): void =>
  useDialogs.setState({ reviewing });

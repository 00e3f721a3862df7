import type { ReadProperties } from '@shared/properties/readProperties';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

/** The table of properties whose import is asked about; null: none. */
export const usePropertyDialog = create<{
  readonly asks: { readonly name: string; readonly read: ReadProperties } | null;
}>(() => ({ asks: null }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) usePropertyDialog.setState({ asks: null });
});

import type { AttributeOf } from '@shared/project/bearers';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

type AsksFor =
  /** A new attribute before another one (null: last), or one that is changed. */
  | { readonly kind: 'new'; readonly of: AttributeOf; readonly before: string | null }
  | { readonly kind: 'change'; readonly id: string };

/** The attribute that is made or changed in a dialog; null: none. */
export const useAttributeDialog = create<{ readonly asks: AsksFor | null }>(() => ({ asks: null }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) closeAttributeDialog();
});

export const closeAttributeDialog = (): void => useAttributeDialog.setState({ asks: null });

/** Asks for a new attribute, at the end or before another one. */
export const askForAttribute = (of: AttributeOf, before: string | null = null): void =>
  useAttributeDialog.setState({ asks: { kind: 'new', of, before } });

export const askAboutAttribute = (id: string): void =>
  useAttributeDialog.setState({ asks: { kind: 'change', id } });

import type { PointedLabel } from '@shared/speakers/ruleFromLabel';
import { create } from 'zustand';
import { useMirrorStore } from './projectMirror';

interface RulesDialogStore {
  readonly open: boolean;
  /** A label in the text that a new rule is to find; null: none. */
  readonly label: PointedLabel | null;
}

/** Whether the rules for speakers are shown, and what for. */
export const useRulesDialog = create<RulesDialogStore>(() => ({ open: false, label: null }));

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) closeRules();
});

export const openRules = (label: PointedLabel | null = null): void =>
  useRulesDialog.setState({ open: true, label });
export const closeRules = (): void => useRulesDialog.setState({ open: false, label: null });

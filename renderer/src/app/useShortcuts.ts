import type { Action } from '@shared/ipc/actions';
import { keysOf } from '@shared/ipc/keysOf';
import { useEffect } from 'react';
import { isSingleKey, matchesKeys } from '@/bridge/keys';
import { useAppInfo } from '@/bridge/settings';
import { allActions, runAvailable } from './availableActions';

/** Runs the action of the key that was pressed, from anywhere in the window. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { platform = 'linux', settings } = useAppInfo.getState().info ?? {};
      const focus = focusOf(event.target);
      const action = allActions.find((each) => {
        const keys = keysOf(each, settings?.shortcuts ?? {});
        return (
          keys !== undefined && matchesKeys(event, keys, platform) && isMeant(each.id, keys, each.menu, focus)
        );
      });
      if (action !== undefined && runAvailable(action)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

type Focus = 'dialog' | 'field' | 'text' | 'reader' | 'editing' | 'elsewhere';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('input, textarea, select')) return 'field';
  if (target.closest('[role="dialog"]') !== null) return 'dialog';
  const reader = target.closest('[data-reader]');
  if (reader !== null) {
    // Between lists, dialogs and the text itself: only the text takes letters, and while it is edited it keeps them.
    if (reader.querySelector('[data-editing="true"]') !== null) return 'editing';
    return target.isContentEditable ? 'text' : 'reader';
  }
  return target.isContentEditable ? 'field' : 'elsewhere';
}

/**
 * What is behind a dialog waits; letters alone belong to whoever types; a field's own undo is the field's. What acts on a passage and
 * is pressed without Ctrl works from the reader only, and Tab from nowhere but its text.
 */
function isMeant(id: string, keys: string, menu: Action['menu'], focus: Focus): boolean {
  if (focus === 'dialog') return false;
  if (/(?:^|\+)Tab$/.test(keys)) return focus === 'text';
  const inReader = focus === 'text' || focus === 'reader';
  if (menu === 'Passage' && !keys.includes('CmdOrCtrl')) return inReader;
  if (isSingleKey(keys)) return focus !== 'field' && focus !== 'editing';
  return !(focus === 'field' && (id === 'edit.undo' || id === 'edit.redo'));
}

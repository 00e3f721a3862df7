import type { Action } from '@shared/ipc/actions';
import { useEffect } from 'react';
import { isSingleKey, matchesKeys } from '@/bridge/keys';
import { useAppInfo } from '@/bridge/settings';
import { allActions, runAvailable } from './availableActions';

const withKeys = allActions.filter(({ keys }) => keys !== undefined);

/** Runs the action of the key that was pressed, from anywhere in the window. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const platform = useAppInfo.getState().info?.platform ?? 'linux';
      const focus = focusOf(event.target);
      const action = withKeys.find(
        ({ id, keys = '', menu }) => matchesKeys(event, keys, platform) && isMeant(id, keys, menu, focus),
      );
      if (action !== undefined && runAvailable(action)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

type Focus = 'dialog' | 'field' | 'reader' | 'editing' | 'elsewhere';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('input, textarea, select')) return 'field';
  if (target.closest('[role="dialog"]') !== null) return 'dialog';
  const reader = target.closest('[data-reader]');
  if (reader !== null) {
    // Between lists, dialogs and the text itself: only the text takes letters, and while it is edited it keeps them.
    return reader.querySelector('[data-editing="true"]') === null ? 'reader' : 'editing';
  }
  return target.isContentEditable ? 'field' : 'elsewhere';
}

/** What is behind a dialog waits; letters alone belong to whoever types; a field's own undo is the field's. */
function isMeant(id: string, keys: string, menu: Action['menu'], focus: Focus): boolean {
  if (focus === 'dialog') return false;
  if (isSingleKey(keys)) {
    if (focus === 'field' || focus === 'editing') return false;
    return menu !== 'Passage' || focus === 'reader';
  }
  return !(focus === 'field' && (id === 'edit.undo' || id === 'edit.redo'));
}

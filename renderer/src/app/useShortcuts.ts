import { actionsOn, type ListedAction } from '@shared/ipc/actions';
import { keysOf } from '@shared/ipc/keysOf';
import { useEffect } from 'react';
import { isSingleKey, matchesKeys } from '@/bridge/keys';
import { useAppInfo } from '@/bridge/settings';
import { runAvailable } from './availableActions';
import { type Focus, focusOf } from './focusOf';
import { isTextField } from './textField';

/** Runs the action of the key that was pressed, from anywhere in the window. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = meantBy(event);
      if (action !== undefined && runAvailable(action)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    window.addEventListener('keydown', keepFromField, { capture: true });
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keydown', keepFromField, { capture: true });
    };
  }, []);
}

/** Enter, Escape and arrows that an input method needs for the word it is in the middle of choose, close and move nothing. */
function keepFromField(event: KeyboardEvent): void {
  if (event.isComposing && event.target instanceof HTMLInputElement) event.stopPropagation();
}

function meantBy(event: KeyboardEvent): ListedAction | undefined {
  const { platform = 'linux', settings } = useAppInfo.getState().info ?? {};
  const focus = focusOf(event.target);
  const isPressed = (keys: string | undefined) => keys !== undefined && matchesKeys(event, keys, platform);
  const meant = actionsOn(platform).filter((each) => {
    const keys = keysOf(each, settings?.shortcuts ?? {});
    if (isStep(each) && ownsItsUndo(event.target, focus)) return false;
    return isPressed(each.alsoKeys) || (keys !== undefined && isPressed(keys) && isMeant(each, keys, focus));
  });
  return meant.find(({ whileEditing }) => whileEditing) ?? meant[0];
}

const isStep = ({ id }: ListedAction) => id === 'edit.undo' || id === 'edit.redo';
const ownsItsUndo = (target: EventTarget | null, focus: Focus) =>
  focus === 'memo' || focus === 'dialog' || isTextField(target);

/**
 * What is behind a dialog waits; letters alone belong to whoever types. What acts on a passage and is pressed without Ctrl works from the
 * reader only, Tab from nowhere but its text, and what is done to words while they are edited.
 */
function isMeant({ id, menu, whileEditing }: ListedAction, keys: string, focus: Focus): boolean {
  if (focus === 'dialog') return false;
  if (whileEditing) return focus === 'editing';
  if (/(?:^|\+)Tab$/.test(keys)) return focus === 'text';
  const inReader = focus === 'text' || focus === 'reader';
  if (menu === 'Passage' && (id.startsWith('bounds.') || !keys.includes('CmdOrCtrl'))) return inReader;
  return !isSingleKey(keys) || !['field', 'memo', 'editing'].includes(focus);
}

import type { WindowState } from '@shared/ipc/contract';
import { useEffect } from 'react';
import { useActionRegistry } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { allActions, isAvailable } from './availableActions';
import { focusOf } from './focusOf';
import { useLayout } from './layout';
import { isTextField } from './textField';

/** ms that everything rests before the menu is told, and that it waits for an idle moment then: it is opened by hand, and keys must not pay for it. */
const REST_MS = 40;
const PATIENCE_MS = 200;

/** Tells the application menu what cannot be done just now and what has the keyboard, as the window and the project change. */
export function useTellMenu(): void {
  useEffect(() => {
    let told = '';
    let rest: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const tell = () => {
      const open = useMirrorStore.getState().mirror !== null;
      const unavailable = allActions
        .filter((action) => open && action.needs !== undefined && !isAvailable(action))
        .map(({ id }) => id);
      const state = { unavailable, focus: keyboardAt(document.activeElement) };
      const words = JSON.stringify(state);
      if (words === told) return;
      told = words;
      void orNotice(callMain('tellMenu', state));
    };
    const wait = () => {
      stopWaiting();
      rest = setTimeout(() => {
        idle = requestIdleCallback(tell, { timeout: PATIENCE_MS });
      }, REST_MS);
    };
    const stopWaiting = () => {
      clearTimeout(rest);
      cancelIdleCallback(idle);
    };
    wait();
    const stops = [useActionRegistry, useMirrorStore, useSelection, useLayout].map((store) =>
      store.subscribe(wait),
    );
    document.addEventListener('focusin', wait);
    document.addEventListener('focusout', wait);
    return () => {
      stopWaiting();
      for (const stop of stops) stop();
      document.removeEventListener('focusin', wait);
      document.removeEventListener('focusout', wait);
    };
  }, []);
}

function keyboardAt(element: Element | null): WindowState['focus'] {
  if (isTextField(element)) return 'field';
  const isWritten =
    element instanceof HTMLElement && element.isContentEditable && focusOf(element) !== 'text';
  return isWritten ? 'writing' : 'elsewhere';
}

import { useEffect } from 'react';
import { useActionRegistry } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { allActions, isAvailable } from './availableActions';
import { useLayout } from './layout';

/** ms that everything rests before the menu is told, and that it waits for an idle moment then: it is opened by hand, and keys must not pay for it. */
const REST_MS = 40;
const PATIENCE_MS = 200;

/** Tells the application menu what cannot be done just now, as the selection, the view and the project change. */
export function useUnavailableActions(): void {
  useEffect(() => {
    let told = '[]';
    let rest: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const tell = () => {
      const open = useMirrorStore.getState().mirror !== null;
      const ids = allActions
        .filter((action) => open && action.needs !== undefined && !isAvailable(action))
        .map(({ id }) => id);
      const words = JSON.stringify(ids);
      if (words === told) return;
      told = words;
      void orNotice(callMain('setUnavailableActions', { ids }));
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
    return () => {
      stopWaiting();
      for (const stop of stops) stop();
    };
  }, []);
}

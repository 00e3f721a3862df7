import type { ActionId } from '@shared/ipc/actions';
import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';

type ActionHandler = () => void;

interface RegistryStore {
  readonly handlers: ReadonlyMap<ActionId, ActionHandler>;
}

/** Which actions can be done now: those whose part of the window is shown and has registered a handler. */
export const useActionRegistry = create<RegistryStore>(() => ({ handlers: new Map() }));

/** Says what an action does from now on; the latest registration wins. Returns the function that takes it back. */
export function registerAction(id: ActionId, handler: ActionHandler): () => void {
  useActionRegistry.setState(({ handlers }) => ({ handlers: new Map(handlers).set(id, handler) }));
  return () =>
    useActionRegistry.setState(({ handlers }) => {
      if (handlers.get(id) !== handler) return {};
      const left = new Map(handlers);
      left.delete(id);
      return { handlers: left };
    });
}

/** Does an action; false when nothing in the window can do it now. */
export function runAction(id: ActionId): boolean {
  const handler = useActionRegistry.getState().handlers.get(id);
  handler?.();
  return handler !== undefined;
}

/** Registers an action for as long as the component is shown and `enabled`; the handler may be a new function each time. */
export function useAction(id: ActionId, handler: ActionHandler, enabled = true): void {
  const run = useEffectEvent(handler);
  useEffect(() => (enabled ? registerAction(id, () => run()) : undefined), [id, enabled]);
}

import type { ActionId } from '@shared/ipc/actions';
import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';

type ActionHandler = () => void;

/** Why an action cannot be done just now, as a sentence for the analyst; null: it can. */
type Obstacle = () => string | null;

interface Registered {
  readonly run: ActionHandler;
  readonly obstacle: Obstacle;
}

interface RegistryStore {
  readonly handlers: ReadonlyMap<ActionId, Registered>;
}

/** Which actions can be done now: those whose part of the window is shown and has registered a handler. */
export const useActionRegistry = create<RegistryStore>(() => ({ handlers: new Map() }));

const nothingInTheWay: Obstacle = () => null;

/**
 * Says what an action does from now on; the latest registration wins. While there is an obstacle the action is greyed out, and its key
 * says why. Returns the function that takes it back.
 */
export function registerAction(
  id: ActionId,
  run: ActionHandler,
  obstacle: Obstacle = nothingInTheWay,
): () => void {
  const registered = { run, obstacle };
  useActionRegistry.setState(({ handlers }) => ({ handlers: new Map(handlers).set(id, registered) }));
  return () =>
    useActionRegistry.setState(({ handlers }) => {
      if (handlers.get(id) !== registered) return {};
      const left = new Map(handlers);
      left.delete(id);
      return { handlers: left };
    });
}

/** Does an action; false when nothing in the window can do it now. */
export function runAction(id: ActionId): boolean {
  const registered = useActionRegistry.getState().handlers.get(id);
  registered?.run();
  return registered !== undefined;
}

/** Why an action that is registered cannot be done just now; null: it can, or it is not registered. */
export const obstacleTo = (id: ActionId): string | null =>
  useActionRegistry.getState().handlers.get(id)?.obstacle() ?? null;

/** Whether this part of the window is what actions are about: false inside of a reader beside the one that is active. */
export const ActivePart = createContext(true);
export const useIsActivePart = (): boolean => useContext(ActivePart);

/**
 * Registers an action for as long as the component is shown, `enabled`, and in the {@link ActivePart} of the window; the handler may be a
 * new function each time.
 */
export function useAction(id: ActionId, handler: ActionHandler, enabled = true): void {
  const run = useEffectEvent(handler);
  const isMeant = useIsActivePart() && enabled;
  useEffect(() => (isMeant ? registerAction(id, () => run()) : undefined), [id, isMeant]);
}

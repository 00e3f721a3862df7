import { type Action, type ActionId, actions } from '@shared/ipc/actions';
import { runAction, useActionRegistry } from '@/bridge/actionRegistry';
import { useLayout } from './layout';

type Listed = Action & { readonly id: ActionId };

/** The one list, typed by what an action is rather than by its literal text. */
export const allActions: readonly Listed[] = actions;

/** Whether an action can be done now: something has registered it, and what it works on is in view. */
export function isAvailable({ id, needs }: Listed): boolean {
  if (needs === 'document' && useLayout.getState().view !== 'read') return false;
  return useActionRegistry.getState().handlers.has(id);
}

/** Does an action if it can be done now; false otherwise. */
export const runAvailable = (action: Listed): boolean => isAvailable(action) && runAction(action.id);

import { actions, type ListedAction } from '@shared/ipc/actions';
import { obstacleTo, runAction, useActionRegistry } from '@/bridge/actionRegistry';
import { notify } from '@/bridge/notices';
import { useLayout } from './layout';

/** The one list, typed by what an action is rather than by its literal text. */
export const allActions: readonly ListedAction[] = actions;

/** Whether something in view can do an action, be it not just now. */
function isThere({ id, needs }: ListedAction): boolean {
  if (needs === 'document' && useLayout.getState().view !== 'read') return false;
  return useActionRegistry.getState().handlers.has(id);
}

/** Whether an action can be done now: something has registered it, and what it works on is in view and chosen. */
export const isAvailable = (action: ListedAction): boolean =>
  isThere(action) && obstacleTo(action.id) === null;

/** Does an action if it can be done now, or says why it cannot; false when nothing in view could ever do it. */
export function runAvailable(action: ListedAction): boolean {
  if (!isThere(action)) return false;
  const obstacle = obstacleTo(action.id);
  if (obstacle === null) return runAction(action.id);
  notify(obstacle, { slot: 'obstacle' });
  return true;
}

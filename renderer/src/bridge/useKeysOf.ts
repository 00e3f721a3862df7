import { type Action, type ActionId, actions } from '@shared/ipc/actions';
import { type ChangedKeys, keysOf } from '@shared/ipc/keysOf';
import { formatKeys } from './keys';
import { useAppInfo } from './settings';

const listed = new Map<ActionId, Action>(actions.map((action) => [action.id, action]));
const unchanged: ChangedKeys = {};

/** Shortcuts that the analyst has changed, by action. */
export const useChangedKeys = (): ChangedKeys =>
  useAppInfo(({ info }) => info?.settings.shortcuts ?? unchanged);

/** The keys of actions as people write them, the analyst's own where they were changed; undefined: an action has none. */
export function useWrittenKeys(): (id: ActionId) => string | undefined {
  const platform = useAppInfo(({ info }) => info?.platform ?? 'linux');
  const changed = useChangedKeys();
  return (id) => {
    const action = listed.get(id);
    const keys = action && keysOf(action, changed);
    return keys === undefined ? undefined : formatKeys(keys, platform);
  };
}

/** The keys of one action as people write them. */
export const useKeysOf = (id: ActionId): string | undefined => useWrittenKeys()(id);

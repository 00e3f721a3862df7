import { type ActionId, actionsOn } from '@shared/ipc/actions';
import { type ChangedKeys, keysOf } from '@shared/ipc/keysOf';
import { formatKeys, type KeyPress, matchesKeys } from './keys';
import { useAppInfo } from './settings';

const unchanged: ChangedKeys = {};
const currentKeys = (id: ActionId, platform: string, changed: ChangedKeys): string | undefined => {
  const action = actionsOn(platform).find((each) => each.id === id);
  return action && keysOf(action, changed);
};

/** `linux`, `darwin` or `win32`. */
export const usePlatform = (): string => useAppInfo(({ info }) => info?.platform ?? 'linux');

/** Shortcuts that the analyst has changed, by action. */
export const useChangedKeys = (): ChangedKeys =>
  useAppInfo(({ info }) => info?.settings.shortcuts ?? unchanged);

/** The keys of actions as people write them, the analyst's own where they were changed; undefined: an action has none. */
export function useWrittenKeys(): (id: ActionId) => string | undefined {
  const platform = usePlatform();
  const changed = useChangedKeys();
  return (id) => {
    const keys = currentKeys(id, platform, changed);
    return keys === undefined ? undefined : formatKeys(keys, platform);
  };
}

/** The keys of one action as people write them. */
export const useKeysOf = (id: ActionId): string | undefined => useWrittenKeys()(id);

/** Whether a key press is what does this action now; for the few parts that take keys before the window does. */
export function isKeyOf(press: KeyPress, id: ActionId): boolean {
  const { platform = 'linux', settings } = useAppInfo.getState().info ?? {};
  const keys = currentKeys(id, platform, settings?.shortcuts ?? unchanged);
  return keys !== undefined && matchesKeys(press, keys, platform);
}

import { type Action, type ActionId, actions } from '@shared/ipc/actions';
import { formatKeys } from './keys';
import { useAppInfo } from './settings';

const listed: readonly (Action & { readonly id: ActionId })[] = actions;

/** The keys of an action as people write them, the analyst's own if they were changed; undefined: it has none. */
export function useKeysOf(id: ActionId): string | undefined {
  const platform = useAppInfo(({ info }) => info?.platform ?? 'linux');
  const changed = useAppInfo(({ info }) => info?.settings.shortcuts[id]);
  const keys = changed === undefined ? listed.find((action) => action.id === id)?.keys : changed;
  return keys === undefined || keys === null ? undefined : formatKeys(keys, platform);
}

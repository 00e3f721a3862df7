import type { Action } from './actions';

/** Shortcuts that the analyst has changed, by action; null: the action has none any more. */
export type ChangedKeys = Readonly<Record<string, string | null>>;

/** The keys of an action now: the analyst's own, or those of the list of actions; undefined: it has none. */
export function keysOf({ id, keys }: Action, changed: ChangedKeys): string | undefined {
  const own = changed[id];
  return own === undefined ? keys : (own ?? undefined);
}

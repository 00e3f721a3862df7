import { type Action, actionsOn } from './actions';

/** Shortcuts that the analyst has changed, by action; null: the action has none any more. */
export type ChangedKeys = Readonly<Record<string, string | null>>;

/** The keys of an action now: the analyst's own, or those of the list of actions; undefined: it has none. */
export function keysOf({ id, keys }: Action, changed: ChangedKeys): string | undefined {
  const own = changed[id];
  return own === undefined ? keys : (own ?? undefined);
}

/** Whether two shortcuts are the same keys, in whatever order they are written. */
export function sameKeys(a: string, b: string): boolean {
  const normal = (keys: string) => keys.toUpperCase().split('+').toSorted().join('+');
  return a.length === b.length && normal(a) === normal(b);
}

/**
 * The keys of an action, unless they mean another one just now: while words are written, what is done to them goes before everything
 * else with the same keys, and gives way otherwise.
 */
export function keysThatHold(
  action: Action,
  changed: ChangedKeys,
  platform: string,
  isWriting: boolean,
): string | undefined {
  const keys = keysOf(action, changed);
  const goesFirst = (action.whileEditing ?? false) === isWriting;
  if (keys === undefined || goesFirst) return keys;
  const isTaken = actionsOn(platform).some((other) => {
    const held = (other.whileEditing ?? false) === isWriting ? keysOf(other, changed) : undefined;
    return held !== undefined && sameKeys(held, keys);
  });
  return isTaken ? undefined : keys;
}

import { type Action, actionsOn, type ListedAction } from '@shared/ipc/actions';
import { type ChangedKeys, keysOf, sameKeys } from '@shared/ipc/keysOf';
import { isSingleKey, parseKeys } from '@/bridge/keys';

/** Keys of the computer and of the text, which no action may take. */
const taken = [
  ...['C', 'V', 'X', 'A', 'Y', 'U', 'Shift+V', 'Q', 'Alt+Q', 'Tab', 'Shift+Tab', 'Insert'].map(
    (key) => `CmdOrCtrl+${key}`,
  ),
  ...['Left', 'Right', 'Up', 'Down', 'Home', 'End', 'Backspace', 'Delete', 'Enter'].flatMap((key) => [
    `CmdOrCtrl+${key}`,
    `CmdOrCtrl+Shift+${key}`,
  ]),
  ...['0', '-', '=', 'Shift+I'].map((key) => `CmdOrCtrl+${key}`),
  ...['F4', 'Tab', 'Shift+Tab', 'Enter'].map((key) => `Alt+${key}`),
  'F10',
  'F11',
  'F12',
];

/** Why an action cannot have these keys, as a sentence; null: it can. Its own standard keys it can always have. */
export function problemWith({ keys: standard, menu }: Action, keys: string): string | null {
  if (standard !== undefined && sameKeys(standard, keys)) return null;
  if (taken.some((each) => sameKeys(each, keys)))
    return 'These keys belong to the computer or to the text. Choose others.';
  if (!isSingleKey(keys)) return null;
  const { key } = parseKeys(keys);
  if (/^[1-9]$/.test(key)) return 'Digits tag with pinned and recent themes. Choose other keys.';
  if (key.length > 1) return 'The text needs this key itself. Add Ctrl or Alt.';
  if (menu !== 'Passage') return 'A letter alone works only for what is done in the text. Add Ctrl or Alt.';
  return null;
}

/**
 * The other action that has these keys now; undefined: they are free. What is done to words while the text is edited may share keys
 * with what is done otherwise: it goes before it there, and is not there else.
 */
export const holderOf = (
  keys: string,
  action: Action,
  changed: ChangedKeys,
  platform: string,
): ListedAction | undefined =>
  actionsOn(platform).find((other) => {
    const held = keysOf(other, changed);
    const meet = (other.whileEditing ?? false) === (action.whileEditing ?? false);
    return meet && other.id !== action.id && held !== undefined && sameKeys(held, keys);
  });

/** The changed shortcuts once an action has these keys, null: none; who held them has none any more. */
export function withKeys(
  changed: Readonly<Record<string, string | null>>,
  action: Action,
  keys: string | null,
  platform: string,
): Record<string, string | null> {
  const next = { ...changed };
  const holder = keys === null ? undefined : holderOf(keys, action, changed, platform);
  if (holder !== undefined) next[holder.id] = null;
  const isStandard = keys !== null && action.keys !== undefined && sameKeys(keys, action.keys);
  if (isStandard || (keys === null && action.keys === undefined)) delete next[action.id];
  else next[action.id] = keys;
  return next;
}

/** The changed shortcuts once an action has its standard keys again; who holds them now has none then. */
export function withStandardKeys(
  changed: ChangedKeys,
  action: Action,
  platform: string,
): Record<string, string | null> {
  return withKeys(changed, action, action.keys ?? null, platform);
}

/** What an action is called in sentences and lists. */
export const nameOf = ({ label }: Action): string => label.replace('…', '');

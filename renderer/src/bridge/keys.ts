/** A shortcut in Electron's accelerator syntax, taken apart. */
interface Shortcut {
  readonly commandOrControl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Upper case: `N`, `?`, `DELETE`. */
  readonly key: string;
}

/** What of a keyboard event decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export function parseKeys(keys: string): Shortcut {
  const parts = keys.split('+');
  return {
    commandOrControl: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: (parts.at(-1) ?? '').toUpperCase(),
  };
}

/** True for a shortcut that is a letter or sign alone: it must never be taken from someone who is typing. F6 types nothing. */
export function isSingleKey(keys: string): boolean {
  const { commandOrControl, alt, key } = parseKeys(keys);
  return !commandOrControl && !alt && !/^F\d+$/.test(key);
}

/**
 * Whether a key press is this shortcut. Letters are matched by what is printed on the key in a Latin layout; in other layouts
 * (Cyrillic, Greek) by the place of the key, so that Ctrl+Z works for everybody.
 */
export function matchesKeys(press: KeyPress, keys: string, platform: string): boolean {
  const { commandOrControl, shift, alt, key } = parseKeys(keys);
  const command = platform === 'darwin' ? press.metaKey : press.ctrlKey;
  const other = platform === 'darwin' ? press.ctrlKey : press.metaKey;
  if (command !== commandOrControl || other || press.altKey !== alt) return false;
  // Signs already need Shift on some layouts and none on others.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  if (!isSign && press.shiftKey !== shift) return false;
  return pressedKey(press) === key;
}

const modifiers = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'Fn']);

/** The shortcut that a key press is, as {@link matchesKeys} would know it again; null: nothing was pressed that a shortcut can be. */
export function keysOfPress(press: KeyPress, platform: string): string | null {
  const isUnknown = ['Dead', 'Process', 'Unidentified', '+', ' '].includes(press.key);
  if (modifiers.has(press.key) || isUnknown) return null;
  const mac = platform === 'darwin';
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const key = pressedKey(press);
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return [
    (mac ? press.metaKey : press.ctrlKey) && 'CmdOrCtrl',
    press.altKey && 'Alt',
    press.shiftKey && !isSign && 'Shift',
    keyNames.get(key) ?? key,
  ]
    .filter((part) => part !== false)
    .join('+');
}

/** Keys whose names are written with small letters. */
const keyNames = new Map(
  'Delete Backspace Enter Escape Tab Home End PageUp PageDown Insert Left Right Up Down'
    .split(' ')
    .map((name) => [name.toUpperCase(), name]),
);

/** Whether the editor library would itself make words bold, italic or underlined: here the list of actions decides which keys do. */
export const isEditorsFormatKey = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  ctrlKey !== metaKey && !altKey && /^[biu]$/i.test(key);

function pressedKey({ key, code, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  // With Shift the row of digits types signs, others in each country; with Ctrl too the digit itself is meant.
  if (shiftKey && (ctrlKey || metaKey) && code.startsWith('Digit')) return code.slice(-1);
  if (key.startsWith('Arrow')) return key.slice('Arrow'.length).toUpperCase();
  const isLatin = key.length > 1 || key.charCodeAt(0) < 128;
  if (isLatin && /^(Key|Digit)/.test(code) && !/^[a-z0-9]$/i.test(key)) {
    // Option and Shift turn letters and digits into signs on some systems, but a sign that is meant stays what it is.
    return key.length === 1 && key.charCodeAt(0) > 32 ? key.toUpperCase() : code.slice(-1);
  }
  if (isLatin) return key.toUpperCase();
  return /^(Key|Digit)/.test(code) ? code.slice(-1) : key.toUpperCase();
}

const macSigns: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌦' };

/** How a shortcut is written for people: `Ctrl+Shift+N`, on a Mac `⇧⌘N`. */
export function formatKeys(keys: string, platform: string): string {
  const parts = keys.split('+');
  if (platform !== 'darwin') return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join('+');
  const held = ['Alt', 'Shift', 'CmdOrCtrl'].filter((part) => parts.includes(part));
  return [...held, parts.at(-1) ?? ''].map((part) => macSigns[part] ?? part).join('');
}

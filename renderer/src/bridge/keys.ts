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

function pressedKey({ key, code }: KeyPress): string {
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
  const order = ['Alt', 'Shift', 'CmdOrCtrl'];
  return parts
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b) || 0)
    .sort((a, b) => Number(!order.includes(a)) - Number(!order.includes(b)))
    .map((part) => macSigns[part] ?? part)
    .join('');
}

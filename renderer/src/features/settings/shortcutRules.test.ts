import { actionsOn } from '@shared/ipc/actions';
import { keysThatHold } from '@shared/ipc/keysOf';
import { describe, expect, it } from 'vitest';
import { type KeyPress, keysOfPress, matchesKeys } from '@/bridge/keys';
import { holderOf, problemWith, withKeys, withStandardKeys } from './shortcutRules';

const listedActions = actionsOn('linux');

const action = (id: string) => {
  const found = listedActions.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const tag = action('passage.code');
const sidebar = action('view.sidebar');
const codebook = action('codebook.export');

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

/** Keys that the system takes, or that move and change text while one writes. */
const reserved = (on: string) => [
  ...['C', 'V', 'X', 'A', 'Left', 'Right', 'Up', 'Down', 'Home', 'End', 'Backspace', 'Delete', 'Enter'].map(
    (key) => `CmdOrCtrl+${key}`,
  ),
  ...(on === 'darwin'
    ? ['H', 'M', 'Q', 'Alt+H', 'Shift+3', 'Shift+4', 'Shift+5', 'Shift+Q', 'Space', 'Tab']
    : ['Y', 'Insert']
  ).map((key) => `CmdOrCtrl+${key}`),
  ...(on === 'darwin'
    ? ['Left', 'Right', 'Up', 'Down', 'Shift+Left', 'Shift+Right', 'Shift+Up', 'Shift+Down']
    : ['F4']
  ).map((key) => `Alt+${key}`),
  'F1',
  'F10',
  'F11',
];
const keysOf = ({ keys = '' }) => [keys];

describe('keysOfPress', () => {
  it.each([
    [press('g', 'KeyG'), 'linux', 'G'],
    [press('G', 'KeyG', { shiftKey: true, ctrlKey: true }), 'linux', 'CmdOrCtrl+Shift+G'],
    [press('п', 'KeyG', { ctrlKey: true }), 'linux', 'CmdOrCtrl+G'],
    [press('ArrowLeft', 'ArrowLeft', { altKey: true, shiftKey: true }), 'linux', 'Alt+Shift+Left'],
    [press('Delete', 'Delete'), 'linux', 'Delete'],
    [press('&', 'Digit7', { ctrlKey: true, shiftKey: true }), 'linux', 'CmdOrCtrl+Shift+7'],
    [press('/', 'Digit7', { ctrlKey: true, shiftKey: true }), 'win32', 'CmdOrCtrl+Shift+7'],
    [press('¡', 'Digit1', { metaKey: true, altKey: true }), 'darwin', 'CmdOrCtrl+Alt+1'],
    [press('?', 'Digit7', { shiftKey: true }), 'linux', '?'],
    [press('F7', 'F7', { shiftKey: true }), 'linux', 'Shift+F7'],
    [press('?', 'Slash', { shiftKey: true }), 'linux', '?'],
    [press('©', 'KeyG', { metaKey: true, altKey: true }), 'darwin', 'CmdOrCtrl+Alt+G'],
  ])('%o on %s is %s, and is known again', (pressed, platform, keys) => {
    expect(keysOfPress(pressed, platform)).toBe(keys);
    expect(matchesKeys(pressed, keys, platform)).toBe(true);
  });

  it('a modifier, a dead key, a foreign modifier alone are none', () => {
    for (const pressed of [
      press('Control', 'ControlLeft', { ctrlKey: true }),
      press('Dead', 'Quote'),
      press('a', 'KeyA', { metaKey: true }),
    ])
      expect(keysOfPress(pressed, 'linux')).toBeNull();
  });
});

describe('changing shortcuts', () => {
  it('refuses keys of the computer and of the text with a sentence, and takes what is free', () => {
    for (const keys of [
      'CmdOrCtrl+C',
      'Alt+F4',
      'Tab',
      'Left',
      'Shift+Home',
      'Enter',
      '3',
      'CmdOrCtrl+Shift+Right',
    ])
      expect([keys, problemWith(tag, keys)]).toEqual([keys, expect.stringMatching(/\.$/)]);
    expect(problemWith(tag, 'G')).toBeNull();
    expect(problemWith(sidebar, 'G')).toMatch(/Add Ctrl or Alt/);
    expect(problemWith(sidebar, 'CmdOrCtrl+Alt+G')).toBeNull();
    expect(problemWith(sidebar, 'F7')).toBeNull();
  });

  it.each(['linux', 'win32', 'darwin'])(
    'on %s every action may have its standard keys, and no two share them',
    (on) => {
      for (const each of actionsOn(on)) {
        if (each.keys === undefined) continue;
        expect([each.id, problemWith(each, each.keys)]).toEqual([each.id, null]);
        expect([each.id, holderOf(each.keys, each, {}, on)]).toEqual([each.id, undefined]);
        expect([each.id, keysOf(each).filter((keys) => reserved(on).includes(keys))]).toEqual([each.id, []]);
      }
    },
  );

  it('keys of words while they are written go before others, and the menu says so', () => {
    const bold = action('format.bold');
    expect([true, false].map((writing) => keysThatHold(bold, {}, 'linux', writing))).toEqual([
      'CmdOrCtrl+B',
      undefined,
    ]);
    expect([true, false].map((writing) => keysThatHold(sidebar, {}, 'linux', writing))).toEqual([
      undefined,
      'CmdOrCtrl+B',
    ]);
    expect(keysThatHold(tag, {}, 'linux', true)).toBe('T');
    expect(keysThatHold(bold, { 'format.bold': 'CmdOrCtrl+Alt+G' }, 'linux', false)).toBe('CmdOrCtrl+Alt+G');
  });

  it('takes keys from who held them, and gives the standard back', () => {
    const changed = withKeys({}, codebook, 'CmdOrCtrl+B', 'linux');
    expect(changed).toEqual({ 'codebook.export': 'CmdOrCtrl+B', 'view.sidebar': null });
    expect(holderOf('CmdOrCtrl+B', sidebar, changed, 'linux')?.id).toBe('codebook.export');
    expect(withStandardKeys(changed, sidebar, 'linux')).toEqual({ 'codebook.export': null });
    expect(withStandardKeys({ 'codebook.export': 'F7' }, codebook, 'linux')).toEqual({});
    expect(withKeys({}, tag, 'T', 'linux')).toEqual({});
  });
});

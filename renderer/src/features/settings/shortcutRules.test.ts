import { describe, expect, it } from 'vitest';
import { type KeyPress, keysOfPress, matchesKeys } from '@/bridge/keys';
import { holderOf, listedActions, problemWith, withKeys, withStandardKeys } from './shortcutRules';

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

describe('keysOfPress', () => {
  it.each([
    [press('g', 'KeyG'), 'linux', 'G'],
    [press('G', 'KeyG', { shiftKey: true, ctrlKey: true }), 'linux', 'CmdOrCtrl+Shift+G'],
    [press('п', 'KeyG', { ctrlKey: true }), 'linux', 'CmdOrCtrl+G'],
    [press('ArrowLeft', 'ArrowLeft', { altKey: true, shiftKey: true }), 'linux', 'Alt+Shift+Left'],
    [press('Delete', 'Delete'), 'linux', 'Delete'],
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

  it('every action may have its standard keys, and no two share them', () => {
    for (const each of listedActions) {
      if (each.keys === undefined) continue;
      expect([each.id, problemWith(each, each.keys)]).toEqual([each.id, null]);
      expect([each.id, holderOf(each.keys, each, {})]).toEqual([each.id, undefined]);
    }
  });

  it('takes keys from who held them, and gives the standard back', () => {
    const changed = withKeys({}, codebook, 'CmdOrCtrl+B');
    expect(changed).toEqual({ 'codebook.export': 'CmdOrCtrl+B', 'view.sidebar': null });
    expect(holderOf('CmdOrCtrl+B', sidebar, changed)?.id).toBe('codebook.export');
    expect(withStandardKeys(changed, sidebar)).toEqual({ 'codebook.export': null });
    expect(withStandardKeys({ 'codebook.export': 'F7' }, codebook)).toEqual({});
    expect(withKeys({}, tag, 'T')).toEqual({});
  });
});

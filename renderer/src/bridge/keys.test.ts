import { describe, expect, it } from 'vitest';
import { formatKeys, isSingleKey, type KeyPress, matchesKeys } from './keys';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('matchesKeys', () => {
  it('tells Undo from Redo by Shift', () => {
    const undo = press('z', 'KeyZ', { ctrlKey: true });
    const redo = press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true });
    expect(matchesKeys(undo, 'CmdOrCtrl+Z', 'linux')).toBe(true);
    expect(matchesKeys(redo, 'CmdOrCtrl+Z', 'linux')).toBe(false);
    expect(matchesKeys(redo, 'CmdOrCtrl+Shift+Z', 'linux')).toBe(true);
  });

  it('finds the letter by its place on a Cyrillic keyboard', () => {
    expect(matchesKeys(press('я', 'KeyZ', { ctrlKey: true }), 'CmdOrCtrl+Z', 'linux')).toBe(true);
    expect(matchesKeys(press('е', 'KeyT'), 'T', 'linux')).toBe(true);
  });

  it('goes by the printed letter on other Latin keyboards', () => {
    const printedZ = press('z', 'KeyY', { ctrlKey: true });
    expect(matchesKeys(printedZ, 'CmdOrCtrl+Z', 'linux')).toBe(true);
    expect(matchesKeys(press('y', 'KeyZ', { ctrlKey: true }), 'CmdOrCtrl+Z', 'linux')).toBe(false);
  });

  it('takes a sign with or without Shift, as the layout has it', () => {
    expect(matchesKeys(press('?', 'Slash', { shiftKey: true }), '?', 'linux')).toBe(true);
    expect(matchesKeys(press('?', 'KeyM'), '?', 'linux')).toBe(true);
  });

  it('wants Command on a Mac and Control elsewhere', () => {
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'CmdOrCtrl+K', 'darwin')).toBe(true);
    expect(matchesKeys(press('k', 'KeyK', { ctrlKey: true }), 'CmdOrCtrl+K', 'darwin')).toBe(false);
    expect(matchesKeys(press('k', 'KeyK', { metaKey: true }), 'CmdOrCtrl+K', 'linux')).toBe(false);
  });

  it('knows Alt with a letter that Option turned into a sign', () => {
    const option = press('∫', 'KeyB', { metaKey: true, altKey: true });
    expect(matchesKeys(option, 'CmdOrCtrl+Alt+B', 'darwin')).toBe(true);
  });
});

describe('formatKeys', () => {
  it('writes shortcuts the way each platform does', () => {
    expect(formatKeys('CmdOrCtrl+Shift+N', 'linux')).toBe('Ctrl+Shift+N');
    expect(formatKeys('CmdOrCtrl+Shift+N', 'darwin')).toBe('⇧⌘N');
  });
});

it('isSingleKey is true only without modifiers that nobody types with', () => {
  expect([isSingleKey('T'), isSingleKey('?'), isSingleKey('CmdOrCtrl+Z')]).toEqual([true, true, false]);
});

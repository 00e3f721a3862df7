import path from 'node:path';
import { expect, test } from 'vitest';
import { appFile } from './appFile';

const folder = path.resolve('/app/out/renderer');

test('addresses of the app are files of its folder', () => {
  expect(appFile('app://roundtable/', folder)).toBe(path.join(folder, 'index.html'));
  expect(appFile('app://roundtable/assets/a%20b.js?v=1#x', folder)).toBe(path.join(folder, 'assets/a b.js'));
});

test.each([
  ['another host', 'app://elsewhere/index.html'],
  ['an encoded way up', 'app://roundtable/..%2f..%2fpackage.json'],
  ['a doubly climbing way up', 'app://roundtable/a/..%2f..%2f..%2fetc/passwd'],
  ['a folder whose name only begins alike', 'app://roundtable/..%2frenderer-other/a.js'],
  ['a NUL', 'app://roundtable/a%00.js'],
  ['broken encoding', 'app://roundtable/%zz'],
])('%s is no file of the app', (_what, address) => {
  expect(appFile(address, folder)).toBeUndefined();
});

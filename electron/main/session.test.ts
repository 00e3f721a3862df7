import { expect, test } from 'vitest';
import { isAllowedRequest } from './session';

test.each([
  'app://roundtable/index.html',
  'blob:app://roundtable/1',
  'data:text/plain,x',
  'devtools://devtools/x',
])('%s stays on this computer', (address) => expect(isAllowedRequest(address)).toBe(true));

test.each([
  'http://localhost:5173/',
  'https://example.org/',
  'ws://localhost:5173/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'chrome-extension://abc/x',
])('%s is refused', (address) => expect(isAllowedRequest(address)).toBe(false));

test('the development server is reached while there is one, and nothing beside it', () => {
  const server = 'http://localhost:5173';
  const allowed = (address: string) => isAllowedRequest(address, server);
  expect(allowed('http://localhost:5173/src/main.tsx')).toBe(true);
  expect(allowed('ws://localhost:5173/?token=1')).toBe(true);
  expect(allowed('http://localhost:5174/')).toBe(false);
  expect(allowed('http://example.org:5173/')).toBe(false);
  expect(allowed('https://localhost:5173/')).toBe(false);
});

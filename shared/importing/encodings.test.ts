import { expect, it, test } from 'vitest';
import { isEncoding } from './decodeBytes';
import { decodeText } from './decodeText';
import { encodings } from './encodings';
import { utf8 } from './testing/zipArchive';

test.each(encodings)('$name can be chosen', ({ name }) => {
  expect(isEncoding(name)).toBe(true);
  const words = name.startsWith('UTF-16') ? new Uint8Array([0, 97, 0, 97]) : utf8('aa');
  const decoded = decodeText({ name: 'a.txt', bytes: words }, name);
  expect(decoded).toMatchObject({ ok: true, value: { encoding: name } });
});

it('names each once', () => {
  expect(new Set(encodings.map(({ name }) => name.toLowerCase())).size).toBe(encodings.length);
});

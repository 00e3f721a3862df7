import iconv from 'iconv-lite';
import { expect, it, test } from 'vitest';
import { isEncoding } from './decodeBytes';
import { decodeText } from './decodeText';
import { encodings } from './encodings';
import { utf8 } from './testing/zipArchive';

test.each(encodings)('$name can be chosen', ({ name }) => {
  expect(isEncoding(name)).toBe(true);
  const unit = name.startsWith('UTF-32') ? 4 : name.startsWith('UTF-16') ? 2 : 1;
  const words = unit === 1 ? utf8('aa') : iconv.encode('aa', name, { addBOM: false });
  const decoded = decodeText({ name: 'a.txt', bytes: words }, name);
  expect(decoded).toMatchObject({ ok: true, value: { encoding: name } });
});

it('names each once', () => {
  expect(new Set(encodings.map(({ name }) => name.toLowerCase())).size).toBe(encodings.length);
});

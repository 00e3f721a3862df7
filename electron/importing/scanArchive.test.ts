import { deflateRawSync } from 'node:zlib';
import { wordDocument } from '@shared/importing/testing/wordDocument';
import { type ZipEntry, zipArchive } from '@shared/importing/testing/zipArchive';
import { expect, test } from 'vitest';
import { type ImportLimits, importLimits } from './importLimits';
import { scanArchive } from './scanArchive';

const scan = async (bytes: Uint8Array, limits: ImportLimits = importLimits) => {
  const result = await scanArchive('Есеп.docx', Buffer.from(bytes), limits);
  return result.ok ? 'ok' : result.problem.code;
};
const packed = (name: string, content: Uint8Array, declaredSize?: number): ZipEntry => ({
  name,
  content,
  packed: deflateRawSync(content),
  ...(declaredSize !== undefined && { declaredSize }),
});
const spaces = (bytes: number) => new Uint8Array(bytes).fill(0x20);

test('an honest document passes', async () => {
  expect(await scan(wordDocument('<w:p/>'))).toBe('ok');
  expect(await scan(zipArchive([packed('small.xml', spaces(900_000))]))).toBe('ok');
});

test('one entry that swells too much', async () => {
  expect(await scan(zipArchive([packed('a.xml', spaces(2 * 2 ** 20))]))).toBe('archive-too-large');
});

test('many entries that are too much together', async () => {
  const entries = ['a', 'b', 'c'].map((name) => packed(name, spaces(1000)));
  expect(await scan(zipArchive(entries), { ...importLimits, unpackedBytes: 2999 })).toBe('archive-too-large');
  expect(await scan(zipArchive(entries), { ...importLimits, unpackedBytes: 3000 })).toBe('ok');
  expect(await scan(zipArchive(entries), { ...importLimits, archiveEntries: 2 })).toBe('archive-too-large');
});

test('more text than can be read in time; pictures do not count', async () => {
  const limits = { ...importLimits, unpackedText: 1000 };
  const parts = (...names: readonly string[]) => zipArchive(names.map((name) => packed(name, spaces(600))));
  expect(await scan(parts('word/document.xml', 'word/media/a.png', 'b.bin'), limits)).toBe('ok');
  for (const name of ['word/styles.XML', 'c.xhtml', 'd.htm', 'e.css'])
    expect(await scan(parts('word/document.xml', name), limits)).toBe('too-much-text');
});

test('a size declared too small shows when the entry is unpacked', async () => {
  expect(await scan(zipArchive([packed('a.xml', spaces(500_000), 1000)]))).toBe('damaged-document');
});

test('an archive cut short, or nothing but its first letters', async () => {
  const whole = wordDocument('<w:p/>');
  expect(await scan(whole.subarray(0, whole.length - 30))).toBe('damaged-document');
  expect(await scan(Uint8Array.from([0x50, 0x4b]))).toBe('damaged-document');
});

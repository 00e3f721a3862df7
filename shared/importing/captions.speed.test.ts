import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { readFile } from './readFile';
import { utf8 } from './testing/zipArchive';

test('one caption of very many lines is read in time that grows as they do', async () => {
  const make = (size: number) => utf8(`1\n00:00:01,000 --> 00:00:02,000\n${'--> <i>word\n'.repeat(size)}`);
  const work = async (bytes: Uint8Array) =>
    expect(await readFile({ name: 'a.srt', bytes })).toMatchObject({ ok: true });
  expect(await growth({ processor: process, limit: 4, make, work, size: 20_000 })).toBeLessThan(4);
});

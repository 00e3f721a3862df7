import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { seededRandom } from '@shared/base/seededRandom';
import { expect, onTestFinished, test } from 'vitest';
import { realFiles } from '../projects/files';
import { beginnings } from './beginnings';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each([1, 2, 3])('the sums of beginnings are those of each by itself (seed %i)', async (seed) => {
  const random = seededRandom(seed);
  const bytes = Buffer.from(Array.from({ length: 40_000 }, () => random.int(0, 255)));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-beginnings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'file');
  // Longer than one piece that is read at once.
  const whole = Buffer.concat(Array.from({ length: 60 }, () => bytes));
  writeFileSync(file, whole);
  const lengths = [0, whole.length, ...Array.from({ length: 30 }, () => random.int(0, whole.length))];
  const opened = await realFiles.openToRead(file);
  const found = await beginnings(opened, [...lengths, ...lengths, -1, whole.length + 1]);
  await opened.close();
  const wanted = new Map(lengths.map((length) => [length, sha256(whole.subarray(0, length))]));
  expect(found).toEqual(wanted);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { appendToLog } from './appendToLog';

it('a log stays within its limit and keeps its newest lines whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
  const file = path.join(folder, 'logs', 'a.log');
  for (let number = 1; number <= 100; number += 1) appendToLog(file, `failure ${number}\n`, 200);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.length).toBeLessThan(25);
  const first = 101 - lines.length;
  expect(lines).toEqual(lines.map((_, index) => `failure ${first + index}`));
  rmSync(folder, { recursive: true });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const spec = readFileSync(path.join(root, 'docs/spec/store.md'), 'utf8');
const rule = /[SHLKMC]\d+/g;

/** The rules that titles of tests begin with, one or several. */
function namedRules(): string[] {
  const folders = ['shared/project', 'shared/projectFile', 'electron/projects', 'e2e/crash'];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => path.join(root, folder, file)),
  );
  return files.flatMap((file) => {
    const titles = readFileSync(file, 'utf8').matchAll(/['`]((?:[SHLKMC]\d+ )+)/g);
    return [...titles].flatMap(([, numbers = '']) => numbers.match(rule) ?? []);
  });
}

describe('the store’s rules', () => {
  const written = [...spec.matchAll(/^- \*\*([SHLKMC]\d+)\*\*/gm)].map(([, number]) => number ?? '');

  it('have a number each', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(new Set(written).size).toBe(written.length);
  });

  it('are each named by a test, and tests name no others', () => {
    expect([...new Set(namedRules())].sort()).toEqual([...written].sort());
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const shared = path.resolve(import.meta.dirname, '../shared');

/** The folders of `shared/` from the ground up; a folder imports only from rows above its own, and from itself. */
const rows = [
  ['base', 'text'],
  ['importing', 'speakers', 'anchoring', 'memo'],
  ['project'],
  ['projectFile', 'query'],
  ['report', 'codebook', 'people'],
  ['ipc'],
] as const;

const rowOf = (folder: string): number => rows.findIndex((row) => row.some((name) => name === folder));

/** Folders that a file imports from against the order. */
function wrongImports(folder: string, source: string): string[] {
  return [...source.matchAll(/from '(?:\.\.\/)+(\w+)\//g)]
    .flatMap(([, target]) => (target === undefined || target === folder ? [] : [target]))
    .filter((target) => rowOf(target) < 0 || rowOf(target) >= rowOf(folder));
}

function sources(folder: string): string[] {
  return readdirSync(path.join(shared, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [place] : [];
  });
}

describe('the layers of shared/', () => {
  const folders = readdirSync(shared, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(folders.map(({ name }) => name))('%s has its row', (name) => {
    expect(rowOf(name)).toBeGreaterThanOrEqual(0);
  });

  it('are kept by every file', () => {
    const files = folders.flatMap(({ name }) => sources(name));
    expect(files.length).toBeGreaterThan(100);
    const wrong = files.flatMap((file) => {
      const [folder = ''] = file.split(path.sep);
      return wrongImports(folder, readFileSync(path.join(shared, file), 'utf8')).map(
        (to) => `${file} → ${to}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['text', "import { a } from '../project/records';", ['project']],
    ['query', "import type { A } from '../ipc/contract';", ['ipc']],
    ['speakers', "import { a } from '../importing/reader';", ['importing']],
    ['project', "import { a } from '../../anchoring/quote';", []],
    ['report', "import { a } from '../query/passageSpeakers';\nimport { b } from '../report/x';", []],
  ])('a planted import is found: %s', (folder, source, wrong) => {
    expect(wrongImports(folder, source)).toEqual(wrong);
  });
});

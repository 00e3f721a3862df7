import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const shared = path.resolve(import.meta.dirname, '../shared');

/** The folders of `shared/` from the ground up; a folder imports only from rows above its own, and from itself. */
const rows = [
  ['base', 'text', 'language'],
  ['importing', 'speakers', 'anchoring', 'memo'],
  ['project'],
  ['projectFile', 'query'],
  ['tables'],
  ['pseudonyms'],
  ['report', 'codebook', 'people', 'properties'],
  ['ipc'],
] as const;

const rowOf = (folder: string): number => rows.findIndex((row) => row.some((name) => name === folder));

/** Folders that a file imports from against the order; `file` is its place in `shared/`. */
function wrongImports(file: string, source: string): string[] {
  const [folder = ''] = file.split(path.sep);
  return [...source.matchAll(/from '(\.[^']+)'/g)]
    .flatMap(([, target = '']) => path.join(path.dirname(file), target).split(path.sep)[0] ?? [])
    .filter((target) => target !== folder && (rowOf(target) < 0 || rowOf(target) >= rowOf(folder)));
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
    const wrong = files.flatMap((file) =>
      wrongImports(file, readFileSync(path.join(shared, file), 'utf8')).map((to) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['text/a.ts', "import { a } from '../project/records';", ['project']],
    ['query/a.ts', "import type { A } from '../ipc/contract';", ['ipc']],
    ['speakers/a.ts', "import { a } from '../importing/reader';", ['importing']],
    [
      'speakers/quotes/a.ts',
      "import { a } from '../languages/b';\nimport { c } from '../../importing/d';",
      ['importing'],
    ],
    ['project/commands/a.ts', "import { a } from '../../anchoring/quote';", []],
    ['report/a.ts', "import { a } from '../query/passageSpeakers';\nimport { b } from '../report/x';", []],
  ])('a planted import is found: %s', (file, source, wrong) => {
    expect(wrongImports(file, source)).toEqual(wrong);
  });
});

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const tree = mkdtempSync(path.join(os.tmpdir(), 'roundtable-rules-'));

/** A rule, a file that breaks it and, beside it, a file at the same place that does not. */
interface Rule {
  readonly rule: string;
  readonly folder: string;
  readonly breaks: readonly string[];
  readonly keeps: readonly string[];
  readonly extension?: string;
}

const rules: readonly Rule[] = [
  {
    rule: 'shared is pure',
    folder: 'shared/project',
    breaks: [
      'electron',
      'node:fs',
      'fs',
      'react',
      'lexical',
      'lowdb',
      'yauzl',
      '../../electron/main/window',
      '@/app/App',
    ],
    keeps: [
      'zod',
      './records',
      '../base/result',
      'remark-gfm',
      'parse5',
      'iconv-lite',
      'jschardet',
      'mammoth',
    ],
  },
  {
    rule: 'electron knows no window code',
    folder: 'electron/main',
    breaks: [
      'react',
      'react-dom/client',
      'lexical',
      '@/bridge/client',
      '../../renderer/src/bridge/client',
      'zustand',
    ],
    keeps: ['electron', 'node:fs', '@shared/ipc/contract', '../projects/openProject', 'yauzl'],
  },
  {
    rule: 'lowdb is for the project store only',
    folder: 'electron/importing',
    breaks: ['lowdb', 'lowdb/node'],
    keeps: ['node:worker_threads'],
  },
  {
    rule: 'the project store knows no window code',
    folder: 'electron/projects',
    breaks: ['react'],
    keeps: ['lowdb'],
  },
  {
    rule: 'the preload script is the contract',
    folder: 'electron/preload',
    breaks: ['zod', 'node:fs', '@shared/project/records', '../main/window'],
    keeps: ['electron', '@shared/ipc/contract'],
  },
  {
    rule: 'the window knows no computer',
    folder: 'renderer/src/app',
    breaks: [
      'electron',
      'node:fs',
      'fs/promises',
      'path',
      'lowdb',
      'mammoth',
      '../../../electron/main/window',
      'lexical',
    ],
    keeps: ['react', '@/features/reader', '@/ui/Dialog', '@shared/project/records', './App'],
  },
  {
    rule: 'interface parts know nothing of projects',
    folder: 'renderer/src/ui',
    breaks: [
      '@/bridge/client',
      '../bridge/client',
      '@/features/reader',
      '@/memo',
      '@/attributes',
      '@shared/project/records',
      'node:fs',
    ],
    keeps: ['react', 'radix-ui', './Dialog'],
  },
  {
    rule: 'the bridge knows no interface',
    folder: 'renderer/src/bridge',
    breaks: [
      '@/ui/Dialog',
      '../ui/Dialog',
      '@/memo',
      '@/attributes',
      '@/features/reader',
      '@/app/App',
      'electron',
    ],
    keeps: ['@shared/ipc/contract', 'zustand', './client'],
  },
  {
    rule: 'the memo editor knows Lexical, and no feature',
    folder: 'renderer/src/memo',
    breaks: [
      '@/features/reader',
      '../features/reader',
      '../ui/IconButton',
      '@/attributes',
      '@/app/App',
      'electron',
      'node:fs',
    ],
    keeps: [
      'lexical',
      '@lexical/list',
      '@/ui/IconButton',
      '@/bridge/client',
      '@shared/memo/parseMemo',
      './MemoField',
    ],
  },
  {
    rule: 'the tables of attributes know no feature, and no memo editor',
    folder: 'renderer/src/attributes',
    breaks: [
      '@/features/speakers',
      '../features/speakers',
      '../ui/IconButton',
      '@/memo',
      'lexical',
      'electron',
    ],
    keeps: ['@/ui/IconButton', '@/bridge/client', '@shared/project/records', './tableRows'],
  },
  {
    rule: 'a feature knows no other feature',
    folder: 'renderer/src/features/codebook',
    breaks: [
      '@/features/reader',
      '../reader',
      '../reader/Reader',
      '@/app/App',
      'lexical',
      '@lexical/utils',
      'electron',
    ],
    keeps: [
      '@/ui/Dialog',
      '@/bridge/client',
      '@/memo',
      '@/attributes',
      '@shared/project/records',
      './ThemeTree',
      './tree/drag',
    ],
  },
  {
    rule: 'a folder in a feature knows no other feature',
    folder: 'renderer/src/features/codebook/tree',
    breaks: ['../../reader/Reader', '../../reader', '@/features/reader'],
    keeps: ['../ThemeTree', './drag'],
  },
  {
    rule: 'the reader knows its editor, and no other feature',
    folder: 'renderer/src/features/reader',
    breaks: ['../codebook', '@/features/codebook', 'electron', 'node:fs', 'lowdb'],
    keeps: ['lexical', '@lexical/utils', './Reader'],
  },
  {
    rule: 'journeys know the app from outside',
    folder: 'e2e/journeys',
    breaks: ['@shared/ipc/contract', '@/app/App', '../../electron/main/window', '../../shared/base/result'],
    keeps: ['@playwright/test', 'node:fs', '../fixtures'],
  },
  {
    rule: 'tests of one part of the app know the window from outside',
    folder: 'e2e/crash',
    breaks: ['@/app/App', '../../renderer/src/bridge/client'],
    keeps: ['../../electron/projects', '@shared/project/diff', 'vitest'],
  },
  {
    rule: 'projects of journeys are made by parts of the app, without its window',
    folder: 'e2e/projects',
    breaks: ['@/app/App', '../../renderer/src/bridge/client'],
    keeps: ['../../electron/projects', '@shared/query/proposeSpeakers', './makeProject'],
  },
  {
    rule: 'set-up needs nothing installed',
    folder: 'scripts/electron',
    breaks: ['electron', 'zod', 'fs'],
    keeps: ['node:fs', './say.mjs', '../ready.mjs'],
    extension: 'mjs',
  },
];

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('lint', () => {
  const findings = lintPlants();

  test.each(rules)('$rule: each planted import is found', ({ folder, breaks, extension }) => {
    const missed = breaks.filter((_, index) => !findings.has(plantName(folder, 'breaks', index, extension)));
    expect(missed).toEqual([]);
  });

  test.each(rules)('$rule: what is allowed passes', ({ folder, keeps, extension }) => {
    const refused = keeps.filter((_, index) => findings.has(plantName(folder, 'keeps', index, extension)));
    expect(refused).toEqual([]);
  });

  test('shared uses neither Node nor the DOM by their global names', () => {
    expect(findings.has('shared/globals.ts')).toBe(true);
  });
});

describe('types', () => {
  const found = compilePlants();

  test.each([
    ['shared', 'shared/plant.ts', /plant\.ts.*TS(6307|6059|2307)/],
    ['electron', 'electron/plant.ts', /plant\.ts.*TS(6307|6059|2307)/],
    ['renderer', 'renderer/src/plant.ts', /plant\.ts.*TS(6307|6059|2307)/],
  ])('a project of types does not reach what it does not refer to: %s', (_area, file, error) => {
    const lines = found.split('\n').filter((line) => line.startsWith(file));
    expect(lines.join('\n')).toMatch(error);
  });

  test('an import in the right direction passes', () => {
    expect(found).not.toContain('good.ts');
  });
});

function plantName(folder: string, kind: string, index: number, extension = 'ts'): string {
  return `${folder}/${kind}${index}.${extension}`;
}

function write(file: string, text: string): void {
  const full = path.join(tree, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Lints a copy of the rules over planted files; answers the files in which an import or a global was refused. */
function lintPlants(): ReadonlySet<string> {
  const config = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8'));
  write('.oxlintrc.json', JSON.stringify({ ...config, $schema: undefined }));
  for (const { folder, breaks, keeps, extension } of rules) {
    const plant = (kind: string) => (from: string, index: number) =>
      write(
        plantName(folder, kind, index, extension),
        `import * as plant from '${from}';\nexport default plant;\n`,
      );
    breaks.forEach(plant('breaks'));
    keeps.forEach(plant('keeps'));
  }
  write('shared/globals.ts', 'export const home = process.cwd();\n');
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], { cwd: tree, encoding: 'utf8' });
  const report: { diagnostics: { code: string; filename: string }[] } = JSON.parse(run.stdout);
  const refused = report.diagnostics.filter(({ code }) => /no-restricted-(imports|globals)/.test(code));
  return new Set(refused.map(({ filename }) => filename.replaceAll('\\', '/').replace(/^\.\//, '')));
}

/** Compiles planted files under a copy of the project references; answers what the compiler says. */
function compilePlants(): string {
  const types = 'types';
  const at = (...parts: string[]) => path.join(tree, types, ...parts);
  for (const area of ['shared', 'electron', 'renderer']) {
    mkdirSync(at(area), { recursive: true });
    cpSync(path.join(root, area, 'tsconfig.json'), at(area, 'tsconfig.json'));
  }
  copyFileSync(path.join(root, 'tsconfig.base.json'), at('tsconfig.base.json'));
  symlinkSync(path.join(root, 'node_modules'), at('node_modules'), 'junction');
  write(
    `${types}/tsconfig.json`,
    JSON.stringify({
      files: [],
      references: ['shared', 'electron', 'renderer'].map((area) => ({ path: `./${area}` })),
    }),
  );
  write(`${types}/shared/base.ts`, 'export const base = 1;\n');
  write(`${types}/electron/main.ts`, 'export const main = 1;\n');
  write(`${types}/renderer/src/app.ts`, 'export const app = 1;\n');
  write(`${types}/shared/plant.ts`, "export { main } from '../electron/main';\n");
  write(`${types}/electron/plant.ts`, "export { app } from '../renderer/src/app';\n");
  write(`${types}/renderer/src/plant.ts`, "export { main } from '../../electron/main';\n");
  write(`${types}/electron/good.ts`, "export { base } from '@shared/base';\n");
  write(`${types}/renderer/src/good.ts`, "export { base } from '@shared/base';\n");
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-b', '--pretty', 'false'], { cwd: at(), encoding: 'utf8' })
    .stdout;
}

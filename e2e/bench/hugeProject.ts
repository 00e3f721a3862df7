import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '@shared/base/seededRandom';
import { repository } from '../fixtures';
import { hugeText, passageLength } from './hugeText';

/** Passages in twelve themes; more than half of them have the first. */
export function hugeCodings(document: string, text: string, count: number, seed = 2) {
  const { next } = seededRandom(seed);
  const themes = Array.from({ length: 12 }, (_, number) => ({ name: `Theme ${number + 1}` }));
  const annotations = Array.from({ length: count }, () => {
    const length = passageLength(next);
    const start = Math.floor(next() * (text.length - length));
    const theme = themes[next() < 0.5 ? 0 : Math.floor(next() * themes.length)]?.name ?? '';
    return { document, start, end: start + length, themes: [theme] };
  });
  return { themes, annotations };
}

/** Makes a project of a short and one huge document with the app's own command line; returns its folder. */
export function makeHugeProject(folder: string, characters: number, codings: number): string {
  const project = path.join(folder, 'huge');
  const source = path.join(folder, 'huge.txt');
  const short = path.join(folder, 'short.txt');
  const codingsFile = path.join(folder, 'codings.json');
  mkdirSync(folder, { recursive: true });
  const text = hugeText(characters);
  writeFileSync(source, text);
  writeFileSync(codingsFile, JSON.stringify(hugeCodings('huge.txt', text, codings)));
  // The window shows the first document at once: a short one, so that opening the huge one can be watched.
  writeFileSync(short, 'A short text, to begin with.');
  roundtable('import', short, source, '--project', project);
  roundtable('annotate', '--project', project, '--from', codingsFile);
  return project;
}

function roundtable(...args: string[]): void {
  const script = path.join(repository, 'scripts/roundtable.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`roundtable ${args[0]} ended with ${status}: ${stderr}`);
}

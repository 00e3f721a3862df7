import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../fixtures';

/** Mulberry32, so that every run measures the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words =
  'river water treaty station summer region partner council history people border market energy school budget winter harbour railway minister village reform culture language trade science history road bridge valley agreement commission'.split(
    ' ',
  );

/** A text of about `characters` UTF-16 units, a paragraph a line: about 114 units each, as in the texts analysts have. */
export function hugeText(characters: number, seed = 1): string {
  const next = random(seed);
  const lines: string[] = [];
  for (let length = 0; length < characters; ) {
    const wanted = 40 + Math.floor(next() * 150);
    const line: string[] = [];
    for (let size = 0; size < wanted; size += (line.at(-1)?.length ?? 0) + 1) {
      line.push(words[Math.floor(next() * words.length)] ?? 'word');
    }
    const text = `${line.join(' ')}.`;
    lines.push(text[0]?.toUpperCase() + text.slice(1));
    length += text.length + 1;
  }
  return lines.join('\n');
}

/** Passages as analysts make them: 60 % of 10–80 units, 30 % of 80–400, 10 % of 400–3,000; twelve themes. */
export function hugeCodings(document: string, text: string, count: number, seed = 2) {
  const next = random(seed);
  const themes = Array.from({ length: 12 }, (_, number) => ({ name: `Theme ${number + 1}` }));
  const annotations = Array.from({ length: count }, () => {
    const kind = next();
    const [least, most] = kind < 0.6 ? [10, 80] : kind < 0.9 ? [80, 400] : [400, 3000];
    const length = least + Math.floor(next() * (most - least));
    const start = Math.floor(next() * (text.length - length));
    const theme = themes[Math.floor(next() * themes.length)]?.name ?? '';
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

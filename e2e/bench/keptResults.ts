import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../fixtures';

/** One measured figure: milliseconds, and the ratio of its median to that of its floor (`''`: it has none). */
export interface Row {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly floor: string;
  readonly ratio: number | '';
}

type Results = Record<string, readonly Row[]>;

const folder = path.join(repository, 'docs/benchmarks');
/** A ratio that has grown to this many times that of the last kept version is a step back. */
const WORSE = 1.5;

const versionHere = (): string =>
  JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')).version;

export function writeResults(file: string, results: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** Keeps the figures of this version in the repository, one file a version. */
export function keepResults(title: string, rows: readonly Row[]): void {
  const file = path.join(folder, `${versionHere()}.json`);
  const known: Results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeResults(file, { ...known, [title]: rows });
}

/** What is `WORSE` times as slow as in the newest kept version, one line each, judged by ratios to floors of the same run. */
export function setBacks(title: string, rows: readonly Row[]): string[] {
  const kept = newestKept();
  if (kept === null) return [];
  return rows.flatMap(({ name, ratio }) => {
    const before = kept.results[title]?.find((row) => row.name === name)?.ratio;
    if (typeof before !== 'number' || typeof ratio !== 'number') return [];
    console.log(`${name}: ratio ${ratio}, ${before} in ${kept.version}`);
    return ratio >= before * WORSE ? [`${name}: ${ratio} × its floor, ${before} in ${kept.version}`] : [];
  });
}

function newestKept(): { version: string; results: Results } | null {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const newest = files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  if (newest === undefined) return null;
  return {
    version: newest.replace('.json', ''),
    results: JSON.parse(readFileSync(path.join(folder, newest), 'utf8')),
  };
}

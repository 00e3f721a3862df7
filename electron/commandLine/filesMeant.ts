import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { nearestOf } from '@shared/base/nearestOf';
import { type Problem, refuse } from '@shared/base/result';
import { type FilesToRead, filesToRead } from '../importing/filesToRead';
import { codeOf } from '../projects/files';

/**
 * The files that words of the command line mean: files, folders, and patterns as `*.docx`, which not every shell puts names for. What is not
 * there is told as it was typed, with what was perhaps meant.
 */
export async function filesMeant(words: readonly string[], recursive: boolean): Promise<FilesToRead> {
  const paths: string[] = [];
  const absent = new Map<string, Problem | null>();
  for (const word of words) {
    const found = (await isThere(word)) ? [word] : await matching(word);
    paths.push(...(found.length > 0 ? found : [word]));
    if (found.length === 0) absent.set(path.resolve(word), await absence(word));
  }
  const meant = await filesToRead(paths, { below: recursive });
  const files = meant.files.map((file) => {
    const isAbsent = file.problem?.code === 'file-not-found';
    return isAbsent ? { ...file, problem: absent.get(file.path) ?? file.problem } : file;
  });
  return { ...meant, files };
}

const isThere = (word: string): Promise<boolean> =>
  stat(word).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR',
  );

const isPattern = (word: string) => /[*?]/u.test(path.basename(word));

/** The entries of a folder that a pattern in the last part of a path means, sorted by name, hidden ones left out. */
async function matching(word: string): Promise<string[]> {
  if (!isPattern(word)) return [];
  const [folder, pattern] = [path.dirname(word), path.basename(word)];
  const parts = pattern.split(/([*?])/u).map((part) => {
    if (part === '*') return '.*';
    return part === '?' ? '.' : part.normalize('NFC').replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  });
  const names = new RegExp(`^${parts.join('')}$`, 'u');
  const entries = await readdir(folder).catch(() => []);
  return entries
    .filter((name) => !name.startsWith('.') && names.test(name.normalize('NFC')))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => path.join(folder, name));
}

/** What is to be said of a path that leads nowhere; null when it leads somewhere. */
export async function absence(word: string): Promise<Problem | null> {
  if (await isThere(word)) return null;
  const message = isPattern(word)
    ? `No file is called like “${word}”.`
    : `There is no file or folder “${word}”.${await whatWasMeant(word)}`;
  return refuse('file-not-found', message).problem;
}

/** A suggestion for the first part of a path that is not there; `''` when there is none near. */
export async function whatWasMeant(word: string): Promise<string> {
  const slashed = word.replaceAll('\\', '/');
  if (slashed !== word && (await isThere(slashed))) return ` Did you mean “${slashed}”?`;
  const { root } = path.parse(word);
  const parts = path.normalize(word).slice(root.length).split(path.sep);
  for (const [at, part] of parts.entries()) {
    const before = path.join(root, ...parts.slice(0, at));
    if (await isThere(path.join(before, part))) continue;
    const near = nearestOf(part, await readdir(before).catch(() => []));
    if (near === undefined) return '';
    const whole = path.join(before, near, ...parts.slice(at + 1));
    return ` Did you mean “${(await isThere(whole)) ? whole : path.join(before, near)}”?`;
  }
  return '';
}

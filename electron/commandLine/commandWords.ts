import path from 'node:path';

/**
 * The words meant for Roundtable: what follows the program's name, without Chromium's own switches before the first word and
 * without the folder of the app that an unpackaged runtime is given.
 * @param argv of the process
 * @param appFolder that folder; undefined when packaged
 */
export function commandWords(argv: readonly string[], appFolder?: string): readonly string[] {
  const words = argv.slice(1);
  const first = words.findIndex((word) => !word.startsWith('-'));
  if (first < 0) return [];
  const isAppFolder = appFolder !== undefined && path.resolve(words[first] ?? '') === path.resolve(appFolder);
  if (!isAppFolder) return words.slice(first);
  const rest = words.slice(first + 1);
  const next = rest.findIndex((word) => !word.startsWith('-'));
  return next < 0 ? [] : rest.slice(next);
}

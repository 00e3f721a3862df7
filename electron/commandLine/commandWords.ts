import path from 'node:path';

/**
 * The words meant for Roundtable: what follows the program's name, without Chromium's own switches before the first word and
 * without the folder of the app that an unpackaged runtime is given.
 * @param argv of the process
 * @param appFolder that folder; undefined when packaged
 * @param isOwn whether a word that begins with a dash is an option of Roundtable
 */
export function commandWords(
  argv: readonly string[],
  appFolder?: string,
  isOwn: (word: string) => boolean = () => false,
): readonly string[] {
  const from = (words: readonly string[], own: (word: string) => boolean) => {
    const first = words.findIndex((word) => !word.startsWith('-') || own(word));
    return first < 0 ? [] : words.slice(first);
  };
  const words = argv.slice(1);
  const [first, ...rest] = from(words, () => false);
  const isAppFolder =
    appFolder !== undefined && first !== undefined && path.resolve(first) === path.resolve(appFolder);
  return isAppFolder ? from(rest, isOwn) : from(words, isOwn);
}

import { describe, expect, it } from 'vitest';
import { commandWords } from './commandWords';

describe('commandWords', () => {
  it.each([
    [['/usr/bin/roundtable', 'check', '--project', 'p'], undefined, ['check', '--project', 'p']],
    [['/usr/bin/roundtable', '--no-sandbox', 'check', '--json'], undefined, ['check', '--json']],
    [['electron', '--no-sandbox', '/app', 'text', '--document', 'd'], '/app', ['text', '--document', 'd']],
    [['electron', '/app', '--user-data-dir=/u', 'check'], '/app', ['check']],
    [['electron', '/app'], '/app', []],
    [['electron', '/app', '--disable-gpu'], '/app', []],
    [['/usr/bin/roundtable'], undefined, []],
    [['/usr/bin/roundtable', '/home/a/notes.txt'], undefined, ['/home/a/notes.txt']],
  ])('of %j with the app in %s are %j', (argv, folder, words) => {
    expect(commandWords(argv, folder)).toEqual(words);
  });

  it('own options before the command are not taken for switches of Chromium', () => {
    const isOwn = (word: string) => word === '--json';
    const words = ['--json', 'check', '--project', 'p'];
    expect(commandWords(['roundtable', '--no-sandbox', ...words], undefined, isOwn)).toEqual(words);
    expect(commandWords(['electron', '--json', '/app', ...words], '/app', isOwn)).toEqual(words);
    expect(commandWords(['electron', '/app', '--disable-gpu', ...words], '/app', isOwn)).toEqual(words);
    expect(commandWords(['electron', '/app', '--json'], '/app', isOwn)).toEqual(['--json']);
  });
});

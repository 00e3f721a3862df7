import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesMeant } from './filesMeant';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'meant-'));
  for (const file of [
    'Тексты/part 10.txt',
    'Тексты/part 2.txt',
    'Тексты/[a].txt',
    'Тексты/.hidden.txt',
    'Тексты/scan.jpg',
    'Тексты/deep/c.md',
    'Тексты/study/project.log',
    'Тексты/study/note.txt',
  ]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'words');
  }
  return () => rmSync(folder, { recursive: true });
});

async function meant(word: string, recursive = false) {
  const { files, otherKinds, foldersLeftOut } = await filesMeant([path.join(folder, word)], recursive);
  const names = (paths: readonly string[]) => paths.map((each) => path.basename(each));
  return {
    files: files.map(({ name, problem }) => problem?.message.replaceAll(`${folder}${path.sep}`, '') ?? name),
    otherKinds: names(otherKinds),
    folders: names(foldersLeftOut),
  };
}

const files = async (word: string) => (await meant(word)).files;

test('a folder means the files in it, those below when asked, and never a project', async () => {
  const all = ['[a].txt', 'part 2.txt', 'part 10.txt'];
  expect(await meant('Тексты')).toEqual({
    files: all,
    otherKinds: ['scan.jpg', 'study'],
    folders: ['deep'],
  });
  expect(await meant('Тексты', true)).toEqual({
    files: ['[a].txt', 'c.md', 'part 2.txt', 'part 10.txt'],
    otherKinds: ['scan.jpg', 'study'],
    folders: [],
  });
});

test('a pattern means the names that fit, in letters composed either way, hidden ones left out', async () => {
  expect(await files('Тексты/part*.txt')).toEqual(['part 2.txt', 'part 10.txt']);
  expect(await files('Тексты/part ?.txt')).toEqual(['part 2.txt']);
  expect(await files('Тексты/[a]*')).toEqual(['[a].txt']);
  expect(await files('Тексты/*.txt')).toEqual(['[a].txt', 'part 2.txt', 'part 10.txt']);
  writeFileSync(path.join(folder, 'Café.txt'.normalize('NFD')), 'words');
  expect(await files('Café*')).toEqual(['Café.txt']);
  expect(await files('Тексты/*.zip')).toEqual(['No file is called like “Тексты/*.zip”.']);
  expect(await files('nowhere/*.txt')).toEqual(['No file is called like “nowhere/*.txt”.']);
});

test.each([
  ['Тексты/part 3.txt', 'Тексты/part 2.txt'],
  ['Текст/part 2.txt', 'Тексты/part 2.txt'],
  ['Текст/other', 'Тексты'],
  ['Тексты\\part 2.txt', 'Тексты/part 2.txt'],
  ['Тексты/part 2.txt/x', undefined],
  ['glacier', undefined],
])('of %s, which is not there, is said that perhaps %s was meant', async (word, near) => {
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  expect(await files(word)).toEqual([`There is no file or folder “${word}”.${hint}`]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyLibrary } from '@shared/people/peopleLibrary';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Library, type LibraryPlace } from './library';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roundtable-library-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (place: Partial<LibraryPlace>) =>
  new Library(() => ({ path: path.join(folder, 'people.json'), standard: true, used: true, ...place }));
const ada = {
  ...emptyLibrary,
  people: [{ name: 'Ada', aliases: [], roles: [], affiliations: [], attributes: {} }],
};

it('knows nobody before somebody is added at its own place', async () => {
  expect(await at({}).known()).toEqual({ ok: true, value: [] });
  expect(await at({}).remember(ada)).toMatchObject({ ok: true, value: { added: 1 } });
  expect(await at({}).known()).toMatchObject({ ok: true, value: [{ name: 'Ada' }] });
});

it('a chosen file that is gone is said to be gone, and no other is made there; one that is not used is not missed', async () => {
  const drive = path.join(folder, 'drive');
  const library = at({ path: path.join(drive, 'people.json'), standard: false });
  expect(await library.known()).toMatchObject({ ok: false, problem: { code: 'no-library' } });
  expect(await library.remember(ada)).toMatchObject({ ok: false, problem: { code: 'no-library' } });
  expect(await at({ path: library.path, standard: false, used: false }).known()).toEqual({
    ok: true,
    value: [],
  });
});

it('begins where there is none, and leaves one alone that is there', async () => {
  const file = path.join(folder, 'chosen.json');
  expect(await at({}).begin(file)).toMatchObject({ ok: true });
  const library = at({ path: file, standard: false });
  await library.remember(ada);
  expect(await library.begin(file)).toMatchObject({ ok: true });
  expect(await library.known()).toMatchObject({ value: [{ name: 'Ada' }] });
});

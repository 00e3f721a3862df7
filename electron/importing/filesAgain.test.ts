import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repeatableContext } from '@shared/project/testing/testProject';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectOf } from '../comparing/versionEffect';
import { createProject, type OpenProject } from '../projects';
import { FilesInProject } from './filesInProject';
import { importLimits } from './importLimits';
import { ProjectImport } from './projectImport';
import { readPath } from './readPath';

let folder: string;
let project: OpenProject;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-import-'));
  const created = await createProject(path.join(folder, 'Project'), 'Project', repeatableContext());
  if (!created.ok) throw new Error(created.problem.message);
  project = created.value;
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Brought {
  readonly name: string;
  readonly text: string;
  readonly into?: readonly string[];
  readonly options?: Parameters<typeof readPath>[2];
}

/** Imports files as one step, and tells what came of each. */
async function bring(...files: readonly Brought[]) {
  const bringing = new ProjectImport(project);
  for (const { name, text, into, options } of files) {
    const file = { path: path.join(folder, name), name, problem: null, into, ...(options && { options }) };
    writeFileSync(file.path, text);
    await bringing.take(file, await readPath(file, importLimits, options));
  }
  await bringing.bringIn();
  return bringing.told;
}

const documents = () => project.state.documents();
const textOf = (id: string) => project.state.blocks(id).map((block) => block.text);
const idOf = (title: string) => documents().find((each) => each.title === title)?.id ?? '';
const label = () => project.history().undo;

const none = { exact: 0, moved: 0, changed: 0, uncertain: 0, lost: 0 };
const rows = { hasHeader: true, text: [1], title: 0, attributes: [], documentPerRow: true };

async function tagged(title: string, words: string): Promise<void> {
  const [block] = project.state.blocks(idOf(title));
  const start = block?.text.indexOf(words) ?? -1;
  const at = (offset: number) => ({ block: block?.id ?? '', offset });
  const span = { start: at(start), end: at(start + words.length) };
  const done = await project.run('codePassage', {
    document: idOf(title),
    span,
    themes: [],
    newTheme: { name: words, parent: null },
  });
  if (!done.ok) throw new Error(done.problem.message);
}

describe('long new texts', () => {
  const long = (last: string) =>
    `${'We open the harbour in spring, and that is all there is to say. '.repeat(400)}${last}`;

  it('are compared elsewhere, short ones here; what was found there is taken', async () => {
    await bring(
      { name: 'Long.txt', text: long('It closed at noon.') },
      { name: 'Short.txt', text: 'It closed at noon.' },
    );
    await tagged('Long', 'closed at noon');
    const asked: string[] = [];
    const bringing = new ProjectImport(project, async (document, content) => {
      asked.push(document);
      const { title, source, blocks, turns, warnings } = content;
      const read = { title, format: source.format, blocks, turns, warnings };
      const file = { name: source.fileName, path: null, sha256: source.sha256 };
      const { placements } = effectOf(project.state, document, file, read);
      // What it says is believed, so that one sees whether it was asked.
      const places = placements.places.map(({ of }) => ({ of, anchoring: { kind: 'lost' as const } }));
      return { ...placements, places };
    });
    for (const [name, text] of [
      ['Long.txt', long('So it closed at noon.')],
      ['Short.txt', 'It closed.'],
    ] as const) {
      const file = { path: path.join(folder, name), name, problem: null, into: [idOf(name.slice(0, -4))] };
      writeFileSync(file.path, text);
      await bringing.take(file, await readPath(file, importLimits));
    }
    await bringing.bringIn();
    expect(asked).toEqual([idOf('Long')]);
    expect(bringing.told.map(({ problem }) => problem)).toEqual([null, null]);
    expect(project.state.orphans().map(({ quote }) => quote.head)).toEqual(['closed at noon']);
  });
});

describe('files that come again', () => {
  it('give their documents a new text, beside new documents, as one step that says what became of passages', async () => {
    await bring({ name: 'Hearing.txt', text: 'We open the harbour in spring. It closed at noon.' });
    await tagged('Hearing', 'open the harbour');
    await tagged('Hearing', 'closed at noon');
    const document = idOf('Hearing');
    const told = await bring(
      { name: 'Bridge.txt', text: 'The bridge.' },
      { name: 'Hearing.txt', text: 'We open the harbour in spring. That was all.', into: [document] },
    );
    expect(told.map((file) => [file.documents.length, file.replaced])).toEqual([
      [1, []],
      [0, [{ document, numbers: { ...none, exact: 1, lost: 1 } }]],
    ]);
    expect(label()).toBe('Import “Bridge” and replace the text of “Hearing”');
    expect(textOf(document)).toEqual(['We open the harbour in spring. That was all.']);
    expect(project.state.orphans(document).map(({ quote }) => quote.head)).toEqual(['closed at noon']);
    await project.undo();
    expect(documents().map(({ title }) => title)).toEqual(['Hearing']);
    expect(textOf(document)).toEqual(['We open the harbour in spring. It closed at noon.']);
    expect(project.state.orphans()).toEqual([]);
  });

  it('of a table give each row its document, and new rows become documents', async () => {
    const options = { table: rows };
    await bring({ name: 'Survey.csv', text: 'who,answer\nAnna,Yes.\nBen,No.\nCem,Hm.\n', options });
    const into = documents().map(({ id }) => id);
    const text = 'who,answer\nDora,Oh.\nAnna,Yes.\nBen,Never.\n';
    const [told] = await bring({ name: 'Survey.csv', text, into, options });
    expect([told?.documents.length, told?.replaced.map(({ document }) => document)]).toEqual([
      1,
      [idOf('Anna'), idOf('Ben')],
    ]);
    expect(documents().map(({ id, title }) => [title, ...textOf(id)])).toEqual([
      ['Anna', 'Yes.'],
      ['Ben', 'Never.'],
      ['Cem', 'Hm.'],
      ['Dora', 'Oh.'],
    ]);
    expect(label()).toBe('Import “Dora” and replace the text of 2 documents');
  });

  it('change nothing where the text is the same, and say so', async () => {
    const text = 'All is well.';
    await bring({ name: 'Fine.txt', text });
    const before = project.seq;
    const [told] = await bring({ name: 'Fine.txt', text, into: [idOf('Fine')] });
    expect([told?.replaced, project.seq]).toEqual([[{ document: idOf('Fine'), numbers: none }], before]);
  });

  it('are laid one against the other where two give the same document a text', async () => {
    await bring({ name: 'One.txt', text: 'The first text.' });
    const into = [idOf('One')];
    await bring(
      { name: 'One.txt', text: 'The second.', into },
      { name: 'One.txt', text: 'The third.', into },
    );
    expect(textOf(idOf('One'))).toEqual(['The third.']);
    expect(label()).toBe('Replace the text of 2 documents');
    await project.undo();
    expect(textOf(idOf('One'))).toEqual(['The first text.']);
  });

  it('keep with the document how they were read, and never the password', async () => {
    const options = { encoding: 'Windows-1251', wholePage: true, password: 'sesame' };
    await bring({ name: 'Bare.txt', text: 'Bare.' }, { name: 'Read.txt', text: 'Read.', options });
    expect(documents().map(({ source }) => source.options)).toEqual([
      undefined,
      { encoding: 'Windows-1251', wholePage: true },
    ]);
    expect(JSON.stringify([...project.changes()])).not.toContain('sesame');
  });

  it('are told by their bytes, else by their name; rows of a table together', async () => {
    await bring(
      { name: 'A.txt', text: 'One.' },
      { name: 'B.txt', text: 'Two.' },
      { name: 'Survey.csv', text: 'who,answer\nAnna,Yes.\nBen,No.\n', options: { table: rows } },
    );
    const known = new FilesInProject(project.state);
    const [a = '', b = ''] = documents().map(({ id }) => id);
    const sha256 = project.state.document(a)?.source.sha256 ?? '';
    const candidates = (name: string, of: string, format = 'txt') =>
      known.candidates({ name, sha256: of, format });
    expect([known.ofBytes(sha256), known.ofBytes('other')]).toEqual([[a], []]);
    expect(candidates('B.txt', sha256)).toEqual([[a]]);
    expect(candidates('b.TXT', 'other')).toEqual([[b]]);
    expect(candidates('C.txt', 'other')).toEqual([]);
    expect(candidates('Survey.csv', 'other', 'csv')).toEqual([[idOf('Anna'), idOf('Ben')]]);
  });
});

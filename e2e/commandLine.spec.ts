import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, repository, test } from './fixtures';
import { fed, interruptedWhen, roundtable, run, startRoundtable } from './roundtable';

const hearing = [
  'MARA LINDQVIST: We have measured the river for nine years.',
  'TOM OKAFOR: And what did you find?',
  'MARA LINDQVIST: That it forgives less every year.',
].join('\n\n');

test('a project is made, read, coded, checked and printed without a display', async ({ folder }) => {
  writeFileSync(path.join(folder, 'hearing.txt'), hearing);
  const imported = await roundtable(folder, 'import', 'hearing.txt', '--project', 'river');
  expect(imported).toMatchObject({ code: 0 });
  expect(imported.output).toMatch(/^hearing\.txt: \d+ characters, 3 turns\n$/);

  const text = await roundtable(folder, 'text', '--project', 'river', '--document', 'hearing.txt');
  expect(text.code).toBe(0);
  const start = text.output.indexOf('forgives less');
  expect(start).toBeGreaterThan(0);

  const coded = {
    themes: [{ name: 'Loss' }],
    annotations: [
      { document: 'hearing.txt', start, end: start + 13, themes: ['Loss'], memo: 'Her refrain.' },
    ],
  };
  writeFileSync(path.join(folder, 'coded.json'), JSON.stringify(coded));
  const annotated = await roundtable(folder, 'annotate', '--project', 'river', '--from', 'coded.json');
  expect(annotated).toMatchObject({ code: 0 });

  const checked = await roundtable(folder, 'check', '--project', 'river', '--json');
  expect(checked.code).toBe(0);
  expect(() => JSON.parse(checked.output)).not.toThrow();

  const words = ['export', '--project', 'river', '--format', 'pdf', '--out', 'report.pdf'];
  const exported = await roundtable(folder, ...words, '--pseudonyms');
  expect(exported).toMatchObject({ code: 0 });
  expect(exported.messages).toContain('names replaced');
  expect(readFileSync(path.join(folder, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  const data = ['export', '--project', 'river', '--format', 'json', '--out', 'report.json', '--json'];
  const written = await roundtable(folder, ...data, '--theme', 'loss', '--speaker', 'mara lindqvist');
  const file = path.join(folder, 'report.json');
  expect(written.code).toBe(0);
  const told = { path: file, format: 'json', pages: null, names: null, originals: null };
  expect(JSON.parse(written.output)).toEqual(told);
  const { passages } = JSON.parse(readFileSync(file, 'utf8'));
  expect(passages).toMatchObject([{ text: 'forgives less', memo: 'Her refrain.', start }]);
});

test('words are found where they stand, and an expression that takes for ever ends with a reason', async ({
  folder,
}) => {
  writeFileSync(path.join(folder, 'hearing.txt'), `${hearing}\n\n${'a'.repeat(50)}b`);
  await roundtable(folder, 'import', 'hearing.txt', '--project', 'river');
  const inProject = ['--project', 'river', '--json'];
  const found = await roundtable(folder, 'find', 'WE', 'HAVE', ...inProject);
  expect(found).toMatchObject({ code: 0 });
  const start = hearing.replaceAll('\n\n', '\n').indexOf('We have');
  expect(JSON.parse(found.output)).toMatchObject({
    total: 1,
    documents: [{ document: 'hearing', hits: [{ start, end: start + 7, words: 'We have' }] }],
  });
  const said = await roundtable(folder, 'find', 'a\\w*', '--regex', '--speaker', 'Tom Okafor', ...inProject);
  expect(JSON.parse(said.output).documents[0].hits.map(({ words }: { words: string }) => words)).toEqual([
    'And',
    'at',
  ]);
  expect(await roundtable(folder, 'find', 'glacier', ...inProject)).toMatchObject({ code: 1 });
  const slow = await roundtable(folder, 'find', '(a+)+$', '--regex', ...inProject);
  expect(slow.code).toBe(1);
  expect(JSON.parse(slow.output)).toMatchObject({ error: { code: 'expression-too-slow' } });
});

test('answers are pure JSON, also of commands that run side by side', async ({ folder }) => {
  writeFileSync(path.join(folder, 'hearing.txt'), hearing);
  const runs = await Promise.all([1, 2].map(() => roundtable(folder, 'speakers', 'hearing.txt', '--json')));
  for (const { code, output } of runs) {
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(output))).toContain('LINDQVIST');
  }
});

test('wrong use is one clear line, no answer and a code that says so', async ({ folder }) => {
  const unknown = await roundtable(folder, 'frobnicate');
  expect(unknown).toMatchObject({ code: 2, output: '' });
  expect(unknown.messages).toContain('There is no command “frobnicate”.');
  const help = await roundtable(folder, 'import', '--help');
  expect(help).toMatchObject({ code: 0, messages: '' });
  expect(help.output).toContain('roundtable import FILE... --project DIR');

  const missing = await roundtable(folder, 'text', '--project', 'nowhere', '--document', 'x');
  expect(missing).toMatchObject({ code: 1, output: '' });
  expect(missing.messages.trim().split('\n')).toHaveLength(1);
  expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
});

test('whoever reads what a command says may go before it is said', async ({ folder }) => {
  const child = startRoundtable(folder, 'check', '--project', 'nowhere', '--json');
  child.stdout.destroy();
  child.stderr.destroy();
  const code = await new Promise((resolve) => child.once('exit', resolve)).finally(() => child.kill());
  expect(code).toBe(1);
  expect(existsSync(path.join(folder, 'user-data/logs'))).toBe(false);
});

test('a refusal is JSON too when that was asked for, and files that cannot be read make no project', async ({
  folder,
}) => {
  const misspelt = await roundtable(folder, 'check', '--projekt', 'x', '--json');
  expect(misspelt.code).toBe(2);
  expect(JSON.parse(misspelt.output)).toMatchObject({ error: { code: 'usage' } });

  const nothing = await roundtable(folder, 'import', 'nowhere.txt', '--project', 'river', '--json');
  expect(nothing.code).toBe(1);
  expect(JSON.parse(nothing.output)).toMatchObject({
    project: null,
    files: [{ name: 'nowhere.txt', document: null, error: { code: 'file-not-found' } }],
  });
  expect(existsSync(path.join(folder, 'river'))).toBe(false);
});

test('a text from standard input and a table by its columns come in; a new version and properties follow', async ({
  folder,
}) => {
  const survey = [
    'Nr,Who,Why?',
    '1,Anna,It is near to where we live.',
    '2,Ben,It is cheaper than the others.',
  ];
  writeFileSync(path.join(folder, 'survey.csv'), survey.join('\n'));
  const inProject = ['--project', 'p', '--json'];
  const columns = ['--text-column', 'why?', '--title-column', '2', '--attribute-columns', ''];
  const words = ['import', '-', '--name', 'Gespräch é.txt', 'survey.csv', ...columns, ...inProject];
  const imported = await fed(folder, hearing, ...words);
  expect(imported.code).toBe(0);
  expect(JSON.parse(imported.output)).toMatchObject({
    interrupted: false,
    files: [
      { path: '-', name: 'Gespräch é.txt', format: 'txt', turns: 3, table: null, error: null },
      {
        name: 'survey.csv',
        documents: [{ title: 'Anna' }, { title: 'Ben' }],
        table: { documentPerRow: true, text: ['Why?'], title: 'Who', attributes: [] },
      },
    ],
    speakers: 2,
  });

  const version = ['replace', '-', '--name', 'v2.txt', '--document', 'gespräch é', ...inProject];
  const replaced = await fed(folder, hearing.replace('nine', 'ten').replace(/TOM.*\n\n/, ''), ...version);
  expect(replaced.code).toBe(0);
  const numbers = { exact: 1, moved: 0, changed: 1, uncertain: 0, lost: 1 };
  expect(JSON.parse(replaced.output)).toMatchObject({ dryRun: false, title: 'Gespräch é', numbers });

  writeFileSync(path.join(folder, 'props.csv'), 'File,Date,Party\nv2.txt,27 Sep 2022,Green\nnone.txt,,Red\n');
  const set = await roundtable(folder, 'properties', 'import', 'props.csv', ...inProject);
  expect(set.code).toBe(1);
  expect(JSON.parse(set.output)).toMatchObject({
    changed: 1,
    documents: [
      { name: 'none.txt', change: 'unknown' },
      { name: 'Gespräch é', change: 'changed', details: ['Date: 2022-09-27', 'Party: Green'] },
    ],
  });
});

test('Ctrl+C ends an import: what came in stays whole, and the code tells', async ({ folder }) => {
  mkdirSync(path.join(folder, 'many'));
  for (let at = 0; at < 600; at += 1)
    writeFileSync(path.join(folder, `many/${at}.txt`), `Line of ${at}.\n\n`.repeat(100));
  const log = path.join(folder, 'p/project.log');
  const began = () => existsSync(log) && readFileSync(log, 'utf8').includes('importDocuments');
  const ended = await interruptedWhen(folder, began, 'import', 'many', '--project', 'p', '--json');
  const { interrupted, files } = JSON.parse(ended.output);
  expect([ended.code, interrupted, files.length < 600]).toEqual([130, true, true]);
  const checked = await roundtable(folder, 'check', '--project', 'p', '--json');
  expect(JSON.parse(checked.output)).toMatchObject({ faults: [], records: { document: files.length } });
});

test('help is an answer, and a clone gives it with nothing else around it', async ({ folder }) => {
  const script = path.join(repository, 'scripts/roundtable.mjs');
  const help = await run(process.execPath, [script, 'help'], folder);
  expect(help).toMatchObject({ code: 0, messages: '' });
  expect(help.output).toMatch(/^Usage: roundtable COMMAND/);
});

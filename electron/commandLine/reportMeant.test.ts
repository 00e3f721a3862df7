import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ProjectRecords } from '@shared/project/projectRecords';
import { defaultReportOptions, type ReportOptions } from '@shared/report/reportOptions';
import { writeTemplateFile } from '@shared/report/templateFile';
import { ReportProject } from '@shared/report/testing/reportProject';
import { afterAll, expect, it } from 'vitest';
import { parseCommandLine } from './parseCommandLine';
import { reportMeant } from './reportMeant';

const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const project = new ReportProject('River');
const [water, trust] = [project.theme('Water'), project.theme('Trust')];
const sluice = project.theme('Sluice', water);
const other = project.theme('Sluice', trust);
const ann = project.speaker('Ann Lind', '');
const [first, second] = [
  project.document('First', 'a.txt', ['One.']),
  project.document('Second', 'b.txt', ['Two.']),
];
const state = ProjectRecords.from([
  ...project.state().all(),
  {
    type: 'reportTemplate',
    id: 'template',
    name: 'Brief',
    options: { parts: [{ kind: 'codebook' }], color: 'print-safe', filter: { all: [{ on: 'memo' }] } },
  },
]);

function meant(...words: string[]) {
  const line = parseCommandLine(['export', '--project', 'p', '--format', 'pdf', '--out', 'o', ...words]);
  if (!line.ok || 'help' in line.value) throw new Error('not a command');
  return reportMeant(state, line.value);
}

it('is as reports are when nothing is said', async () => {
  expect(await meant()).toEqual({ ok: true, value: defaultReportOptions });
});

it('takes themes by path, speakers, and documents in their order', async () => {
  const words = ['--theme', 'water / sluice', '--theme', 'trust', '--speaker', 'ann lind'];
  const said = await meant(
    ...words,
    '--document',
    'second',
    '--document',
    'a.txt',
    '--no-memos',
    '--language',
    'kk',
  );
  expect(said).toEqual({
    ok: true,
    value: {
      ...defaultReportOptions,
      documents: [second, first],
      filter: {
        all: [
          { on: 'theme', ids: [sluice, trust], below: true, not: false },
          { on: 'speaker', ids: [ann], not: false },
        ],
      },
      memos: false,
      language: 'kk',
    },
  });
  expect(await meant('--theme', other)).toMatchObject({ value: { filter: { all: [{ ids: [other] }] } } });
});

it('goes by a template of the project or a file, and what is said goes before', async () => {
  const kept = { parts: [{ kind: 'codebook' }], color: 'color' };
  const filter = {
    all: [
      { on: 'memo', not: false },
      { on: 'theme', ids: [water] },
    ],
  };
  expect(await meant('--template', 'brief', '--color', 'color', '--theme', 'Water')).toMatchObject({
    value: { ...kept, filter, language: 'en' },
  });
  const file = path.join(folder, 'kind.json');
  writeFileSync(file, '\uFEFF{"title": "Ours", "language": "de"}');
  expect(await meant('--template', file)).toEqual({
    ok: true,
    value: { ...defaultReportOptions, title: 'Ours', language: 'de' },
  });
  const options: ReportOptions = { ...defaultReportOptions, language: 'kk', parts: [{ kind: 'documents' }] };
  writeFileSync(file, writeTemplateFile({ name: 'Texts alone', options }));
  expect(await meant('--template', file)).toEqual({ ok: true, value: options });
  writeFileSync(file, '{"format": "roundtable-report-template", "version": 2}');
  expect(await meant('--template', file)).toMatchObject({ problem: { code: 'no-template' } });
  writeFileSync(file, '{"titel": "Ours"}');
  expect(await meant('--template', file)).toMatchObject({ problem: { code: 'wrong-form' } });
  writeFileSync(file, '{"language": "xx"}');
  expect(await meant('--template', file)).toMatchObject({ problem: { code: 'wrong-form' } });
  writeFileSync(file, '{');
  expect(await meant('--template', file)).toMatchObject({ problem: { code: 'no-json' } });
});

it.each([
  [['--theme', 'Sluice'], 'ambiguous-theme', 'Use its path'],
  [['--theme', 'Slice'], 'unknown-theme', 'Did you mean “Sluice”?'],
  [['--speaker', 'Ann Lund'], 'unknown-speaker', 'Did you mean “Ann Lind”?'],
  [['--document', 'Third'], 'no-document', 'no document “Third”'],
  [['--language', 'xx'], 'usage', 'en, ar'],
  [['--color', 'grey'], 'usage', 'color, print-safe'],
  [['--template', 'Long'], 'unknown-template', 'It has “Brief”.'],
  [['--template', path.join(folder, 'none.json')], 'file-not-found', 'none.json'],
])('%j is refused', async (words, code, told) => {
  const refused = await meant(...words);
  expect(refused).toMatchObject({ ok: false, problem: { code } });
  expect(refused.ok ? '' : refused.problem.message).toContain(told);
});

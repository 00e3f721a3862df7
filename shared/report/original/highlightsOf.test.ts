import { expect, test } from 'vitest';
import { buildReport } from '../buildReport';
import { defaultReportOptions } from '../reportOptions';
import { ReportProject } from '../testing/reportProject';
import { highlightsOf } from './highlightsOf';

const now = '2026-11-23T18:00:00.000Z';

function hearing() {
  const project = new ReportProject('River hearing');
  const water = project.theme('Water');
  const sluice = project.theme('Sluice', water);
  const trust = project.theme('Trust');
  const ann = project.speaker('Ann Lind', 'Engineer');
  const bob = project.speaker('Bob Roy', '');
  const before = project.document('Before', 'before.pdf', ['Nothing is said here.']);
  const document = project.document('Hearing', 'hearing.pdf', ['Ann: It is safe.', 'Bob: We were not told.']);
  project.code(before, 'Nothing', 'said', [trust]);
  project.turn(document, ann, [5, 16]);
  project.turn(document, bob, [22, 39]);
  project.code(document, 'It is', 'safe.', [sluice, trust], 'Says **who**?\n\n- Ann');
  project.code(document, 'safe.', 'told', [trust]);
  project.code(document, 'not told', '.', [], 'By whom?');
  return project;
}

test('each coding of a document is one highlight, and each memo on a passage without one', () => {
  const model = buildReport(hearing().state(), defaultReportOptions, now);
  const made = { author: 'Analyst', at: '2026-11-23T09:00:00.000Z' };
  const [water, sluice, trust] = model.themes.map(({ color }) => color);
  expect(water).toBeDefined();
  const ids = model.passages.flatMap(({ document, id, codings }) =>
    document === 1 ? (codings.length === 0 ? [id] : codings.map((coding) => coding.id)) : [],
  );
  expect(highlightsOf(model, 1)).toEqual({
    blocks: ['Ann: It is safe.', 'Bob: We were not told.'],
    passages: [
      {
        start: { block: 0, offset: 5 },
        end: { block: 0, offset: 16 },
        highlights: [
          {
            id: ids[0],
            color: sluice,
            ...made,
            subject: 'Water › Sluice',
            words: 'A1 Water › Sluice\n\nAnn Lind, Engineer\n\nSays who?\nAnn',
          },
          {
            id: ids[1],
            color: trust,
            ...made,
            subject: 'Trust',
            words: 'B Trust\n\nAnn Lind, Engineer\n\nSays who?\nAnn',
          },
        ],
      },
      {
        start: { block: 0, offset: 11 },
        end: { block: 1, offset: 21 },
        highlights: [
          {
            id: ids[2],
            color: trust,
            ...made,
            subject: 'Trust',
            words: 'B Trust\n\nBob Roy (59 %); Ann Lind, Engineer (19 %)',
          },
        ],
      },
      {
        start: { block: 1, offset: 13 },
        end: { block: 1, offset: 22 },
        highlights: [{ id: ids[3], color: '#f2c230', ...made, subject: '', words: 'Bob Roy\n\nBy whom?' }],
      },
    ],
  });
});

test('memos that are kept from the reader are in no highlight', () => {
  const model = buildReport(hearing().state(), { ...defaultReportOptions, memos: false }, now);
  expect(
    highlightsOf(model, 1).passages.flatMap(({ highlights }) => highlights.map(({ words }) => words)),
  ).toEqual([
    'A1 Water › Sluice\n\nAnn Lind, Engineer',
    'B Trust\n\nAnn Lind, Engineer',
    'B Trust\n\nBob Roy (59 %); Ann Lind, Engineer (19 %)',
  ]);
});

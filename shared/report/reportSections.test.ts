import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import type { PassageCondition } from '../query/passageFilter';
import { buildReport } from './buildReport';
import type { ReportModel, ReportSection } from './reportModel';
import { defaultReportOptions, type ReportPart } from './reportOptions';
import { ReportProject } from './testing/reportProject';

const now = '2026-11-23T18:00:00.000Z';
const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa'.split(' ');

const parts: ReportPart[] = [
  { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
  { kind: 'matrix', rows: 'themes', columns: 'documents', values: 'codings' },
  { kind: 'chart', of: 'themesBySpeaker' },
  { kind: 'chart', of: 'speakingShare' },
  { kind: 'chart', of: 'coverage' },
  { kind: 'excerpts', by: 'theme' },
  { kind: 'excerpts', by: 'speaker' },
  { kind: 'excerpts', by: 'document' },
  { kind: 'index', of: 'themes' },
  { kind: 'index', of: 'speakers' },
];

/** Two documents of ten words, speakers over halves of them, passages anywhere. */
function randomProject(seed: number) {
  const random = seededRandom(seed);
  const project = new ReportProject('P');
  const top = project.theme('Top');
  const themes = [top, project.theme('Under', top), project.theme('Other')];
  const speakers = ['Ada', 'Bo', 'Cy'].map((name) => project.speaker(name, ''));
  const documents = ['One', 'Two'].map((name) => project.document(name, `${name}.txt`, [words.join(' ')]));
  const length = words.join(' ').length;
  for (const document of documents) {
    const middle = random.int(5, length - 5);
    project.turn(document, random.pick(speakers), [0, middle]);
    project.turn(document, random.pick(speakers), [middle, length]);
    const ranges = Array.from({ length: 6 }, () => {
      const start = random.int(0, length - 2);
      return [start, random.int(start + 1, length)] as const;
    });
    for (const range of ranges.toSorted((a, b) => a[0] - b[0]))
      project.codeRange(
        document,
        range,
        themes.filter(() => random.chance(0.5)),
        random.chance(0.4) ? 'Memo' : '',
      );
  }
  return { project, themes, speakers, documents };
}

const modelOf = (project: ReportProject, all: readonly PassageCondition[] = []): ReportModel =>
  buildReport(project.state(), { ...defaultReportOptions, parts, filter: { all: [...all] } }, now);

function section<Kind extends ReportSection['kind']>(
  model: ReportModel,
  kind: Kind,
  which: (section: Extract<ReportSection, { kind: Kind }>) => boolean,
) {
  return model.sections
    .filter((each): each is Extract<ReportSection, { kind: Kind }> => each.kind === kind)
    .find(which);
}

/** How many codings with this theme a person says a part of, counted one by one. */
const codingsOf = (model: ReportModel, theme: number, person: number): number =>
  model.passages.filter(
    ({ codings, speakers }) =>
      codings.some((coding) => coding.theme === theme) && speakers.some((said) => said.person === person),
  ).length;

describe('the parts of a report, on random projects', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'count what stands in the passages, seed %i',
    (seed) => {
      const { project } = randomProject(seed);
      const model = modelOf(project);
      const matrix = section(model, 'matrix', ({ columns }) => columns === 'speakers');
      for (const [row, theme] of (matrix?.rows ?? []).entries())
        for (const [column, person] of (matrix?.heads ?? []).entries())
          expect(matrix?.cells[row]?.[column]).toBe(codingsOf(model, theme, person));
      for (const [theme] of model.themes.entries())
        for (const [person] of model.people.entries())
          if (codingsOf(model, theme, person) > 0)
            expect([matrix?.rows.includes(theme), matrix?.heads.includes(person)]).toEqual([true, true]);

      const coverage = section(model, 'chart', ({ of }) => of === 'coverage');
      const covered = model.documents.map((_, document) => {
        const text = words.join(' ');
        const coded = Array.from(text, (__, at) =>
          model.passages.some(
            (passage) =>
              passage.document === document &&
              passage.codings.length > 0 &&
              passage.start.at <= at &&
              at < passage.end.at,
          ),
        );
        return coded.filter(Boolean).length / text.length;
      });
      if (coverage?.of === 'coverage') {
        for (const [document, share] of covered.entries()) {
          expect(coverage.documents[document]?.share).toBeCloseTo(share, 9);
          const along = coverage.documents[document]?.along ?? [];
          expect(along.reduce((sum, part) => sum + part, 0) / along.length).toBeCloseTo(share, 9);
        }
      } else expect(Math.max(...covered)).toBe(0);

      const byTheme = section(model, 'excerpts', ({ by }) => by === 'theme');
      for (const { of, passages } of byTheme?.groups ?? [])
        expect(passages).toEqual(
          [...model.passages.keys()].filter((index) =>
            model.passages[index]?.codings.some(({ theme }) => theme === of),
          ),
        );
      expect((byTheme?.groups ?? []).reduce((sum, { passages }) => sum + passages.length, 0)).toBe(
        model.totals.codings,
      );
      const index = section(model, 'index', ({ of }) => of === 'themes');
      for (const { index: theme, places } of index?.entries ?? [])
        expect(places).toHaveLength(model.themes[theme]?.codings ?? -1);
    },
  );
});

describe('the legend', () => {
  function project() {
    const made = new ReportProject('P');
    const top = made.theme('Top');
    const under = made.theme('Under', top);
    made.theme('Beside', top);
    const waiting = made.theme('Waiting');
    made.theme('Never');
    const document = made.document('One', 'One.txt', ['alpha beta gamma']);
    made.codeRange(document, [0, 5], [under]);
    made.unplaced(document, 'delta', [waiting]);
    return made;
  }
  const named = (unused: boolean, all: PassageCondition[] = []) => {
    const legend: ReportPart = { kind: 'legend', descriptions: false, unused };
    const options = { ...defaultReportOptions, parts: [legend], filter: { all } };
    const model = buildReport(project().state(), options, now);
    return section(model, 'legend', () => true)?.themes.map((index) => model.themes[index]?.name);
  };

  it('has the themes of the passages, also of those without a place, and those above them', () => {
    expect(named(false)).toEqual(['Top', 'Under', 'Waiting']);
  });

  it('has all themes where that is chosen', () => {
    expect(named(true)).toEqual(['Top', 'Under', 'Beside', 'Waiting', 'Never']);
  });
});

describe('the passages of a report', () => {
  const { project, themes, speakers, documents } = randomProject(7);
  const all = modelOf(project);
  const ids = ({ passages }: ReportModel) => passages.map(({ id }) => id);
  const [top = '', under = ''] = themes;
  const [ada = ''] = speakers;
  const themesOf = (model: ReportModel, passage: ReportModel['passages'][number]) =>
    passage.codings.map(({ theme }) => model.themes[theme]?.id ?? '');

  it('are those with one of the themes, and show no others', () => {
    const meant = modelOf(project, [{ on: 'theme', ids: [top], below: true, not: false }]);
    const wanted = all.passages.filter((passage) =>
      themesOf(all, passage).some((id) => id === top || id === under),
    );
    expect(ids(meant)).toEqual(wanted.map(({ id }) => id));
    expect(new Set(meant.passages.flatMap((passage) => themesOf(meant, passage)))).toEqual(
      new Set([top, under]),
    );
    expect(meant.totals.codings).toBe(meant.themes.reduce((sum, { codings }) => sum + codings, 0));
  });

  it.each<[string, PassageCondition, (passage: ReportModel['passages'][number]) => boolean]>([
    [
      'said by somebody',
      { on: 'speaker', ids: [ada], not: false },
      ({ speakers: said }) => said.some(({ name }) => name === 'Ada'),
    ],
    [
      'not said by somebody',
      { on: 'speaker', ids: [ada], not: true },
      ({ speakers: said }) => said.every(({ name }) => name !== 'Ada'),
    ],
    ['with words', { on: 'words', words: 'GAMMA', not: false }, ({ text }) => text.includes('gamma')],
    ['with a memo', { on: 'memo', not: false }, ({ memo }) => memo !== ''],
    ['without a memo', { on: 'memo', not: true }, ({ memo }) => memo === ''],
  ])('are those %s', (_, condition, holds) => {
    expect(ids(modelOf(project, [condition]))).toEqual(all.passages.filter(holds).map(({ id }) => id));
  });

  it('are those of the documents that are meant, and the others are not in the report', () => {
    const [one = ''] = documents;
    const meant = modelOf(project, [{ on: 'document', ids: [one], not: true }]);
    expect(meant.documents.map(({ title }) => title)).toEqual(['Two']);
    expect(ids(meant)).toEqual(all.passages.filter(({ document }) => document === 1).map(({ id }) => id));
  });

  it.each<[PassageCondition]>([
    [{ on: 'theme', ids: [], below: true, not: true }],
    [{ on: 'speaker', ids: [], not: false }],
    [{ on: 'words', words: ' ', not: false }],
    [{ on: 'attribute', attribute: 'gone', values: [], not: false }],
  ])('are all while a condition is not finished', (condition) => {
    expect(ids(modelOf(project, [condition]))).toEqual(ids(all));
  });
});

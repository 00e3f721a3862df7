import { expect, test } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { runCommand } from '../project/commands';
import { findFaults, findProjectFaults } from '../project/integrity';
import { randomCommand } from '../project/testing/randomCommand';
import { recordsById, TestProject } from '../project/testing/testProject';
import { buildReport } from './buildReport';
import { defaultReportOptions, type ReportOptions } from './reportOptions';
import { reportSlice } from './reportSlice';
import { ReportProject } from './testing/reportProject';

const now = '2026-11-23T18:00:00.000Z';
const sliced = (project: ReportProject, options: Partial<ReportOptions> = {}) => {
  const state = project.state();
  const all = { ...defaultReportOptions, ...options };
  return { state, slice: reportSlice(state, buildReport(state, all, now), all.memos) };
};

test.each([1, 2, 3, 4])('whatever was done, it is a sound project of its own (seed %i)', (seed) => {
  const random = seededRandom(seed);
  const project = new TestProject();
  let fresh = 0;
  for (let step = 0; step < 200; step += 1) {
    const { code, params } = randomCommand(project.state, random, () => `fresh-${(fresh += 1)}`);
    const proposed = runCommand(project.state, code, params, project.context);
    if (proposed.ok) project.state.apply(proposed.value.diff);
    if (step % 10 > 0 || project.state.documents().length === 0) continue;
    const [first] = project.state.documents();
    const options = { ...defaultReportOptions, documents: random.chance(0.5) ? [first?.id ?? ''] : [] };
    const slice = reportSlice(project.state, buildReport(project.state, options, now), random.chance(0.5));
    expect([...findFaults(slice, slice.all()), ...findProjectFaults(slice)]).toEqual([]);
  }
});

function hearings() {
  const project = new ReportProject('Hearings');
  const [water, trust] = [project.theme('Water'), project.theme('Trust')];
  const ann = project.speaker('Ann Lind', 'Engineer');
  const first = project.document('First', 'a.pdf', ['It is safe.']);
  const second = project.document('Second', 'b.pdf', ['We were not told.']);
  project.turn(first, ann, [0, 11]);
  project.code(first, 'safe', 'safe', [water, trust], 'Says who?');
  project.code(second, 'told', 'told', [trust]);
  return { project, water, first, second };
}

test('all that a report of everything shows is there as it was', () => {
  const { state, slice } = sliced(hearings().project);
  expect(recordsById(slice)).toEqual(recordsById(state));
});

test('what the report does not show is not there', () => {
  const { project, water, first, second } = hearings();
  const filter: ReportOptions['filter'] = { all: [{ on: 'theme', ids: [water], below: true, not: false }] };
  const { state, slice } = sliced(project, { documents: [first], memos: false, filter });
  const [annotation] = state.annotations(first);
  expect(slice.documents().map(({ id }) => id)).toEqual([first]);
  expect([slice.blocks(second), slice.annotations(second)]).toEqual([[], []]);
  expect(slice.annotations(first)).toEqual([
    { ...annotation, memo: '', codings: annotation?.codings.filter(({ theme }) => theme === water) },
  ]);
  expect(slice.themes()).toEqual(state.themes());
});

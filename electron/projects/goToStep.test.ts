import path from 'node:path';
import type { Result } from '@shared/base/result';
import { seededRandom } from '@shared/base/seededRandom';
import type { Change } from '@shared/project/change';
import { joinChanges } from '@shared/project/joinChanges';
import { ProjectRecords } from '@shared/project/projectRecords';
import { randomCommand } from '@shared/project/testing/randomCommand';
import { recordsById, repeatableContext } from '@shared/project/testing/testProject';
import { listSteps } from '@shared/query/listSteps';
import { afterEach, describe, expect, it } from 'vitest';
import { createProject, goToStep, type OpenProject, openProject } from './index';
import { MemoryFiles } from './testing/memoryFiles';

const folder = path.join(path.sep, 'projects', 'Walked');

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const toClose: OpenProject[] = [];
afterEach(async () => {
  for (const project of toClose.splice(0)) await project.close();
});

async function made(files = new MemoryFiles()) {
  const project = value(await createProject(folder, 'Walked', repeatableContext(), { files, checks: false }));
  toClose.push(project);
  return project;
}

const walk = (project: OpenProject, step: string | null) =>
  goToStep(project, step, { signal: new AbortController().signal, onPortion: () => undefined });

const wholeState = (project: OpenProject) => JSON.stringify(recordsById(project.state));
/** Everything a window draws from, in its order. */
const shownState = (state: ProjectRecords) =>
  JSON.stringify([
    state.documents().map(({ id }) => [id, state.blocks(id), state.turns(id), state.annotations(id)]),
    state.documents().map(({ id }) => state.documentCounts(id)),
    state.themes().map((theme) => [theme, state.codingCount(theme.id)]),
    state.speakers().map((speaker) => [speaker, state.turnCount(speaker.id)]),
  ]);
const last = (project: OpenProject) => project.nextStep('undo')?.id ?? null;
const addTheme = (project: OpenProject, name: string) => project.run('createTheme', { name, parent: null });

async function themes(count: number, files = new MemoryFiles()) {
  const project = await made(files);
  for (let index = 0; index < count; index += 1) await addTheme(project, `Theme ${index}`);
  return project;
}

describe('going to a step', () => {
  it('H6 the way back and forward over a thousand steps passes through the exact states, its portions joined too (seed 7)', async () => {
    const project = await made();
    const random = seededRandom(7);
    const stepByStep = ProjectRecords.from(project.state.all());
    const byPortions = ProjectRecords.from(project.state.all());
    let untold: Change[] = [];
    project.onChange((change) => {
      stepByStep.apply(change.diff);
      untold.push(change);
    });
    let portions = 0;
    const onPortion = () => {
      const joined = joinChanges(untold);
      byPortions.apply(joined?.diff ?? []);
      expect(joined).toMatchObject({ basedOn: untold[0]?.basedOn, seq: untold.at(-1)?.seq });
      if (portions % 16 === 0) expect(shownState(byPortions) === shownState(stepByStep)).toBe(true);
      untold = [];
      portions += 1;
    };
    const states = new Map<string | null, string>([[null, wholeState(project)]]);
    const steps: (string | null)[] = [null];
    for (let fresh = 0; steps.length <= 1000; ) {
      const { code, params } = randomCommand(project.state, random, () => `new-${(fresh += 1)}`);
      await project.run(code, params);
      const step = last(project);
      if (step !== steps.at(-1)) steps.push(step);
      states.set(step, wholeState(project));
    }
    const targets = [null, steps.at(-1), 500, 499, 900, 20, 0, 1000, 1, 333].map((to) =>
      typeof to === 'number' ? (steps[to] ?? null) : (to ?? null),
    );
    onPortion();
    portions = 0;
    for (const target of targets) {
      value(await goToStep(project, target, { signal: new AbortController().signal, onPortion }));
      expect(last(project)).toBe(target);
      expect(wholeState(project) === states.get(target)).toBe(true);
      expect(JSON.stringify(recordsById(byPortions)) === states.get(target)).toBe(true);
    }
    expect(portions).toBeGreaterThan(30);
    expect(project.faults()).toEqual([]);
  });

  it('H6 the way survives closing, each step with its time and who made it', async () => {
    const files = new MemoryFiles();
    const project = await themes(5, files);
    const [, second] = project.steps().done;
    value(await walk(project, second?.id ?? null));
    const before = listSteps(project.state, project.steps());
    expect(before.done).toBe(2);
    expect(before.steps.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4].map((each) => `Theme ${each}`));
    await project.close();
    const again = value(await openProject(folder, repeatableContext('again'), { files }));
    toClose.push(again);
    const { steps, done } = listSteps(again.state, again.steps());
    expect([steps.slice(0, done), done]).toEqual([before.steps.slice(0, 2), 2]);
    expect(steps.map(({ id }) => id)).toEqual(before.steps.map(({ id }) => id));
    const fourth = steps[3]?.id ?? '';
    expect(value(await walk(again, fourth))).toEqual({ taken: 2, cancelled: false });
    expect(again.state.themes()).toHaveLength(4);
    const madeAt = (list: readonly { at: string; by: string }[]) => list.map(({ at, by }) => [at, by]);
    expect(madeAt(listSteps(again.state, again.steps()).steps)).toEqual(madeAt(before.steps));
  });

  it('H6 a step made meanwhile ends the walk with a sentence; cancelling ends it where it is', async () => {
    const project = await themes(250);
    let told = 0;
    const meanwhile = await goToStep(project, null, {
      signal: new AbortController().signal,
      onPortion: () => {
        if (told === 0) void addTheme(project, 'Meanwhile');
        told += 1;
      },
    });
    expect(meanwhile).toMatchObject({ ok: false, problem: { code: 'history-moved-on' } });
    expect(project.state.themes().map(({ name }) => name)).toContain('Meanwhile');

    const cancelling = new AbortController();
    const cancelled = await goToStep(project, null, {
      signal: cancelling.signal,
      onPortion: () => cancelling.abort(),
    });
    const { taken } = value(cancelled);
    expect(value(cancelled).cancelled).toBe(true);
    expect(taken).toBeGreaterThan(0);
    expect(project.state.themes().length).toBeGreaterThan(0);
    expect(await walk(project, 'no such step')).toMatchObject({ ok: false, problem: { code: 'no-step' } });
  });

  it('H6 a full disk stops the walk; what was taken before it is kept, what waited is as it was', async () => {
    const files = new MemoryFiles();
    const project = await themes(250, files);
    let writes = 0;
    files.fail = (step) => {
      if (step === 'sync') writes += 1;
      return step === 'sync' && writes > 1 ? 'ENOSPC' : null;
    };
    const walked = await walk(project, null);
    files.fail = () => null;
    expect(walked).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    expect(project.state.themes().length).toBe(project.steps().done.length);
    expect(project.state.themes().length).toBeGreaterThan(0);
    expect(project.state.themes().length).toBeLessThan(250);
  });
});

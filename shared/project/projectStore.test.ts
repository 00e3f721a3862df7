import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import type { Change } from './change';
import { History } from './history';
import { findFaults, findProjectFaults } from './integrity';
import { ProjectRecords } from './projectRecords';
import { type ChangeLog, ProjectStore } from './projectStore';
import { randomCommand } from './testing/randomCommand';
import {
  importParams,
  paragraph,
  recordsById,
  repeatableContext,
  testProjectRecord,
} from './testing/testProject';

/** A log in memory that can be made to fail from some change on, as a full disk would. */
class MemoryLog implements ChangeLog {
  readonly changes: Change[] = [];
  failing = false;
  async append(change: Change): Promise<void> {
    await Promise.resolve();
    if (this.failing || change.seq !== this.changes.length + 1) throw new Error('The disk is full.');
    this.changes.push(change);
  }
}

function newStore(log: ChangeLog = new MemoryLog(), onListenerFailure?: (error: unknown) => void) {
  const state = ProjectRecords.from([testProjectRecord]);
  return new ProjectStore({
    state,
    log,
    context: repeatableContext(),
    seq: 0,
    history: History.empty,
    checks: true,
    ...(onListenerFailure && { onListenerFailure }),
  });
}

async function randomSteps(store: ProjectStore, seed: number, count: number): Promise<number> {
  const random = seededRandom(seed);
  let fresh = 0;
  let done = 0;
  for (let step = 0; step < count; step += 1) {
    const { code, params } = randomCommand(store.state, random, () => `new-${(fresh += 1)}`);
    const outcome = await store.run(code, params);
    if (outcome.ok) done += 1;
    else
      expect([code, outcome.problem]).not.toEqual([
        code,
        expect.objectContaining({ code: expect.stringMatching(/integrity|does-not-fit|bad-parameters/) }),
      ]);
    if (random.chance(0.08)) await store.undo();
    if (random.chance(0.04)) await store.redo();
  }
  return done;
}

/** A document of one paragraph, `abc`, and a way to make it something else within a run of typing. */
async function typist(store: ProjectStore) {
  await store.run('importDocuments', importParams('One', 'abc'));
  const document = store.state.documents()[0]?.id ?? '';
  const id = store.state.blocks(document)[0]?.id ?? '';
  const type = (text: string, run: string) => {
    const edit = {
      document,
      after: null,
      removed: [id],
      inserted: [{ ...paragraph(text), id }],
      caret: null,
      run,
    };
    return store.run('editText', edit);
  };
  return { document, type };
}

describe('project store', () => {
  it('H3 portions of an import are one step that counts all of them; other runs are called what they began as', async () => {
    const store = newStore();
    const bring = (title: string, before: number) =>
      store.run('importDocuments', { ...importParams(title, 'abc'), run: 'i', before });
    await bring('One', 0);
    await bring('Two', 1);
    expect([store.history.undo, store.steps().done.length]).toEqual(['Import 2 documents', 1]);
    await store.undo();
    expect(store.state.documents()).toEqual([]);
    const { type } = await typist(store);
    await type('abcd', 'r');
    await type('a', 'r');
    expect(store.history.undo).toBe('Type');
  });

  it('a memo that makes its passage is one step with what is written on in the same run', async () => {
    const store = newStore();
    const { document } = await typist(store);
    const start = { block: store.state.blocks(document)[0]?.id ?? '', offset: 0 };
    const span = { start, end: { ...start, offset: 3 } };
    const made = await store.run('codePassage', {
      document,
      span,
      themes: [],
      memo: 'First words',
      run: 'r',
    });
    const record = made.ok ? made.value.subject : null;
    await store.run('setMemo', { record, memo: 'First words and the rest', run: 'r' });
    await store.undo();
    expect(store.state.annotations(document)).toEqual([]);
    await store.redo();
    expect(store.state.annotations(document)[0]?.memo).toBe('First words and the rest');
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'S1 S6 H1 whatever is done keeps every reference whole, and undoing all of it gives the exact start (seed %i)',
    async (seed) => {
      const log = new MemoryLog();
      const store = newStore(log);
      const start = recordsById(store.state);
      const done = await randomSteps(store, seed, 250);
      expect(done).toBeGreaterThan(120);
      expect(findFaults(store.state, store.state.all())).toEqual([]);
      expect(findProjectFaults(store.state)).toEqual([]);
      const end = recordsById(store.state);
      let undone = 0;
      for (; store.history.undo !== null; undone += 1) expect((await store.undo()).ok).toBe(true);
      expect(recordsById(store.state)).toEqual(start);
      for (; undone > 0; undone -= 1) expect((await store.redo()).ok).toBe(true);
      expect(recordsById(store.state)).toEqual(end);
    },
  );

  it('S2 H2 the changes alone give the same records and the same history (seed 9)', async () => {
    const log = new MemoryLog();
    const store = newStore(log);
    await randomSteps(store, 9, 150);
    const again = ProjectRecords.from([testProjectRecord]);
    const kept = JSON.parse(JSON.stringify(log.changes)) as Change[];
    for (const change of kept) again.apply(change.diff);
    expect(recordsById(again)).toEqual(recordsById(store.state));
    const reopened = new ProjectStore({
      state: again,
      log,
      context: repeatableContext('b'),
      seq: kept.length,
      history: History.of(kept),
      checks: true,
    });
    expect(reopened.history).toEqual(store.history);
    while (reopened.history.undo !== null) expect((await reopened.undo()).ok).toBe(true);
    expect(recordsById(again)).toEqual({ project: testProjectRecord });
  });

  it('S3 a refusal says why and changes nothing', async () => {
    const store = newStore();
    const before = recordsById(store.state);
    const refused = await store.run('createTheme', { name: '  ', parent: null });
    expect(refused).toEqual({ ok: false, problem: { code: 'empty-name', message: 'A theme needs a name.' } });
    expect(await store.run('createTheme', { name: 3 })).toMatchObject({
      ok: false,
      problem: { code: 'bad-parameters' },
    });
    expect(recordsById(store.state)).toEqual(before);
    expect(store.seq).toBe(0);
  });

  it('S4 S5 changes are numbered without gaps and told in order, after they are kept', async () => {
    const log = new MemoryLog();
    const store = newStore(log);
    const told: number[] = [];
    store.onChange((change) => {
      expect(log.changes.at(change.seq - 1)).toBe(change);
      told.push(change.seq);
    });
    await Promise.all(['A', 'B', 'C'].map((name) => store.run('createTheme', { name, parent: null })));
    expect(told).toEqual([1, 2, 3]);
    expect(log.changes.map(({ seq, basedOn }) => [seq, basedOn])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('S5 a listener that fails leaves the change kept and acknowledged, and the others told', async () => {
    const failures: unknown[] = [];
    const store = newStore(new MemoryLog(), (error) => failures.push(error));
    const told: number[] = [];
    const failure = new Error('A listener failed.');
    store.onChange(() => {
      throw failure;
    });
    store.onChange(({ seq }) => told.push(seq));
    expect(await store.run('createTheme', { name: 'A', parent: null })).toMatchObject({ ok: true });
    expect([told, failures]).toEqual([[1], [failure]]);
  });

  it('S7 when the log fails, what waited is taken back, and the next step goes through again', async () => {
    const log = new MemoryLog();
    const store = newStore(log);
    await store.run('createTheme', { name: 'Kept', parent: null });
    const before = recordsById(store.state);
    log.failing = true;
    const lost = await Promise.all(
      ['A', 'B'].map((name) => store.run('createTheme', { name, parent: null })),
    );
    expect(lost.map(({ ok }) => ok)).toEqual([false, false]);
    expect(lost[0]).toMatchObject({
      problem: {
        code: 'not-saved',
        message: 'Create theme “A” could not be saved and was taken back. The disk is full.',
      },
    });
    expect(recordsById(store.state)).toEqual(before);
    expect(store.history.undo).toBe('Create theme “Kept”');
    log.failing = false;
    expect(await store.run('createTheme', { name: 'C', parent: null })).toMatchObject({
      ok: true,
      value: { seq: 2 },
    });
  });

  it('S7 a step that slips in while a failure is being told is taken back too', async () => {
    const log = new MemoryLog();
    const store = newStore(log);
    log.failing = true;
    const first = store.run('createTheme', { name: 'A', parent: null });
    await Promise.resolve();
    log.failing = false;
    const second = await store.run('createTheme', { name: 'B', parent: null });
    await first;
    const names = store.state.themes().map(({ name }) => name);
    expect(names).toEqual(second.ok ? ['B'] : []);
    expect(log.changes).toHaveLength(names.length);
  });

  it('S8 nothing is changed once the project is read-only', async () => {
    const store = newStore();
    store.setReadOnly('The disk cannot be written.');
    expect(await store.run('createTheme', { name: 'A', parent: null })).toMatchObject({
      ok: false,
      problem: { code: 'read-only', message: 'The disk cannot be written.' },
    });
    expect(await store.undo()).toMatchObject({ ok: false });
  });

  it('H3 an unbroken run of typing is one step; anything in between breaks it', async () => {
    const store = newStore();
    const { document, type } = await typist(store);
    await type('abcd', 'r1');
    await type('abcde', 'r1');
    await store.run('createTheme', { name: 'A', parent: null });
    await type('abcdef', 'r1');
    await store.undo();
    expect(store.state.blocks(document)[0]?.text).toBe('abcde');
    await store.undo();
    await store.undo();
    expect(store.state.blocks(document)[0]?.text).toBe('abc');
    expect(store.history).toEqual({ undo: 'Import “One”', redo: 'Type', undone: 3 });
    await store.redo();
    expect(store.state.blocks(document)[0]?.text).toBe('abcde');
  });

  it('H3 typing that goes on after something else was done and undone is a new step', async () => {
    const store = newStore();
    const { document, type } = await typist(store);
    await type('abcd', 'r1');
    await store.run('createTheme', { name: 'A', parent: null });
    await store.undo();
    await type('abcde', 'r1');
    await store.undo();
    expect(store.state.blocks(document)[0]?.text).toBe('abcd');
  });

  it('H4 a new step forgets what could be redone', async () => {
    const store = newStore();
    await store.run('createTheme', { name: 'A', parent: null });
    await store.undo();
    expect(store.history).toEqual({ undo: null, redo: 'Create theme “A”', undone: 1 });
    await store.run('createTheme', { name: 'B', parent: null });
    expect(store.history).toEqual({ undo: 'Create theme “B”', redo: null, undone: 0 });
    expect(await store.redo()).toMatchObject({ ok: true, value: { change: null, seq: 3 } });
  });
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../project/change';
import type { Diff } from '../project/diff';
import { importParams, paragraph, TestProject } from '../project/testing/testProject';
import { listMemos } from './listMemos';
import type { MemoQuery } from './memoQuery';
import { memoTimes } from './memoTimes';

const everything: MemoQuery = {
  words: '',
  kind: null,
  document: null,
  theme: null,
  speaker: null,
  sort: 'place',
};

function hearings() {
  const project = new TestProject();
  const first = project.do('importDocuments', importParams('First', 'alpha beta gamma', 'delta'));
  const second = project.do('importDocuments', importParams('Second', 'omega'));
  const trust = project.do('createTheme', { name: 'Trust', parent: null });
  const ann = project.do('createSpeaker', { name: 'Ann' });
  const note = (document: string, words: string, memo: string, themes: string[] = []) =>
    project.do('codePassage', { document, span: project.find(document, words), themes, memo });
  const omega = note(second, 'omega', 'Last of all');
  const delta = note(first, 'delta', '**Élan** of [delta](passage:x)', [trust]);
  const beta = note(first, 'beta', 'In the middle');
  project.do('createTurn', { document: first, span: project.find(first, 'beta gamma'), speaker: ann });
  const write = (record: string, memo: string) => project.do('setMemo', { record, memo });
  write(ann, 'Speaks twice');
  write(trust, 'About élan');
  write(second, 'A short text');
  write('project', 'What we want to know');
  const list = (change: Partial<MemoQuery>, times: ReadonlyMap<string, string> = new Map()) =>
    listMemos(project.state, { ...everything, ...change }, times).memos.map(({ record }) => record);
  return { project, list, first, second, trust, ann, omega, delta, beta };
}

describe('memos', () => {
  it('are listed by place: the project, documents with their passages in text order, themes, speakers', () => {
    const { list, beta, delta, second, omega, trust, ann } = hearings();
    expect(list({})).toEqual(['project', beta, delta, second, omega, trust, ann]);
  });

  it('are found by all of their words, without case, accents and Markdown', () => {
    const { list, delta, trust } = hearings();
    expect(list({ words: 'ELAN' })).toEqual([delta, trust]);
    expect(list({ words: 'delta élan' })).toEqual([delta]);
    expect(list({ words: 'passage:x' })).toEqual([]);
  });

  it('are narrowed by what they are on, and count all there are', () => {
    const { project, list, beta, delta, first, second, omega, trust, ann } = hearings();
    expect(list({ kind: 'theme' })).toEqual([trust]);
    expect(list({ document: first })).toEqual([beta, delta]);
    expect(list({ document: second })).toEqual([second, omega]);
    expect(list({ theme: trust })).toEqual([delta, trust]);
    expect(list({ speaker: ann })).toEqual([beta, ann]);
    expect(listMemos(project.state, { ...everything, kind: 'theme' }, new Map())).toMatchObject({
      total: 7,
      memos: [{ record: trust, kind: 'theme', on: 'Trust', opening: 'About élan', writtenAt: null }],
    });
  });

  it('of passages without a place stand after those of the document that have one, with theme and speaker', () => {
    const { project, list, first, beta, delta, trust, ann, second } = hearings();
    project.do('setPassageSpeaker', { annotation: delta, speaker: ann });
    project.do('replaceDocument', {
      document: first,
      source: { fileName: 'First.txt', format: 'txt', sha256: '1'.repeat(64), size: 2 },
      blocks: [paragraph('alpha beta gamma')],
      turns: [],
      warnings: [],
    });
    expect(project.state.orphans().map(({ id }) => id)).toEqual([delta]);
    expect(list({}).slice(0, 4)).toEqual(['project', beta, delta, second]);
    expect(list({ kind: 'orphan' })).toEqual([delta]);
    expect(list({ theme: trust })).toEqual([delta, trust]);
    expect(list({ speaker: ann })).toEqual([beta, delta, ann]);
    expect(list({ words: 'elan', document: first })).toEqual([delta]);
  });

  it('are sorted by when they were last written, those written before the history at the end', () => {
    const { list, beta, trust, ann } = hearings();
    const times = new Map([
      [beta, '2026-01-02T00:00:00.000Z'],
      [ann, '2026-01-03T00:00:00.000Z'],
      [trust, '2026-01-01T00:00:00.000Z'],
    ]);
    expect(list({ sort: 'written' }, times).slice(0, 3)).toEqual([ann, beta, trust]);
  });

  it('were written when a change gave them other words', () => {
    const { project, trust, ann } = hearings();
    const [theme, speaker] = [project.state.theme(trust), project.state.speaker(ann)];
    if (theme === undefined || speaker === undefined) throw new Error('the hearings have both');
    const change = (at: string, diff: Diff): Change => ({
      id: at,
      seq: Number(at),
      basedOn: 0,
      at,
      by: 'Ada',
      kind: 'do',
      code: 'setMemo',
      label: 'Write memo',
      origin: 'hand',
      diff: [...diff],
    });
    const changes = [
      change('1', [{ before: null, after: theme }]),
      change('2', [{ before: theme, after: { ...theme, name: 'Faith' } }]),
      change('3', [{ before: { ...speaker, memo: '' }, after: speaker }]),
    ];
    expect([...memoTimes(changes)]).toEqual([
      [trust, '1'],
      [ann, '3'],
    ]);
  });
});

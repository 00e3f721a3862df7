import { describe, expect, it } from 'vitest';
import type { Change } from '../project/change';
import { ProjectRecords } from '../project/projectRecords';
import type { AnyRecord } from '../project/records';
import { unwritten } from '../project/themeTree';
import { countChanged, countProject } from './projectCounts';

const theme = (id: string): AnyRecord => ({
  type: 'theme',
  id,
  parent: null,
  order: id,
  name: id,
  color: '#336699',
  ...unwritten,
});

const block: AnyRecord = {
  type: 'block',
  id: 'b1',
  document: 'd1',
  order: 'a1',
  kind: 'paragraph',
  text: 'Twelve chars',
  marks: [],
};

const annotation = (id: string, ...themes: string[]): AnyRecord => ({
  type: 'annotation',
  id,
  document: 'd1',
  start: { block: 'b1', offset: 0 },
  end: { block: 'b1', offset: 6 },
  quote: { head: 'Twelve', tail: '', length: 6, prefix: '', suffix: ' chars' },
  codings: themes.map((each) => ({
    id: `${id}-${each}`,
    theme: each,
    by: 'a',
    at: '',
    origin: 'hand' as const,
  })),
  memo: '',
  speaker: null,
  createdBy: 'a',
  createdAt: '',
});

const document: AnyRecord = {
  type: 'document',
  id: 'd1',
  order: 'a1',
  title: 'One',
  source: { fileName: 'one.txt', format: 'txt', sha256: '', size: 12 },
  date: '',
  provenance: '',
  language: '',
  attributes: {},
  importedAt: '',
  warnings: [],
  memo: '',
};

const change = (diff: Change['diff']): Change => ({
  id: 'c1',
  seq: 1,
  basedOn: 0,
  at: '',
  by: 'a',
  origin: 'hand',
  kind: 'do',
  code: 'test',
  label: 'Test',
  diff,
});

describe('projectCounts', () => {
  it('counts codings by theme and by document', () => {
    const state = new ProjectRecords();
    const all = [
      document,
      block,
      theme('t1'),
      theme('t2'),
      annotation('a1', 't1', 't2'),
      annotation('a2', 't1'),
    ];
    state.apply(all.map((after) => ({ before: null, after })));
    expect(countProject(state)).toEqual({
      themes: { t1: 2, t2: 1 },
      speakers: {},
      documents: { d1: { characters: 12, codings: 3, turns: 0 } },
    });
  });

  it('tells after a change only what it may have altered, and nothing of what is gone', () => {
    const state = new ProjectRecords();
    const removed = annotation('a1', 't1', 'gone');
    state.apply([document, block, theme('t1'), theme('t2')].map((after) => ({ before: null, after })));
    expect(countChanged(state, change([{ before: removed, after: null }]))).toEqual({
      themes: { t1: 0 },
      speakers: {},
      documents: { d1: { characters: 12, codings: 0, turns: 0 } },
    });
  });
});

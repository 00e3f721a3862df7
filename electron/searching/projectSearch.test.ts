import { rmSync } from 'node:fs';
import { importParams, TestProject } from '@shared/project/testing/testProject';
import type { SearchScope, TextQuery } from '@shared/query/textQuery';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleThread } from '../testing/bundleThread';
import { launchSearchThread } from './launchSearchThread';
import { ProjectSearch } from './projectSearch';

let folder = '';
let thread = '';
let search: ProjectSearch;
/** Nothing is too slow by itself: a busy computer may leave a thread without the processor for a second. */
const limits = { document: 600_000, stopping: 100, idle: 600_000 };

beforeAll(async () => {
  const made = await bundleThread('electron/searching/searchThread.ts');
  folder = made.folder;
  thread = made.bundle;
  search = new ProjectSearch(launchSearchThread(thread), limits);
});

afterEach(() => search.end());

/** A search that has little time for the first question it looks into. */
function hastySearch(): ProjectSearch {
  const times = [400];
  return new ProjectSearch(launchSearchThread(thread), {
    ...limits,
    get document() {
      return times.shift() ?? limits.document;
    },
  });
}
afterAll(() => rmSync(folder, { recursive: true }));

const query = (words: string, options: Partial<TextQuery> = {}): TextQuery => ({
  words,
  isExpression: false,
  matchCase: false,
  wholeWords: false,
  ignoreAccents: false,
  ...options,
});
const everywhere: SearchScope = { documents: null, theme: null, speaker: null };

const slow = query('(a+)+$', { isExpression: true });

function hearings() {
  const project = new TestProject();
  const first = project.do('importDocuments', importParams('First', 'Water is life.', 'No water here.'));
  const second = project.do(
    'importDocuments',
    importParams('Second', `${'a'.repeat(40)}b`, 'Fire and water.'),
  );
  return { project, first, second };
}

async function found(project: TestProject, asked: TextQuery, scope = everywhere, by = search) {
  const answer = await by.find(project.state, asked, scope, 'panel');
  if (!answer.ok) return answer.problem.code;
  return answer.value.documents.map(({ document, total, lines }) => [
    project.state.document(document)?.title,
    total,
    ...lines.map(({ before, words, after }) => `${before}[${words}]${after}`),
  ]);
}

describe('rules for speakers', () => {
  const rule = (pattern: string) => ({
    name: 'R',
    pattern,
    ignoreCase: false,
    speaker: '',
    reach: 'nextLabel' as const,
  });

  it('find labels in a document; one that takes for ever is refused, and the next question answered', async () => {
    const { project, first, second } = hearings();
    const labels = async (document: string, pattern: string, by = search) => {
      const answer = await by.labels(project.state, document, [rule(pattern)], 'rules');
      return answer.ok ? answer.value.map(({ name, start, end }) => [name, start, end]) : answer.problem.code;
    };
    expect(await labels(first, '^(?<speaker>\\p{Lu}\\p{L}+) ')).toEqual([
      ['Water', 0, 6],
      ['No', 15, 18],
    ]);
    const hasty = hastySearch();
    expect(await labels(second, '^(a+)+$', hasty)).toBe('expression-too-slow');
    expect(await labels(second, '^(?<speaker>Fire) ', hasty)).toEqual([['Fire', 42, 47]]);
    hasty.end();
  });

  it('give up an older question for a newer one', async () => {
    const { project, second } = hearings();
    const slowOne = search.labels(project.state, second, [rule('^(a+)+$')], 'rules');
    const newer = search.labels(project.state, second, [rule('^Fire')], 'rules');
    expect(await slowOne).toMatchObject({ problem: { code: 'search-given-up' } });
    expect(await newer).toMatchObject({ ok: true });
  });
});

describe('searching a project', () => {
  it('finds words in all documents, with what stands around them', async () => {
    const { project, second } = hearings();
    expect(await found(project, query('water'))).toEqual([
      ['First', 2, '[Water] is life.', 'No [water] here.'],
      ['Second', 1, 'Fire and [water].'],
    ]);
    const only = { ...everywhere, documents: [second] };
    expect(await found(project, query('water'), only)).toEqual([['Second', 1, 'Fire and [water].']]);
  });

  it('sees what was changed, brought in and deleted since the search before', async () => {
    const { project, first, second } = hearings();
    await found(project, query('water'));
    const [block] = project.state.blocks(first);
    project.do('replaceText', {
      replacements: [{ block: block?.id ?? '', start: 0, end: 5, was: 'Water', text: 'Tea' }],
    });
    project.do('deleteDocuments', { documents: [second] });
    project.do('importDocuments', importParams('Third', 'water'));
    expect(await found(project, query('water'))).toEqual([
      ['First', 1, 'No [water] here.'],
      ['Third', 1, '[water]'],
    ]);
  });

  it('stays within a theme and those under it, and within a speaker', async () => {
    const { project, first } = hearings();
    const above = project.do('createTheme', { name: 'Nature', parent: null });
    const theme = project.do('createTheme', { name: 'Rivers', parent: above });
    project.do('codePassage', { document: first, span: project.find(first, 'Water is'), themes: [theme] });
    const turn = { document: first, span: project.find(first, 'water here'), speaker: null };
    project.do('createTurn', { ...turn, newSpeaker: 'Ada' });
    const [ada] = project.state.speakers();
    const inTheme = { ...everywhere, theme: above };
    expect(await found(project, query('water'), inTheme)).toEqual([['First', 1, '[Water] is life.']]);
    expect(await found(project, query('is l'), inTheme)).toEqual([]);
    const said = { ...everywhere, speaker: ada?.id ?? '' };
    expect(await found(project, query('water'), said)).toEqual([['First', 1, 'No [water] here.']]);
    expect(await found(project, query('water'), { ...said, theme: above })).toEqual([]);
  });

  it('counts all hits, and lists as many as are wanted', async () => {
    const { project } = hearings();
    const answer = await search.find(project.state, query('a'), everywhere, 'panel', 3);
    expect(answer.ok && [answer.value.total, answer.value.listed]).toEqual([44, 3]);
    expect(answer.ok && answer.value.documents.map(({ lines }) => lines.length)).toEqual([2, 1]);
  });

  it('refuses an expression that takes for ever, and goes on afterwards', async () => {
    const { project } = hearings();
    const hasty = hastySearch();
    expect(await found(project, slow, everywhere, hasty)).toBe('expression-too-slow');
    expect(await found(project, query('fire'), everywhere, hasty)).toEqual([
      ['Second', 1, '[Fire] and water.'],
    ]);
    hasty.end();
  });

  it('is given up at once for the next question, also in the middle of such an expression', async () => {
    const { project } = hearings();
    // The thread is running already, so that it is in the middle soon.
    await found(project, query('fire'));
    const first = found(project, slow);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const second = found(project, query('life'));
    expect(await first).toBe('search-given-up');
    expect(await second).toEqual([['First', 1, 'Water is [life].']]);
  });

  it('is given up when the project is closed, while the texts are on their way too', async () => {
    const { project } = hearings();
    const asked = found(project, query('water'));
    // The first text has gone to the thread, the second has not.
    await new Promise(setImmediate);
    search.letGo();
    expect(await asked).toBe('search-given-up');
    expect(await found(project, query('fire'))).toEqual([['Second', 1, '[Fire] and water.']]);
  });

  it('answers each asker', async () => {
    const { project } = hearings();
    const bar = search.find(project.state, query('life'), everywhere, 'left');
    const panel = search.find(project.state, query('fire'), everywhere, 'panel');
    const totals = (await Promise.all([bar, panel])).map((answer) => answer.ok && answer.value.total);
    expect(totals).toEqual([1, 1]);
  });

  it('refuses a wrong expression with its reason', async () => {
    const { project } = hearings();
    expect(await found(project, query('(', { isExpression: true }))).toBe('bad-expression');
  });
});

// @vitest-environment happy-dom
import { importParams } from '@shared/project/testing/testProject';
import { passageWords } from '@shared/report/comments/passageWords';
import { documentText } from '@shared/text/documentText';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNotices } from '@/bridge/notices';
import { connectMirror, showProject } from '@/bridge/projectMirror';
import { showDocument, useReveal, useSelection } from '@/bridge/selection';
import { FakeMain } from '@/bridge/testing/FakeMain';
import { type CommentItem, itemOf, reviewNow, useComments } from './commentsStore';
import { choose, placeAtSelection, show, tryNextPlace } from './decide';
import { takeComments } from './takeComments';

let main: FakeMain;
let disconnect: () => void;
let document = '';

beforeEach(async () => {
  main = new FakeMain();
  disconnect = connectMirror();
  await main.run({ code: 'importDocuments', params: importParams('Hearing', 'alpha beta', 'gamma') });
  document = main.store.state.documents()[0]?.id ?? '';
  main.show();
  showDocument(document);
});
afterEach(() => {
  disconnect();
  showProject(null);
  useNotices.setState({ notices: [] });
  vi.unstubAllGlobals();
});

function placeOf(words: string) {
  const text = documentText(main.store.state.blocks(document));
  const start = text.text.indexOf(words);
  const range = { start, end: start + words.length };
  const span = text.spanOf(range);
  if (start < 0 || span === null) throw new Error(words);
  return { document, span, ...passageWords(text, range) };
}

const commentOn = (id: string, words: readonly string[], change: Partial<CommentItem> = {}): CommentItem => ({
  ...itemOf({
    id,
    author: 'Bob',
    at: '',
    page: 1,
    words: id,
    memo: id,
    sureness: 'doubtful',
    places: words.map(placeOf),
    isTaken: false,
  }),
  ...change,
});

function review(...items: CommentItem[]) {
  useComments.setState({
    review: {
      name: 'back.pdf',
      items,
      chosen: null,
      place: 0,
      listed: 'all',
      author: null,
      isDecided: false,
    },
  });
  return items;
}

const items = () => reviewNow()?.items ?? [];
const said = () => useNotices.getState().notices.map(({ line }) => line);
const select = (words: string) => useSelection.setState({ document, span: placeOf(words).span });
const revealed = () => useReveal.getState().target?.span;

it('the next place is one of several, and never for what is a memo already', () => {
  const [taken, single, several] = review(
    commentOn('taken', ['alpha', 'beta'], { isTaken: true, decision: 'out' }),
    commentOn('single', ['alpha'], { decision: 'out' }),
    commentOn('several', ['alpha', 'beta']),
  );
  if (!taken || !single || !several) throw new Error('three');
  tryNextPlace(taken);
  expect(said()).toEqual(['This comment is among the memos already.']);
  tryNextPlace(single);
  expect(items().map(({ decision }) => decision)).toEqual(['out', 'out', 'open']);
  tryNextPlace(several);
  expect(items()[2]).toMatchObject({ decision: 'take', target: { words: 'beta' } });
});

it('words selected by hand stay for a comment that waits, until it has them', () => {
  const [open, other] = review(commentOn('open', ['alpha']), commentOn('other', ['beta']));
  if (!open || !other) throw new Error('two');
  select('gamma');
  choose(open, 0);
  expect(reviewNow()?.chosen).toBe('open');
  expect(revealed()).toBeUndefined();
  placeAtSelection(open);
  expect(items()[0]?.target).toMatchObject({ words: 'gamma', byHand: true });
  choose(other, 1);
  expect(revealed()).toEqual(placeOf('beta').span);
});

it('what was selected for one comment gives way to the next', () => {
  const [open, other] = review(commentOn('open', ['alpha']), commentOn('other', ['beta']));
  if (!open || !other) throw new Error('two');
  show({ ...open, target: { kind: 'passage', ...placeOf('alpha '), byHand: false } });
  expect(revealed()).toEqual(placeOf('alpha ').span);
  select('alpha');
  choose(other, 1);
  expect(revealed()).toEqual(placeOf('beta').span);
  select('gamma');
  choose(open, 0);
  expect(revealed()).toEqual(placeOf('beta').span);
});

it('comments whose document was deleted are placed again, and the others taken', async () => {
  await main.run({ code: 'importDocuments', params: importParams('Second', 'delta') });
  const gone = main.store.state.documents().find(({ title }) => title === 'Second')?.id ?? '';
  main.show();
  const on = (id: string) => ({ kind: 'document', document: id }) as const;
  review(
    commentOn('kept', ['alpha'], { decision: 'take', target: on(document) }),
    commentOn('lost', [], { decision: 'take', target: on(gone) }),
  );
  await main.run({ code: 'deleteDocuments', params: { documents: [gone] } });
  expect(await takeComments()).toBe(false);
  expect(items().map(({ decision }) => decision)).toEqual(['take', 'open']);
  expect(reviewNow()).toMatchObject({ chosen: 'lost', listed: 'open' });
  expect(await takeComments()).toBe(true);
  expect(main.store.state.document(document)?.memo).toBe('kept');
});

it('a comment that main refuses is opened and named by its words, and does not hold up the others', async () => {
  const on = (words: string) => ({
    decision: 'take' as const,
    target: { kind: 'passage' as const, ...placeOf(words), byHand: false },
  });
  review(commentOn('fine', [], on('gamma')), commentOn('Which year?', [], on('beta')));
  const refusal = {
    ok: false,
    problem: { code: 'passage-outside', message: 'The comment “Which year?”: …', about: 1 },
  };
  vi.stubGlobal('roundtable', { on: () => () => undefined, call: async () => refusal });
  expect(await takeComments()).toBe(false);
  expect(said()).toEqual(['The comment “Which year?”: …']);
  expect(items().map(({ decision }) => decision)).toEqual(['take', 'open']);
});

import { expect, test } from 'vitest';
import { importParams, TestProject } from '../testing/testProject';

function opened() {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Hearing', 'alpha beta', 'gamma'));
  const span = (words: string) => project.find(document, words);
  const memos = () => project.state.annotations(document).map(({ quote, memo }) => [quote.head, memo]);
  return { project, document, span, memos };
}

test('comments become memos of passages and of the document, as one step, beside what is there', () => {
  const { project, document, span, memos } = opened();
  const theme = project.do('createTheme', { name: 'Trust', parent: null });
  project.do('codePassage', { document, span: span('beta'), themes: [theme], memo: 'mine' });
  project.do('setMemo', { record: document, memo: 'ours' });
  const { label, origin } = project.propose('takeComments', {
    from: 'report.pdf',
    comments: [
      { document, span: span('beta'), words: 'beta', memo: 'one' },
      { document, span: span('gamma'), memo: 'two' },
      { document, span: span('beta'), memo: 'three' },
      { document, span: null, memo: 'four' },
      { document, span: null, memo: 'five' },
    ],
  });
  expect([label, origin]).toEqual(['Take 5 comments from “report.pdf”', 'import']);
  expect(memos()).toEqual([
    ['beta', 'mine\n\none\n\nthree'],
    ['gamma', 'two'],
  ]);
  expect(project.state.document(document)?.memo).toBe('ours\n\nfour\n\nfive');
});

test('taken again they change nothing', () => {
  const { project, document, span } = opened();
  const params = {
    from: 'report.pdf',
    comments: [
      { document, span: span('beta'), memo: 'one' },
      { document, span: null, memo: 'two' },
    ],
  };
  project.do('takeComments', params);
  expect(project.propose('takeComments', params).diff).toEqual([]);
});

test('a comment whose words are others by now is refused by its own words, and so are all', () => {
  const { project, document, span, memos } = opened();
  const { code, message, about } = project.refusal('takeComments', {
    from: 'report.pdf',
    comments: [
      { document, span: span('beta'), words: 'beta', memo: 'one' },
      { document, span: span('gamma'), words: 'delta', memo: '**Bob:**\n\nWhy?' },
    ],
  });
  expect([code, message, about]).toEqual([
    'passage-outside',
    'The comment “Bob: Why?”: its words in “Hearing” were changed meanwhile. Nothing was changed.',
    1,
  ]);
  expect(memos()).toEqual([]);
  const gone = project.refusal('takeComments', {
    from: 'report.pdf',
    comments: [{ document: 'gone', span: null, memo: 'one' }],
  });
  expect([gone.code, gone.message, gone.about]).toEqual([
    'unknown-document',
    'The comment “one”: This document is no longer in the project. Nothing was changed.',
    0,
  ]);
});

import { expect, test } from 'vitest';
import { documentText } from '../../text/documentText';
import { ReportProject } from '../testing/reportProject';
import { commentMemo } from './commentMemo';
import { findComments } from './findComments';
import type { CommentedPdf, ReaderComment } from './readerComment';

const first = [
  'The price of water is too high for most of us who live here by the river.',
  'Nobody has asked the fishermen what they think of the plan, and nobody will.',
  'We will open the harbour in the spring of next year, as we said before.',
];
const second = ['The mayor said that the bridge would be built of stone, whatever the cost of it.'];
const heads = 'The river hearings\n28 November 2026\nMara Lindqvist, Engineer';

/** A report: heads, the texts, and an excerpt once more. */
const report = `${heads}\n${first.join('\n')}\n${second.join('\n')}\nExcerpts\n${first[1]?.slice(10, 66)}`;

const comment = (pdf: string, on: string, change: Partial<ReaderComment> = {}): ReaderComment => {
  const start = pdf.lastIndexOf(on);
  if (start < 0) throw new Error(on);
  return {
    name: '',
    isUntouched: true,
    words: `About ${on}`,
    author: 'Bob',
    at: '2026-11-29T08:00:00.000Z',
    page: 0,
    isBeside: false,
    range: { start, end: start + on.length },
    ...change,
  };
};

function opened() {
  const project = new ReportProject('The river hearings');
  const one = project.document('First', 'a.txt', first);
  const two = project.document('Second', 'b.txt', second);
  return { project, one, two };
}

function told(project: ReportProject, pdf: CommentedPdf) {
  const state = project.state();
  const ids = state.documents().map(({ id }) => id);
  const { comments, isOfOther } = findComments(state, ids, pdf);
  const places = comments.map(({ sureness, places: found, isTaken }) => [
    sureness,
    found.map(({ document, range }) => documentText(state.blocks(document)).slice(range)),
    isTaken,
  ]);
  return { places, isOfOther };
}

test('a comment on a report is found in the document it is about, on its text and on an excerpt alike', () => {
  const { project } = opened();
  const comments = [
    comment(report, 'price of water'),
    comment(report, 'asked the fishermen'),
    comment(report, 'bridge would be', { isBeside: true }),
    // The head of a turn: what stands below it tells about where.
    comment(report, 'Mara Lindqvist'),
    comment(report, 'Excerpts', { range: null }),
  ];
  expect(told(project, { text: report, comments })).toEqual({
    places: [
      ['sure', ['price of water'], false],
      ['sure', ['asked the fishermen'], false],
      ['beside', ['bridge would be'], false],
      ['doubtful', ['The price of water is too high for most of us who live here'], false],
      ['none', [], false],
    ],
    isOfOther: false,
  });
});

test('of documents with the same words none is sure, and a report of something else is told', () => {
  const { project } = opened();
  project.document('First, again', 'c.txt', [...first, 'The end.']);
  const on = ['price of water'];
  const asked = { text: report, comments: [comment(report, 'price of water')] };
  expect(told(project, asked).places).toEqual([['doubtful', [...on, ...on], false]]);
  const other = 'Minutes of a club of gardeners that has never heard of any harbour or of a dam at all.';
  expect(told(project, { text: other, comments: [comment(other, 'never heard')] }).isOfOther).toBe(true);
  expect(told(project, { text: other, comments: [] }).isOfOther).toBe(false);
});

test('comments that were taken are known: where they belong, put elsewhere by hand, left on the document, among other words', () => {
  const { project, one } = opened();
  const on = (words: string, says: string) => comment(report, words, { words: says });
  const comments = [
    on('price of water', 'Why?'),
    on('asked the fishermen', 'Who?'),
    on('bridge would be', 'When?'),
    on('open the harbour', 'Where?'),
  ];
  const [why, who, when] = comments.map(commentMemo);
  project.code(one, 'price of water', 'price of water', [], `Mine.\n\n${why}\n\nAsk them.`);
  project.code(one, 'spring', 'year', [], who);
  project.code(one, 'nobody will', 'nobody will', [], when);
  expect(told(project, { text: report, comments }).places.map(([, , isTaken]) => isTaken)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('two comments of the same words and day are two, each known by itself', () => {
  const { project, one } = opened();
  const agreed = (words: string) => comment(report, words, { words: 'Agreed.' });
  const comments = [agreed('open the harbour'), agreed('price of water'), agreed('bridge would be')];
  project.code(one, 'price of water', 'price of water', [], commentMemo(agreed('price of water')));
  expect(told(project, { text: report, comments }).places.map(([, , isTaken]) => isTaken)).toEqual([
    false,
    true,
    false,
  ]);
});

test('highlights that a program wrote anew without their mark are no comments, until somebody changes them', () => {
  const { project, one } = opened();
  const trust = project.theme('Trust');
  project.code(one, 'price of water', 'price of water', [trust]);
  const [annotation] = project.state().annotations(one);
  const name = `${annotation?.codings[0]?.id ?? ''}.1`;
  const own = comment(report, 'price of water', { name });
  expect(told(project, { text: report, comments: [own] }).places).toEqual([]);
  expect(told(project, { text: report, comments: [{ ...own, isUntouched: false }] }).places).toHaveLength(1);
});

import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import type { Mark } from '../../../text/block';
import type { ReportBlock } from '../../reportModel';
import { type CoveredSegment, coveredSegments } from '../coveredSegments';
import type { CommentEdge, DocxComments } from './docxComments';
import type { DocxContext } from './docxContext';
import { type RunLook, runs, runsLeft, spoken } from './docxRuns';
import { ground, themeStyleId } from './docxStyles';

/**
 * The words of a block between two offsets, with emphasis, links, the looks of their codings, and the edges of comments among them. An
 * edge on the border of two cells belongs to the one whose words it touches: a start to the second, an end to the first.
 */
export function docxText(
  block: ReportBlock,
  from: number,
  to: number,
  { starts, ends }: DocxComments,
  context: DocxContext,
): ParagraphChild[] {
  const last = to === block.text.length;
  const [starting, ending] = [starts.get(block.index) ?? [], ends.get(block.index) ?? []];
  const onNothing = emptyAmong(starting, ending);
  const opening = starting.filter(
    ({ comment, at }) => at >= from && (at < to || last || (at === to && onNothing.has(comment))),
  );
  const closing = ending.filter(
    ({ comment, at }) => at <= to && (at > from || from === 0 || (at === from && onNothing.has(comment))),
  );
  const startsAt = edgesAt(opening);
  const endsAt = edgesAt(closing);
  const marksAt = (at: number) => edgeMarks(startsAt.get(at) ?? [], endsAt.get(at) ?? []);
  const look = spoken(block.language, runsLeft(block.text));
  const places = [...opening, ...closing].map(({ at }) => at);
  const words = coveredSegments(block, from, to, places).flatMap((segment) => [
    ...marksAt(segment.start),
    ...wordsOf(block.text.slice(segment.start, segment.end), segment, look, context),
  ]);
  return [...words, ...marksAt(to)];
}

/** Comments that end where they begin. */
function emptyAmong(starting: readonly CommentEdge[], ending: readonly CommentEdge[]): ReadonlySet<number> {
  if (starting.length === 0) return new Set();
  const begins = new Map(starting.map(({ comment, at }) => [comment, at]));
  return new Set(
    ending.filter(({ comment, at }) => begins.get(comment) === at).map(({ comment }) => comment),
  );
}

function edgesAt(edges: readonly CommentEdge[]): Map<number, number[]> {
  const at = new Map<number, number[]>();
  for (const { comment, at: place } of edges) at.set(place, [...(at.get(place) ?? []), comment]);
  return at;
}

/** What ends here ends before the next begins; a comment on no words begins before it ends. */
function edgeMarks(starting: readonly number[], ending: readonly number[]): ParagraphChild[] {
  const empty = ending.filter((comment) => starting.includes(comment));
  const close = (comment: number) => [
    new CommentRangeEnd(comment),
    new TextRun({ style: 'CommentReference', children: [new CommentReference(comment)] }),
  ];
  return [
    ...ending.filter((comment) => !empty.includes(comment)).flatMap(close),
    ...starting.map((comment) => new CommentRangeStart(comment)),
    ...empty.flatMap(close),
  ];
}

function wordsOf(
  words: string,
  { codings, marks }: CoveredSegment,
  spokenLook: RunLook,
  context: DocxContext,
): ParagraphChild[] {
  const has = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind);
  const link = has('link')?.href;
  const set = runs(words, {
    ...spokenLook,
    ...(has('bold') === undefined ? {} : { bold: true }),
    ...(has('italic') === undefined ? {} : { italics: true }),
    ...codedLook(
      codings.map(({ theme }) => theme),
      context,
    ),
    ...(link !== undefined && codings.length === 0 ? { style: 'Hyperlink' } : {}),
  });
  return link === undefined ? set : context.linkOut(link, set);
}

/** The style of the theme nearest to the words; where several lie on one another, the ground is that of them all. */
function codedLook(themes: readonly number[], { model }: DocxContext): RunLook {
  const [first] = themes;
  if (first === undefined) return {};
  const several = new Set(themes).size > 1 ? { shading: ground(model, themes) } : {};
  return { style: themeStyleId(first), ...several };
}

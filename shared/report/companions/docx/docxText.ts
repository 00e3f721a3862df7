import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import type { ReportBlock, ReportCoding } from '../../reportModel';
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
  const covering = covers(block, from, to);
  const cuts = new Set([from, to]);
  for (const { at } of [...opening, ...closing]) cuts.add(at);
  for (const { start, end } of covering) cuts.add(start).add(end);
  const places = [...cuts].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const startsAt = edgesAt(opening);
  const endsAt = edgesAt(closing);
  const look = { ...spoken(block.language, runsLeft(block.text)) };
  const active = sweep(covering);
  return places.flatMap((start, index) => {
    const edges = edgeMarks(startsAt.get(start) ?? [], endsAt.get(start) ?? []);
    const end = places[index + 1];
    if (end === undefined) return edges;
    return [...edges, ...wordsOf(block.text.slice(start, end), active(start), look, context)];
  });
}

/** Comments that end where they begin. */
function emptyAmong(starting: readonly CommentEdge[], ending: readonly CommentEdge[]): ReadonlySet<number> {
  if (starting.length === 0) return new Set();
  const begins = new Map(starting.map(({ comment, at }) => [comment, at]));
  return new Set(
    ending.filter(({ comment, at }) => begins.get(comment) === at).map(({ comment }) => comment),
  );
}

type Mark = ReportBlock['marks'][number];
type Cover = (Mark & { readonly lane?: undefined }) | ReportCoding;

const covers = ({ marks, codings }: ReportBlock, from: number, to: number): Cover[] =>
  [...marks, ...codings].filter(({ start, end }) => start < to && end > from && end > start);

/** Tells for rising offsets what lies on each: what has begun is looked through, not all. */
function sweep(covering: readonly Cover[]): (at: number) => readonly Cover[] {
  const waiting = [...covering].sort((a, b) => b.start - a.start);
  let open: Cover[] = [];
  return (at) => {
    while ((waiting.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= at) {
      const next = waiting.pop();
      if (next !== undefined) open.push(next);
    }
    open = open.filter(({ end }) => end > at);
    return open;
  };
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
  active: readonly Cover[],
  spokenLook: RunLook,
  context: DocxContext,
): ParagraphChild[] {
  const codings = active
    .filter((cover): cover is ReportCoding => cover.lane !== undefined)
    .sort((a, b) => a.lane - b.lane);
  const marks = active.filter((cover): cover is Mark => cover.lane === undefined);
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

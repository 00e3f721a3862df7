import { type ICommentOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ReportBlock, ReportModel, ReportPassage, ReportPlace, ReportSpan } from '../../reportModel';
import { saidBy } from '../../words/reportInWords';
import { writable } from '../../writable';
import { themePath } from '../themePath';
import type { DocxContext } from './docxContext';
import { docxMemo } from './docxMemo';
import { runs } from './docxRuns';

/** Where a comment begins or ends in a block. */
export interface CommentEdge {
  readonly comment: number;
  /** UTF-16 offset. */
  readonly at: number;
}

export interface DocxComments {
  readonly comments: readonly ICommentOptions[];
  /** By block index, in the order of the comments. */
  readonly starts: ReadonlyMap<number, readonly CommentEdge[]>;
  readonly ends: ReadonlyMap<number, readonly CommentEdge[]>;
}

/** One comment for each coding, and one for a passage that has none but a memo or a speaker. */
export function docxComments(context: DocxContext): DocxComments {
  const { model } = context;
  const comments: ICommentOptions[] = [];
  const starts = new Map<number, CommentEdge[]>();
  const ends = new Map<number, CommentEdge[]>();
  const extentOf = wordExtents(model);
  for (const passage of model.passages) {
    const { start, end } = extentOf(passage);
    const codings = passage.codings.length === 0 ? [null] : passage.codings;
    for (const coding of codings) {
      const id = comments.length;
      const { by, at } = coding ?? passage;
      comments.push({
        id,
        author: writable(by),
        initials: initialsOf(by),
        date: dateOf(at, model.now),
        children: commentText(passage, coding?.theme ?? null, context),
      });
      add(starts, start, id);
      add(ends, end, id);
    }
  }
  return { comments, starts, ends };
}

function add(edges: Map<number, CommentEdge[]>, { block, at }: ReportPlace, comment: number): void {
  const known = edges.get(block);
  if (known === undefined) edges.set(block, [{ comment, at }]);
  else known.push({ comment, at });
}

/**
 * Tells from where to where a comment on a passage reaches: from its first word to its last, not into a blank block, which is not shown.
 * One on nothing but blank blocks stands at the end of the words before them, or at the beginning of those after.
 */
function wordExtents({ documents }: ReportModel): (passage: ReportPassage) => ReportSpan {
  const blocks = documents.flatMap((document) => document.blocks);
  const isBlank = (block: number, to?: number) => (blocks[block]?.text ?? '').slice(0, to).trim() === '';
  return ({ document, text, word, end }) => {
    if (isBlank(word.block)) {
      const place = beside(word.block, documents[document]?.blocks ?? []);
      return { start: place, end: place };
    }
    if (text.trim() === '') return { start: word, end: word };
    let { block, at } = end;
    while (block > word.block && isBlank(block, at)) {
      block -= 1;
      at = blocks[block]?.text.length ?? 0;
    }
    const last = (blocks[block]?.text ?? '').slice(0, at).trimEnd().length;
    return { start: word, end: { block, at: last } };
  };
}

function beside(blank: number, blocks: readonly ReportBlock[]): ReportPlace {
  const shown = blocks.filter(({ text }) => text.trim() !== '');
  const before = shown.findLast(({ index }) => index < blank);
  if (before !== undefined) return { block: before.index, at: before.text.length };
  return { block: shown[0]?.index ?? blank, at: 0 };
}

function commentText(passage: ReportPassage, index: number | null, context: DocxContext): Paragraph[] {
  const theme = index === null ? undefined : context.model.themes[index];
  const line = (children: ParagraphChild[]) => new Paragraph({ style: 'CommentText', children });
  const said = saidBy(passage);
  const lines = [
    ...(theme === undefined
      ? []
      : [line([new TextRun({ text: theme.key, style: 'ThemeKey' }), ...runs(` ${themePath(theme)}`)])]),
    ...(said === '' ? [] : [line(runs(said, { style: 'SpeakerName' }))]),
    ...(passage.memo === '' ? [] : docxMemo(passage.memo, 'CommentText', context)),
  ];
  return lines.length === 0 ? [line([])] : lines;
}

/** `Ann-Marie de Roy` → `AR`: the first letters of the first and the last name. */
function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  const last = letters.length > 1 ? letters.at(-1) : undefined;
  return `${letters[0] ?? ''}${last ?? ''}`.toUpperCase();
}

function dateOf(instant: string, now: string): Date {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? new Date(now) : date;
}

import type { BlockContent, Mark } from '@shared/text/block';
import {
  $createLineBreakNode,
  $createTextNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  TEXT_TYPE_TO_FORMAT,
} from 'lexical';
import { $createBlockNode, type BlockNode } from './BlockNode';
import { linkOf, linkStyle } from './linkStyle';

const formats = { bold: TEXT_TYPE_TO_FORMAT.bold ?? 1, italic: TEXT_TYPE_TO_FORMAT.italic ?? 2, link: 0 };

/** The editor's nodes for a block's text: one text node per stretch of equal emphasis, a line break for each `\n`. */
export function $createInlineNodes({ text, marks }: Pick<BlockContent, 'text' | 'marks'>): LexicalNode[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of marks) borders.add(start).add(end);
  const places = [...borders].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(1).flatMap((end, index) => {
    const start = places[index] ?? 0;
    const format = marks.reduce(
      (bits, mark) => (mark.start <= start && end <= mark.end ? bits | formats[mark.kind] : bits),
      0,
    );
    const link = marks.find((mark) => mark.kind === 'link' && mark.start <= start && end <= mark.end);
    return $createLines(text.slice(start, end), format, linkStyle(link?.href));
  });
}

function $createLines(text: string, format: number, style: string): LexicalNode[] {
  return text.split('\n').flatMap((line, index) => {
    const nodes: LexicalNode[] = index > 0 ? [$createLineBreakNode()] : [];
    if (line !== '') nodes.push($createTextNode(line).setFormat(format).setStyle(style));
    return nodes;
  });
}

export function $createBlock(id: string, content: BlockContent): BlockNode {
  const { kind, level, ordered } = content;
  return $createBlockNode(id, { kind, level, ordered }).append(...$createInlineNodes(content));
}

/** What a block of the editor says, in the project's form. */
export function $blockContent(node: BlockNode): BlockContent {
  const { kind, level, ordered } = node.getShape();
  let text = '';
  const marks: Mark[] = [];
  for (const child of node.getChildren()) {
    const start = text.length;
    text += $isLineBreakNode(child) ? '\n' : child.getTextContent();
    if (!$isTextNode(child) || text.length === start) continue;
    if (child.hasFormat('bold')) addMark(marks, 'bold', start, text.length);
    if (child.hasFormat('italic')) addMark(marks, 'italic', start, text.length);
    const href = linkOf(child.getStyle());
    if (href !== null) addMark(marks, 'link', start, text.length, href);
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    kind,
    ...(level !== undefined && { level }),
    ...(ordered !== undefined && { ordered }),
    text,
    marks,
  };
}

function addMark(marks: Mark[], kind: Mark['kind'], start: number, end: number, href?: string): void {
  const index = marks.findIndex((mark) => mark.kind === kind && mark.end === start && mark.href === href);
  const before = marks[index];
  if (before) marks[index] = { ...before, end };
  else marks.push({ kind, start, end, ...(href !== undefined && { href }) });
}

/** Whether two blocks look and read the same. The order of marks and marks split in two make no difference. */
export function sameContent(a: BlockContent, b: BlockContent): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.level === b.level &&
    (a.ordered ?? false) === (b.ordered ?? false) &&
    coverage(a.marks) === coverage(b.marks)
  );
}

function coverage(marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const links = new Set(marks.flatMap(({ href }) => href ?? []));
  return [
    ...(['bold', 'italic'] as const).map((kind) => joined(marks.filter((mark) => mark.kind === kind))),
    ...[...links].sort().map((href) => `${href} ${joined(marks.filter((mark) => mark.href === href))}`),
  ].join('|');
}

function joined(marks: readonly Mark[]): string {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out.map(({ start, end }) => `${start}-${end}`).join();
}

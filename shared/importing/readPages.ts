import type { HtmlNode } from './htmlTree';
import { type Frame, HtmlWalk } from './htmlWalk';
import { pageHeadings } from './pageHeadings';
import { type NotedPage, pageNotes } from './pageNotes';
import { wordLists } from './wordLists';

/** Reads pages one after the other, and their notes at the end as `[1] …`; see {@link pageNotes}. */
export function readPages(
  pages: readonly NotedPage[],
  resolve?: (base: string, href: string) => string,
): HtmlWalk {
  const { instead: labels, leaveOut: notes, notes: lifted } = pageNotes(pages, resolve);
  const instead = new Map(labels);
  const leaveOut = new Set<HtmlNode>(notes);
  const frames = new Map<HtmlNode, Frame>(pageHeadings(pages));
  for (const { tree, styles, without } of pages) {
    for (const node of without) leaveOut.add(node);
    const lists = wordLists(tree, styles, without);
    for (const sign of lists.signs) leaveOut.add(sign);
    for (const gap of lists.gaps) instead.set(gap, ' ');
    for (const [item, frame] of lists.items) frames.set(item, frame);
  }
  const walk = new HtmlWalk({ keepSpace: false, asPage: true, leaveOut, instead, frames });
  for (const { tree, styles, isAside } of pages) if (!isAside) walk.read(tree.childNodes, styles);
  for (const { label, element, page } of lifted) walk.read(element.childNodes, page.styles, `[${label}] `);
  return walk;
}

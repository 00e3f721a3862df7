import type { HtmlNode } from './htmlTree';
import { HtmlWalk } from './htmlWalk';
import { type NotedPage, pageNotes } from './pageNotes';
import { wordLists } from './wordLists';

/** Reads pages one after the other, and their notes at the end as `[1] …`; see {@link pageNotes}. */
export function readPages(
  pages: readonly NotedPage[],
  resolve?: (base: string, href: string) => string,
): HtmlWalk {
  const { instead, leaveOut: notes, notes: lifted } = pageNotes(pages, resolve);
  const leaveOut = new Set<HtmlNode>(notes);
  for (const { without } of pages) for (const node of without) leaveOut.add(node);
  const items = new Map(
    pages.flatMap(({ tree }) => {
      const lists = wordLists(tree);
      for (const sign of lists.signs) leaveOut.add(sign);
      return [...lists.items];
    }),
  );
  const walk = new HtmlWalk({ keepSpace: false, asPage: true, leaveOut, instead, items });
  for (const { tree, isAside } of pages) if (!isAside) walk.read(tree.childNodes);
  for (const { label, element } of lifted) walk.read(element.childNodes, `[${label}] `);
  return walk;
}

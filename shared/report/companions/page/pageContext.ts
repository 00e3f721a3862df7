import { type PrintContext, printContext } from '../../print/printContext';
import type { ReportModel } from '../../reportModel';

/** The `id` of a block, of what is said beside a passage, and of an excerpt. */
export const blockId = (block: number): string => `b${block}`;
export const noteId = (passage: number): string => `n${passage}`;
export const excerptId = (passage: number): string => `e${passage}`;

/** What the parts that look as on paper are set with: references lead to blocks instead of pages. */
export function pageContext(model: ReportModel): PrintContext {
  const context = printContext(model, {});
  return {
    ...context,
    idAt: ({ block }) => blockId(block),
    pageOf: () => '',
    tag: () => '',
    printedAt: (annotation) => {
      const place = context.hasTexts ? model.linked.get(annotation) : undefined;
      return place === undefined ? null : blockId(place.block);
    },
  };
}

/** In chunks that a browser draws when they come into view. */
export function inChunks(pieces: readonly string[]): string {
  const size = 25;
  const chunks: string[] = [];
  for (let from = 0; from < pieces.length; from += size)
    chunks.push(`<div class="cv">${pieces.slice(from, from + size).join('')}</div>`);
  return chunks.join('');
}

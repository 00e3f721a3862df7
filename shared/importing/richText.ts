import { ok } from '../base/result';
import { formats } from './formats';
import { problems } from './problems';
import type { Reader } from './reader';
import { rtfTokens } from './rtf/rtfTokens';
import { RtfWalk } from './rtf/rtfWalk';
import { titleOf } from './titleOf';
import { leftOut, marginsLeftOut } from './warnings';

/**
 * Rich text (RTF): headings, lists, quotes, tables, emphasis, links, notes, in Unicode or in the code pages that the file names.
 * Pictures, comments, deleted and hidden text, headers and footers are left out.
 */
export const richText: Reader = {
  ...formats.rtf,
  async read(file) {
    if (!isRichText(file.bytes)) return problems.notRichText(file.name);
    const walk = new RtfWalk();
    for (const token of rtfTokens(file.bytes)) walk.take(token);
    const isCut = walk.depth > 0;
    const blocks = walk.finish();
    if (blocks.length === 0) return problems.empty(file.name);
    return ok({
      title: titleOf(file.name),
      format: 'rtf',
      blocks,
      turns: [],
      warnings: [
        ...(isCut ? ['The file ends too early: some of its text may be missing.'] : []),
        ...leftOut(walk.pictures, 'picture'),
        ...leftOut(walk.comments, 'comment'),
        ...leftOut(walk.deletions, 'deleted passage'),
        ...leftOut(walk.hidden, 'hidden passage'),
        ...marginsLeftOut(walk.hasMargins),
      ],
    });
  },
};

/** Whether a file begins as rich text does. */
function isRichText(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(start);
}

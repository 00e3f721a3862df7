import { ok } from '../base/result';
import { mostBlocks, TooManyBlocks } from './addBlock';
import { canonicalText } from './canonicalText';
import { decodeText } from './decodeText';
import { formats } from './formats';
import { problems } from './problems';
import type { Reader } from './reader';
import { titleOf } from './titleOf';
import { paragraphsOfLines } from './wrappedLines';

/** Text files in any encoding: a line is a paragraph, unless the lines were cut at a fixed width. */
export const plainText: Reader = {
  ...formats.txt,
  async read(file, options = {}) {
    const decoded = decodeText(file, options.encoding);
    if (!decoded.ok) return decoded;
    const { text, encoding, warnings } = decoded.value;
    const lines = canonicalText(text).split('\n');
    if (lines.length > mostLines) throw new TooManyBlocks();
    const paragraphs = paragraphsOfLines(lines);
    if (paragraphs.length > mostBlocks) throw new TooManyBlocks();
    if (paragraphs.length === 0) return problems.empty(file.name);
    return ok({
      title: titleOf(file.name),
      format: 'txt',
      encoding,
      blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph, marks: [] })),
      turns: [],
      warnings,
    });
  },
};

/** Lines may be cut at the width of a page, and have a blank one behind each paragraph. */
const mostLines = 3 * mostBlocks;

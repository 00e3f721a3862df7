import { cleanLink, type MemoBlock, type MemoTree } from './memoTree';
import { parseWords } from './parseWords';
import { tidyMemo } from './tidyMemo';

type Draft =
  | { kind: 'paragraph' | 'quote'; lines: string[] }
  | { kind: 'heading'; level: 2 | 3; lines: string[] }
  | { kind: 'item'; ordered: boolean; depth: number; lines: string[] };

/**
 * Reads the Markdown of a memo: paragraphs, line breaks (every line end is one), headings of the second and third level, quotations,
 * nested lists, bold, italic and links. Everything else is words.
 */
export function parseMemo(markdown: string): MemoTree {
  const drafts = draftBlocks(markdown.replace(/\r\n?/g, '\n').split('\n'));
  const blocks = drafts.map(
    ({ lines, ...block }): MemoBlock => ({
      ...block,
      words: parseWords(lines.join('\n'), cleanLink),
    }),
  );
  return tidyMemo(blocks);
}

function draftBlocks(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  /** Indents of the items that the next item may stand under. */
  let indents: number[] = [];
  let open = false;
  for (const line of lines) {
    const last = drafts.at(-1);
    const item = itemOf(line, last?.kind === 'item');
    const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/.exec(line);
    const quote = /^ {0,3}>\s?(.*)$/.exec(line);
    if (line.trim() === '') {
      open = false;
    } else if (item !== null) {
      if (last?.kind !== 'item') indents = [];
      indents = [...indents.filter((indent) => indent < item.indent), item.indent];
      drafts.push({ kind: 'item', ordered: item.ordered, depth: indents.length - 1, lines: [item.text] });
      open = true;
    } else if (heading !== null) {
      drafts.push({ kind: 'heading', level: heading[1]?.length === 3 ? 3 : 2, lines: [heading[2] ?? ''] });
      open = false;
    } else if (quote !== null) {
      if (open && last?.kind === 'quote') last.lines.push(quote[1] ?? '');
      else drafts.push({ kind: 'quote', lines: [quote[1] ?? ''] });
      open = true;
    } else if (open && last !== undefined && last.kind !== 'quote') {
      last.lines.push(line.trim());
    } else {
      drafts.push({ kind: 'paragraph', lines: [line.trim()] });
      open = true;
    }
  }
  return drafts;
}

/** A line as a list item. Only `1.` begins a list of numbers: “27. September” is a day. */
function itemOf(line: string, inList: boolean): { ordered: boolean; indent: number; text: string } | null {
  const match = /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(\S.*)$/.exec(line);
  if (match === null) return null;
  const [, space = '', number, text = ''] = match;
  if (number !== undefined && number !== '1' && !inList) return null;
  return { ordered: number !== undefined, indent: space.replaceAll('\t', '    ').length, text };
}

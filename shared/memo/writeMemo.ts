import { deepest, type MemoBlock, type MemoTree, type MemoWords } from './memoTree';
import { tidyMemo } from './tidyMemo';

/** A memo as Markdown. Reading it again gives the tidy form of the same tree. */
export function writeMemo(tree: MemoTree): string {
  const numbers = Array.from({ length: deepest + 1 }, () => 0);
  const parts: string[] = [];
  let before: MemoBlock | undefined;
  for (const block of tidyMemo(tree)) {
    if (before !== undefined) parts.push(before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n');
    parts.push(writeBlock(block, numbers));
    before = block;
  }
  return parts.join('');
}

function writeBlock(block: MemoBlock, numbers: number[]): string {
  const lines = writeWords(block.words).split('\n');
  if (block.kind !== 'item') numbers.fill(0);
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${lines.join(' ')}`;
  if (block.kind === 'quote') return lines.map((line) => `> ${line}`).join('\n');
  if (block.kind !== 'item') return lines.join('\n');
  const { depth, ordered } = block;
  numbers.fill(0, depth + 1);
  const number = ordered ? (numbers[depth] ?? 0) + 1 : 0;
  numbers[depth] = number;
  const indent = ' '.repeat(depth * 4);
  return `${indent}${ordered ? `${number}.` : '-'} ${lines.join(`\n${indent}  `)}`;
}

const noLook: MemoWords = { text: '', bold: false, italic: false, link: null };

/** Words never change, so what was written of them stays right. */
const written = new WeakMap<readonly MemoWords[], string>();

function writeWords(words: readonly MemoWords[]): string {
  const known = written.get(words) ?? asMarkdown(words);
  written.set(words, known);
  return known;
}

function asMarkdown(words: readonly MemoWords[]): string {
  const line = escapes(words.map(({ text }) => text).join(''));
  let markdown = '';
  let before = noLook;
  let at = 0;
  for (const each of [...words, noLook]) {
    const leaves = before.link !== null && before.link !== each.link;
    const enters = each.link !== null && before.link !== each.link;
    const stars = (before.bold === each.bold ? 0 : 2) + (before.italic === each.italic ? 0 : 1);
    if (leaves) markdown += `](${before.link})`;
    markdown += '*'.repeat(stars);
    // An exclamation mark before a link would make it a picture.
    if (enters) markdown = markdown.replace(/(?<!\\)!$/, '\\!');
    if (enters) markdown += '[';
    markdown += escaped(each.text, at, line);
    at += each.text.length;
    before = each;
  }
  return markdown;
}

/** Words that begin at `at` of their line, with the signs at these offsets meant as themselves. */
function escaped(text: string, at: number, signs: ReadonlySet<number>): string {
  if (signs.size === 0) return text;
  return text
    .split('')
    .map((unit, offset) => (signs.has(at + offset) ? `\\${unit}` : unit))
    .join('');
}

/** Offsets of the signs that would mean something in Markdown and are meant as themselves. */
function escapes(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index } of text.matchAll(/[\\`*_[\]<>]/g)) found.add(index);
  for (const { index, 0: start } of text.matchAll(
    /^(?:#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)|^(?:-+|=+)(?=\s*$)/gm,
  ))
    found.add(/^\d/.test(start) ? index + start.length - 1 : index);
  return found;
}

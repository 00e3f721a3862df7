import type { MemoTree } from '../../memo/memoTree';
import { writeMemo } from '../../memo/writeMemo';
import type { ReaderComment } from './readerComment';

/** What becomes of a comment: a memo that tells who wrote it on which day, and the words. */
export function commentMemo({ words, author, at }: ReaderComment): string {
  const plain = { bold: false, italic: false, link: null };
  const paragraphs = words
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const head = [author, at.slice(0, 10)].filter((part) => part !== '').join(', ');
  const tree: MemoTree = [
    ...(head === ''
      ? []
      : [{ kind: 'paragraph' as const, words: [{ ...plain, text: `${head}:`, bold: true }] }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, words: [{ ...plain, text }] })),
  ];
  return writeMemo(tree);
}

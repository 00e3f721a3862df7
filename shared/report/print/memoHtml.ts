import { linkedAnnotation, type MemoBlock, type MemoWords } from '../../memo/memoTree';
import { parseMemo } from '../../memo/parseMemo';
import { escapeHtml } from '../escapeHtml';

/** The `id` in the report at which an annotation's passage is printed; null when it is not. */
export type PrintedPlace = (annotation: string) => string | null;

/**
 * A memo as HTML that may stand within a paragraph: its blocks are spans. Links lead to passages that are printed; of others only the words
 * are set, for whoever reads the report has neither the project nor, perhaps, a network.
 */
export function memoHtml(markdown: string, placeOf: PrintedPlace): string {
  const tree = parseMemo(markdown);
  const [only] = tree;
  if (tree.length === 1 && only?.kind === 'paragraph') return wordsHtml(only.words, placeOf);
  const numbers: number[] = [];
  return tree.map((block) => memoBlockHtml(block, numbers, placeOf)).join('');
}

function memoBlockHtml(block: MemoBlock, numbers: number[], placeOf: PrintedPlace): string {
  const words = wordsHtml(block.words, placeOf);
  if (block.kind !== 'item') {
    numbers.length = 0;
    const name = { paragraph: 'mp', heading: 'mp mh', quote: 'mp mq' }[block.kind];
    return `<span class="${name}">${words}</span>`;
  }
  const { depth, ordered } = block;
  numbers.length = Math.min(numbers.length, depth + 1);
  const number = ordered ? (numbers[depth] ?? 0) + 1 : 0;
  numbers[depth] = number;
  const indent = depth === 0 ? '' : ` style="--d:${depth}"`;
  return `<span class="mp mi"${indent}>${ordered ? `${number}.` : '•'} ${words}</span>`;
}

function wordsHtml(words: readonly MemoWords[], placeOf: PrintedPlace): string {
  return words
    .map(({ text, bold, italic, link }) => {
      let html = escapeHtml(text).replaceAll('\n', '<br>');
      if (italic) html = `<i>${html}</i>`;
      if (bold) html = `<b>${html}</b>`;
      const annotation = link === null ? null : linkedAnnotation(link);
      const place = annotation === null ? null : placeOf(annotation);
      return place === null ? html : `<a href="#${place}">${html}</a>`;
    })
    .join('');
}

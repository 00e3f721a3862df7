import { linkedAnnotation, type MemoBlock, type MemoWords } from '../../memo/memoTree';
import { parseMemo } from '../../memo/parseMemo';
import { escapeHtml } from '../escapeHtml';
import type { MarkedTag } from './tagMark';

/** The `id` in the report at which an annotation's passage is printed; null when it is not. */
export type PrintedPlace = (annotation: string) => string | null;

/** Attributes that say of an element which tag of the PDF it is to be; none where no PDF is made. */
type TagOf = (tag: MarkedTag, number?: number) => string;

/**
 * A memo as HTML that may stand within a paragraph: its blocks are spans. Links lead to passages that are printed; of others only the words
 * are set, for whoever reads the report has neither the project nor, perhaps, a network.
 */
export function memoHtml(markdown: string, placeOf: PrintedPlace, tag: TagOf = () => ''): string {
  const tree = parseMemo(markdown);
  const [only] = tree;
  if (tree.length === 1 && only?.kind === 'paragraph') return wordsHtml(only.words, placeOf);
  const numbers: number[] = [];
  return tree.map((block) => memoBlockHtml(block, numbers, placeOf, tag)).join('');
}

function memoBlockHtml(block: MemoBlock, numbers: number[], placeOf: PrintedPlace, tag: TagOf): string {
  const words = wordsHtml(block.words, placeOf);
  if (block.kind !== 'item') {
    numbers.length = 0;
    const name = { paragraph: 'mp', heading: 'mp mh', quote: 'mp mq' }[block.kind];
    return `<span class="${name}"${tag('P')}>${words}</span>`;
  }
  const { depth, ordered } = block;
  numbers.length = Math.min(numbers.length, depth + 1);
  const number = ordered ? (numbers[depth] ?? 0) + 1 : 0;
  numbers[depth] = number;
  const indent = depth === 0 ? '' : ` style="--d:${depth}"`;
  const sign = ordered ? `${number}.` : '•';
  const label = tag('Lbl');
  return `<span class="mp mi"${tag('LI', depth)}${indent}>${label === '' ? sign : `<span${label}>${sign}</span>`} ${words}</span>`;
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

import { Paragraph, type ParagraphChild } from 'docx';
import { linkedAnnotation, type MemoWords } from '../../../memo/memoTree';
import { parseMemo } from '../../../memo/parseMemo';
import type { DocxContext } from './docxContext';
import { type RunLook, runs, runsLeft } from './docxRuns';

/** Twentieths of a point by which an item stands further in than the one that it is under. */
const step = 280;

/**
 * A memo as paragraphs, formatted as it was written. Links lead to passages that are in the file and out to the web.
 *
 * @param style of its paragraphs
 * @param lead words before the first
 */
export function docxMemo(
  markdown: string,
  style: string,
  context: DocxContext,
  lead: readonly ParagraphChild[] = [],
): Paragraph[] {
  const numbers: number[] = [];
  return parseMemo(markdown).map((block, index) => {
    if (block.kind !== 'item') numbers.length = 0;
    const rtl = runsLeft(block.words.map(({ text }) => text).join(''));
    const look: RunLook = {
      ...(block.kind === 'heading' ? { bold: true } : {}),
      ...(rtl ? { rightToLeft: true } : {}),
    };
    const bullet = block.kind === 'item' ? `${numberOf(block, numbers)}\t` : '';
    const children = [
      ...(index === 0 ? lead : []),
      ...runs(bullet, look),
      ...block.words.flatMap((words) => wordRuns(words, look, context)),
    ];
    const depth = block.kind === 'item' ? block.depth + 1 : block.kind === 'quote' ? 1 : 0;
    const hanging = block.kind === 'item' ? { hanging: step } : {};
    const indent = depth === 0 ? {} : { indent: { left: depth * step, ...hanging } };
    return new Paragraph({ style, children, bidirectional: rtl, ...indent });
  });
}

/** The next number of its list, or a bullet. */
function numberOf(
  { depth, ordered }: { readonly depth: number; readonly ordered: boolean },
  numbers: number[],
) {
  numbers.length = Math.min(numbers.length, depth + 1);
  const number = ordered ? (numbers[depth] ?? 0) + 1 : 0;
  numbers[depth] = number;
  return ordered ? `${number}.` : '•';
}

function wordRuns(
  { text, bold, italic, link }: MemoWords,
  look: RunLook,
  { model, hasTexts, linkTo, linkOut }: DocxContext,
): ParagraphChild[] {
  const set = (style?: string) =>
    runs(text, {
      ...look,
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(style === undefined ? {} : { style }),
    });
  if (link === null) return set();
  const annotation = linkedAnnotation(link);
  if (annotation === null) return linkOut(link, set('Hyperlink'));
  const place = hasTexts ? model.linked.get(annotation) : undefined;
  return place === undefined ? set() : [linkTo(place.block, set('Hyperlink'))];
}

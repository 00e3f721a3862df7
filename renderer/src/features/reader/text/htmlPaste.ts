import { canonicalText } from '@shared/importing/canonicalText';
import { blocksFromHtml } from '@shared/importing/htmlBlocks';
import type { BlockContent } from '@shared/text/block';
import type { OpenEnds } from './pasteBlocks';

/**
 * Copied HTML as blocks: headings, lists, quotes, table rows, bold and italic stay, everything else is words. It is parsed into a
 * document that runs nothing and loads nothing. Empty when there are no words in it.
 */
export function blocksFromClipboard(html: string): readonly BlockContent[] {
  const page = new DOMParser().parseFromString(canonicalText(html), 'text/html');
  makeWordLists(page);
  makeEmphasis(page);
  return blocksFromHtml(page.body.innerHTML, { keepSpace: false }).blocks;
}

/** At which ends copied HTML is cut out of a block, as {@link copySelection} says it; what comes from elsewhere is whole. */
export const openEndsOf = (html: string): OpenEnds => ({
  start: /<\w+ data-cut="[^"]*start/.test(html),
  end: /<\w+ data-cut="[^"]*end/.test(html),
});

/** Gives blocks the blanks that the copied words begin and end with: in HTML they mean nothing, in the middle of a sentence they do. */
export function withEdges(blocks: readonly BlockContent[], text: string): readonly BlockContent[] {
  const before = /^[ \t]+(?=\S)/.exec(text)?.[0] ?? '';
  const after = /(?<=\S)[ \t]+$/.exec(text)?.[0] ?? '';
  return blocks.map((block, index) => {
    const lead = index === 0 ? before : '';
    const marks = block.marks.map((mark) => ({
      ...mark,
      start: mark.start + lead.length,
      end: mark.end + lead.length,
    }));
    return { ...block, text: lead + block.text + (index === blocks.length - 1 ? after : ''), marks };
  });
}

/** Word writes list items as paragraphs whose style names the list and whose sign is text. */
function makeWordLists(page: Document): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const level = /mso-list:[^;]*\blevel(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
    if (level === undefined) continue;
    const sign = paragraph.querySelector('[style*="mso-list"]');
    const ordered = /[\p{L}\p{N}]+[.)]/u.test(sign?.textContent ?? '');
    sign?.remove();
    let list: HTMLElement | null = null;
    for (let depth = 0; depth < Number(level); depth += 1) {
      const inner = page.createElement(ordered ? 'ol' : 'ul');
      if (list === null) paragraph.before(inner);
      else list.append(inner);
      list = inner;
    }
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    list?.append(item);
    paragraph.remove();
  }
}

/** Browsers and word processors write emphasis as style as often as by element, and take it back the same way. */
function makeEmphasis(page: Document): void {
  for (const element of page.body.querySelectorAll<HTMLElement>('[style]')) {
    const style = element.getAttribute('style') ?? '';
    const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    if (isUndone(element, weight, slant)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (!/^(span|font|a|u)$/.test(element.localName)) continue;
    if (weight !== undefined && (weight.startsWith('bold') || Number(weight) >= 600)) wrap(element, 'b');
    if (slant === 'italic' || slant === 'oblique') wrap(element, 'i');
  }
}

const isUndone = ({ localName }: Element, weight: string | undefined, slant: string | undefined): boolean =>
  (/^(b|strong)$/.test(localName) && (weight === 'normal' || weight === '400')) ||
  (/^(i|em)$/.test(localName) && slant === 'normal');

function wrap(element: Element, name: 'b' | 'i'): void {
  const emphasis = element.ownerDocument.createElement(name);
  emphasis.append(...element.childNodes);
  element.append(emphasis);
}

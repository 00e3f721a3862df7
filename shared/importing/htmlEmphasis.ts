import type { ElementStyle } from './elementStyle';
import { attributeOf, type HtmlElement } from './htmlTree';
import { linkAddress } from './linkAddress';
import type { TextStyle, TextWithMarks } from './markedText';

/** The style of the words in an element: by how it looks, by its name, else that of the words around. */
export function emphasisOf(
  element: HtmlElement,
  { bold, italic, href }: TextStyle,
  style: ElementStyle,
): TextStyle {
  const { tagName: tag } = element;
  // Heads of columns and headings are bold by what they are.
  const isHead = tag === 'th' || /^h[1-6]$/.test(tag);
  const link = tag === 'a' ? linkAddress(attributeOf(element, 'href')) : href;
  return {
    bold: (isHead ? undefined : style.bold) ?? (bold || tag === 'b' || tag === 'strong'),
    italic: (isHead ? undefined : style.italic) ?? (italic || tag === 'i' || tag === 'em'),
    ...(link !== undefined && { href: link }),
  };
}

/** The marks of a heading or a quote without its being bold or slanted as a whole, which is its design and no emphasis. */
export function withoutDesign(text: string, marks: TextWithMarks['marks']): TextWithMarks['marks'] {
  return marks.filter((mark) => mark.kind === 'link' || mark.start > 0 || mark.end < text.length);
}

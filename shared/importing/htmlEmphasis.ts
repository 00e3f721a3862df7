import { attributeOf, type HtmlElement } from './htmlTree';
import { linkAddress } from './linkAddress';
import type { TextStyle } from './markedText';

/** The style of the words in an element: by its name, by what is written in its `style`, else that of the words around. */
export function emphasisOf(element: HtmlElement, { bold, italic, href }: TextStyle): TextStyle {
  const { tagName: tag } = element;
  const style = attributeOf(element, 'style');
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const link = tag === 'a' ? linkAddress(attributeOf(element, 'href')) : href;
  return {
    bold: weight === undefined ? bold || tag === 'b' || tag === 'strong' : isBold(weight, bold),
    italic: slant === undefined ? italic || tag === 'i' || tag === 'em' : isItalic(slant, italic),
    ...(link !== undefined && { href: link }),
  };
}

function isBold(weight: string, around: boolean): boolean {
  if (weight === 'inherit') return around;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function isItalic(slant: string, around: boolean): boolean {
  return slant === 'inherit' ? around : slant === 'italic' || slant === 'oblique';
}

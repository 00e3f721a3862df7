import type { XmlAttributes } from '../walkXml';

type Piece = string | XmlPieces;
/** XML in pieces, some of them put aside; they are joined once, at the end. */
export type XmlPieces = Piece[];

export const startTag = (name: string, attributes: XmlAttributes): string => {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    tag += ` ${attribute}="${escaped(value ?? '')
      .replaceAll('"', '&quot;')
      .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)}"`;
  }
  return `${tag}>`;
};

export const endTag = (name: string): string => `</${name}>`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The pieces as one text, however deep they lie in each other. */
export function joined(pieces: XmlPieces): string {
  const texts: string[] = [];
  const open = [{ pieces, next: 0 }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const piece = last.pieces[last.next++];
    if (piece === undefined) open.pop();
    else if (typeof piece === 'string') texts.push(piece);
    else open.push({ pieces: piece, next: 0 });
  }
  return texts.join('');
}

import { type Line, textOfCells, textOfLine } from './lines';

/** What stands before an item of a list. */
export interface Marker {
  /** UTF-16 units, with the space after it. */
  readonly length: number;
  /** Of a number or letter: which place in its list it says, from 1, and how it is written: `1.`, `(a)`. */
  readonly place: number | null;
  readonly form: string;
  /** A dash or a star may also begin a line of a dialogue, or a note. */
  readonly isPlain: boolean;
}

/** Also what only a font of signs knows. */
const bullet = /^([•◦▪▫●○■□‣⁃∙➢➤✓✔❖\ue000-\uf8ff])\s*/u;
const plainBullet = /^([–—*·-])\s+/u;
/** Letters at which fonts of signs keep bullets; only with wide white behind them, as they begin words otherwise. */
export const letterBullet = /^([o§Øü])\s+/u;
const numbered = /^(\(?)(\d{1,3}|\p{L})([.)])\s+/u;

/** In sizes of letters: white behind a marker that is no space between words. */
const tab = 0.8;

/** The marker before a line, and whether it stands apart as no word does. */
export function markerOfLine(line: Line): (Marker & { readonly isTabbed: boolean }) | null {
  const text = textOfLine(line);
  const marker = markerOf(text);
  const letter = marker ? null : letterBullet.exec(text);
  const length = marker?.length ?? letter?.[0].length ?? 0;
  const isTabbed = length > 0 && standsApart(line, text.slice(0, length).trim());
  if (marker) return { ...marker, isTabbed };
  if (!letter || !isTabbed) return null;
  return { length, place: null, form: letter[1] ?? '', isPlain: false, isTabbed };
}

function standsApart({ segments, size }: Line, label: string): boolean {
  const cells = segments[0]?.cells ?? [];
  if (segments.length > 1 && textOfCells(cells).trim() === label) return true;
  const space = cells[label.length];
  return space?.text === ' ' && space.right - space.left > tab * size;
}

export function markerOf(text: string): Marker | null {
  const dot = bullet.exec(text);
  if (dot) return { length: dot[0].length, place: null, form: dot[1] ?? '', isPlain: false };
  const dash = plainBullet.exec(text);
  if (dash) return { length: dash[0].length, place: null, form: dash[1] ?? '', isPlain: true };
  const number = numbered.exec(text);
  if (!number) return null;
  const [whole, open = '', label = '', close = ''] = number;
  const place = placeOf(label);
  if (place === null || (open === '(' && close !== ')')) return null;
  const kind = /\d/.test(label) ? '1' : label === label.toLowerCase() ? 'a' : 'A';
  return { length: whole.length, place, form: `${open}${kind}${close}`, isPlain: false };
}

function placeOf(label: string): number | null {
  if (/^\d+$/.test(label)) return Number(label);
  const letter = label.toLowerCase().codePointAt(0) ?? 0;
  for (const first of [0x61, 0x430]) if (letter >= first && letter < first + 26) return letter - first + 1;
  return null;
}

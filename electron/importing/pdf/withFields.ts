import { directionOf, type PdfFont, type PdfGlyph } from '@shared/importing/pdf/pdfPage';
import { listOf } from './textState';

/** Flags of what is not shown: hidden, and not to be seen on a screen (ISO 32000, 12.5.3). */
const unseen = 2 | 32;
/** Points. */
const usualSize = 11;
const leastSize = 4;
/** In sizes of letters: from line to line, and how wide a letter is taken to be. */
const leading = 1.15;
const letterWidth = 0.5;
/** A page has no more; each is looked for among all letters. */
const mostFields = 500;
const plain: PdfFont = { bold: false, italic: false };

interface Field {
  readonly value: string;
  readonly isMultiline: boolean;
  readonly rect: readonly number[];
  readonly angle: number;
  /** Of its letters as the file says; 0 for what fits. */
  readonly size: number;
}

/**
 * The letters of a page with what is filled into the fields of a form, as letters that stand in their boxes; how a program would set them
 * there is not known, so they are spread evenly. Ticks, passwords and hidden fields are none. They follow what they stand behind, or below.
 */
export function withFields(drawn: readonly PdfGlyph[], annotations: readonly unknown[]): readonly PdfGlyph[] {
  const filled = annotations.flatMap((annotation) => fieldOf(annotation) ?? []).slice(0, mostFields);
  if (filled.length === 0) return drawn;
  const behind = new Map<number, PdfGlyph[]>();
  for (const field of filled) {
    const letters = glyphsOfField(field);
    const [first] = letters;
    if (!first) continue;
    const at = placeOf(first, drawn);
    const label = drawn[at];
    const shift = label && isBeside(label, first) ? label.v - first.v : 0;
    behind.set(at, [...(behind.get(at) ?? []), ...letters.map((each) => ({ ...each, v: each.v + shift }))]);
  }
  return [...(behind.get(-1) ?? []), ...drawn.flatMap((glyph, at) => [glyph, ...(behind.get(at) ?? [])])];
}

/** Which letter a field follows: the nearest before it on its line, else the last one of the nearest line above it; -1 for none. */
function placeOf(first: PdfGlyph, drawn: readonly PdfGlyph[]): number {
  let place = -1;
  for (const [at, glyph] of drawn.entries()) {
    if (glyph.angle !== first.angle || glyph.text.trim() === '') continue;
    const beside = isBeside(glyph, first);
    if (!beside && glyph.v < first.v + first.size / 2) continue;
    const best = drawn[place];
    const nearest = best && (isBeside(best, first) ? { v: first.v, u: best.u } : best);
    const own = beside ? { v: first.v, u: glyph.u } : glyph;
    if (!nearest || own.v < nearest.v - 1 || (own.v < nearest.v + 1 && own.u >= nearest.u)) place = at;
  }
  return place;
}

const isBeside = (glyph: PdfGlyph, first: PdfGlyph) =>
  glyph.u < first.u && Math.abs(glyph.v - first.v) < 0.6 * Math.max(glyph.size, first.size);

function fieldOf(annotation: unknown): Field | null {
  if (typeof annotation !== 'object' || annotation === null) return null;
  // The library types these as anything.
  const { subtype, fieldType, fieldValue, password, hidden, annotationFlags, ...rest } = annotation as Record<
    string,
    unknown
  >;
  const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  const isSeen = password !== true && hidden !== true && (Number(annotationFlags ?? 0) & unseen) === 0;
  const value = (Array.isArray(fieldValue) ? fieldValue : [fieldValue])
    .filter((each): each is string => typeof each === 'string' && each.trim() !== '')
    .map((each) => shownChoice(each, rest['options']))
    .join('\n');
  const rect = listOf(rest['rect']).map(Number);
  if (!isText || !isSeen || value === '' || rect.length < 4 || !rect.every(Number.isFinite)) return null;
  const { fontSize } = (rest['defaultAppearanceData'] ?? {}) as { fontSize?: unknown };
  return {
    value,
    isMultiline: rest['multiLine'] === true || value.includes('\n'),
    rect,
    angle: quarterOf(rest['rotation']),
    size: typeof fontSize === 'number' && fontSize > 0 ? fontSize : 0,
  };
}

/** A choice is kept as one word and shown as another. */
function shownChoice(value: string, options: unknown): string {
  for (const option of listOf(options)) {
    const { exportValue, displayValue } = option as Record<string, unknown>;
    if (exportValue === value && typeof displayValue === 'string') return displayValue;
  }
  return value;
}

const quarterOf = (rotation: unknown) => ({ 90: 90, 180: 180, 270: -90 })[Number(rotation ?? 0)] ?? 0;

function glyphsOfField({ value, isMultiline, rect, angle, size: stated }: Field): PdfGlyph[] {
  const [left, bottom, right, top] = turned(rect, angle);
  const [width, height] = [right - left, top - bottom];
  if (!(width > 0 && height > 0)) return [];
  const size = Math.max(Math.min(stated || usualSize, 0.8 * height), leastSize);
  const lines = isMultiline ? wrapped(value, Math.max(Math.floor(width / (letterWidth * size)), 1)) : [value];
  const step = isMultiline ? Math.min(leading * size, height / lines.length) : 0;
  const first = isMultiline ? top - 0.9 * size : (bottom + top) / 2 - 0.35 * size;
  return lines.flatMap((line, row) => {
    const letters = [...line];
    const advance = Math.min(letterWidth * size, width / letters.length);
    return letters.map((text, at) => ({
      text,
      u: left + at * advance,
      v: first - row * step,
      advance,
      size,
      angle,
      font: plain,
    }));
  });
}

/** A box in space turned by `angle`: left, bottom, right, top. */
function turned(
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
  angle: number,
): [number, number, number, number] {
  const [cos, sin] = directionOf(angle);
  const [u, v] = [a * cos + b * sin, b * cos - a * sin];
  const [w, x] = [c * cos + d * sin, d * cos - c * sin];
  return [Math.min(u, w), Math.min(v, x), Math.max(u, w), Math.max(v, x)];
}

/** Lines of so many letters at most; a longer word is one by itself. */
function wrapped(value: string, most: number): string[] {
  return value.split(/\r\n|[\r\n]/).flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/\s+/)) {
      const line = lines.at(-1);
      if (line !== undefined && line.length + 1 + word.length <= most)
        lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.filter((line) => line !== '');
  });
}

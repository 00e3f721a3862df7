import type { PdfFont } from '@shared/importing/pdf/pdfPage';

/** An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Six numbers from the file; null when they are not. */
export function matrixOf(value: unknown): Matrix | null {
  const numbers = listOf(value);
  const [a, b, c, d, e, f] = numbers;
  if (numbers.length < 6 || !numbers.slice(0, 6).every((each) => Number.isFinite(each))) return null;
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

/** What the library gives as an array or as a typed array. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && Symbol.iterator in value ? [...(value as Float32Array)] : [];
}

/** A font as far as text needs it. */
export interface FontFacts {
  readonly style: PdfFont;
  /** Width units to text space: 0.001 for most fonts. */
  readonly unit: number;
  /** What the size of the font has to be multiplied with to get the size of its letters. */
  readonly scale: number;
  readonly vertical: boolean;
  /** Of vertical fonts: advance, and where the letter's origin lies. */
  readonly verticalMetrics: readonly number[];
}

/** The part of the graphics state that moves and sizes text (ISO 32000, 9.3); lengths in text space. */
export interface TextState {
  transform: Matrix;
  font: FontFacts | null;
  fontSize: number;
  letterSpace: number;
  wordSpace: number;
  /** 1 is as wide as designed. */
  stretch: number;
  leading: number;
  rise: number;
}

export const freshState = (): TextState => ({
  transform: identity,
  font: null,
  fontSize: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

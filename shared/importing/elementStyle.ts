/** What is written about how an element looks, as far as it means something for its words; what is missing is not said. */
export interface ElementStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  /** Of a list: numbers or letters stand before its items, not signs. */
  readonly ordered?: boolean;
  readonly size?: FontSize;
  /** Points between the left edge and the lines. */
  readonly indent?: number;
  /** Points by which the first line begins further right; negative where a sign hangs before it. */
  readonly firstIndent?: number;
}

export interface FontSize {
  /** Points, or parts of the size around. */
  readonly amount: number;
  readonly isRelative: boolean;
}

type Mutable = { -readonly [Key in keyof ElementStyle]: ElementStyle[Key] };

/** Reads declarations: what stands in a `style` attribute, or between the braces of a rule. */
export function elementStyle(declarations: string): ElementStyle {
  const style: Mutable = {};
  for (const declaration of declarations.split(';', mostDeclarations)) {
    const colon = declaration.indexOf(':');
    if (colon < 0 || declaration.length > longestDeclaration) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
      .toLowerCase();
    if (value !== '' && value !== 'inherit') declare[name]?.(value, style);
  }
  return style;
}

const mostDeclarations = 200;
/** UTF-16 units; pictures are written into style sheets too. */
const longestDeclaration = 300;

const declare: Readonly<Record<string, (value: string, style: Mutable) => void>> = {
  'font-weight': (value, style) => {
    style.bold = isBold(value);
  },
  'font-style': (value, style) => {
    style.italic = isItalic(value);
  },
  // All at once; what is not named in it is as usual again.
  font: (value, style) => {
    const words = value.split(/["']/)[0]?.split(/[\s/]+/) ?? [];
    style.bold = words.some(isBold);
    style.italic = words.some(isItalic);
    const size = words.map(sizeOf).find((each) => each !== undefined);
    if (size) style.size = size;
  },
  'font-size': (value, style) => {
    const size = sizeOf(value);
    if (size) style.size = size;
  },
  display: (value, style) => {
    style.hidden = value === 'none';
  },
  visibility: (value, style) => {
    if (value === 'hidden' || value === 'collapse') style.hidden = true;
  },
  'list-style-type': listStyle,
  'list-style': listStyle,
  margin: (value, style) => {
    const sides = value.split(/\s+/);
    const left = pointsOf(sides[3] ?? sides[1] ?? sides[0] ?? '');
    if (left !== undefined) style.indent = left;
  },
  'margin-left': (value, style) => {
    const left = pointsOf(value);
    if (left !== undefined) style.indent = left;
  },
  'text-indent': (value, style) => {
    const first = pointsOf(value);
    if (first !== undefined) style.firstIndent = first;
  },
};

function listStyle(value: string, style: Mutable): void {
  if (/\b(?:disc|circle|square)\b/.test(value)) style.ordered = false;
  if (/\b(?:decimal|roman|alpha|latin|greek|georgian|hebrew|armenian|cjk)/.test(value)) style.ordered = true;
  if (/-(?:alpha|roman|latin|greek)\b/.test(value)) style.ordered = true;
}

/** Nothing that is not a weight, so that the words of a `font` can be asked one by one; a bare size of 700 is none either way. */
const isBold = (value: string) => /^(?:bold(?:er)?|[6-9]\d\d|1000)$/.test(value);
const isItalic = (value: string) => /^(?:italic|oblique)\b/.test(value);

function sizeOf(value: string): FontSize | undefined {
  const named = sizeNames[value];
  if (named !== undefined) return { amount: named, isRelative: value.endsWith('er') };
  const number = Number.parseFloat(value);
  if (/^[\d.]+(?:em|%)$/.test(value))
    return { amount: value.endsWith('%') ? number / 100 : number, isRelative: true };
  const amount = pointsOf(value.replace(/rem$/, 'em'));
  return amount === undefined || amount <= 0 || /^[\d.]+$/.test(value)
    ? undefined
    : { amount, isRelative: false };
}

const sizeNames: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
  smaller: 0.83,
  larger: 1.2,
};

/** Points of a length as it is written; letters are taken to be 12 points high. */
function pointsOf(value: string): number | undefined {
  const [, number, unit = ''] = /^(-?\d*\.?\d+)([a-z]*)$/.exec(value) ?? [];
  const factor = points[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

const points: Readonly<Record<string, number>> = {
  '': 0.75,
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  pc: 12,
  em: 12,
  rem: 12,
};

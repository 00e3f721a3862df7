import interRanges from '@fontsource/inter/unicode.json';
import hebrewRanges from '@fontsource/noto-serif-hebrew/unicode.json';
import chineseRanges from '@fontsource/noto-serif-sc/unicode.json';
import serifRanges from '@fontsource/source-serif-4/unicode.json';
import arabicRanges from '@fontsource/vazirmatn/unicode.json';
import type { ReportPage } from '@shared/report/reportOptions';

/** Lower than the faces are, so that the tint behind a line ends above the underlines of the line before. */
const lowered = 'ascent-override:82%;descent-override:21%;line-gap-override:0%';
/** Small capitals are this much smaller than capitals. */
const smallCapitals = 'size-adjust:80%;ascent-override:102%;descent-override:26%;line-gap-override:0%';

/** A family of CSS, a script to a file. */
interface Family {
  /** Name in CSS, see `print/pageGeometry`. */
  readonly name: string;
  /** How the names of its files begin. */
  readonly prefix: string;
  readonly styles: readonly ('normal' | 'italic')[];
  /** By name of the script or number of the file: the characters it is for. */
  readonly ranges: Readonly<Record<string, string>>;
  readonly size: string;
  /** It runs from the right, and its spaces are used in words of it. */
  readonly spaces?: true;
}

const latin = { name: 'Report', styles: ['normal', 'italic'], size: lowered } as const;
const letters: Readonly<Record<ReportPage['typeface'], Family>> = {
  serif: { ...latin, prefix: 'source-serif-4', ranges: serifRanges },
  sans: { ...latin, prefix: 'inter', ranges: interRanges },
};
const others: readonly Family[] = [
  {
    name: 'Report Arabic',
    // Each form of a letter is one glyph with a character of its own; where dots are glyphs, words cannot be found again.
    prefix: 'vazirmatn',
    styles: ['normal'],
    ranges: arabicRanges,
    size: lowered,
    spaces: true,
  },
  {
    name: 'Report Hebrew',
    prefix: 'noto-serif-hebrew',
    styles: ['normal'],
    ranges: hebrewRanges,
    size: lowered,
    spaces: true,
  },
  {
    name: 'Report Chinese',
    prefix: 'noto-serif-sc',
    styles: ['normal'],
    ranges: chineseRanges,
    size: 'ascent-override:86%;descent-override:17%;line-gap-override:0%',
  },
];

/**
 * `@font-face` rules for the faces that a text needs, fetched as `ADDRESSname.ttf`. Chinese comes in a hundred files: a page is given those
 * whose characters stand in it.
 *
 * @param faces names of those that there are
 */
export function reportFontFaces(
  address: string,
  typeface: ReportPage['typeface'],
  text: string,
  faces: ReadonlySet<string>,
): string {
  const used = charactersIn(text);
  return [letters[typeface], ...others].flatMap((family) => facesOf(family, address, used, faces)).join('');
}

function facesOf(
  { name, prefix, styles, ranges, size, spaces }: Family,
  address: string,
  used: ReadonlySet<number>,
  known: ReadonlySet<string>,
): string[] {
  return Object.entries(ranges).flatMap(([script, range]) => {
    const file = `${prefix}-${script.replace(/[[\]]/g, '')}`;
    if (!known.has(`${file}-400-normal`) || !isUsed(range, used)) return [];
    const rule = (family: string, weight: number, style: string, source: string, look: string) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${look};src:url(${address}${source}.ttf) format('truetype');unicode-range:${spaces === true ? 'U+20,' : ''}${range}}`;
    const faces = [400, 600].flatMap((weight) =>
      styles.map((style) => rule(name, weight, style, `${file}-${weight}-${style}`, size)),
    );
    const small = `${file}-600-normal`;
    return name === 'Report'
      ? [...faces, rule('Small Capitals', 600, 'normal', `${small}-sc`, smallCapitals)]
      : faces;
  });
}

function charactersIn(text: string): ReadonlySet<number> {
  const met = new Uint8Array(0x10000);
  const beyond = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) beyond.add(text.codePointAt(at) ?? unit);
    else met[unit] = 1;
  }
  for (const [unit, is] of met.entries()) if (is === 1) beyond.add(unit);
  return beyond;
}

/** @param range `U+0460-052F,U+20B4` */
function isUsed(range: string, used: ReadonlySet<number>): boolean {
  const pieces = range.split(',').map((piece) => {
    const [first = '', last = first] = piece.trim().slice(2).split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  for (const character of used)
    if (pieces.some(({ first, last }) => character >= first && character <= last)) return true;
  return false;
}

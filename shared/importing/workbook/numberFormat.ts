/** How a number is meant to be seen, as far as it makes another word of it. */
export type NumberFormat =
  | { readonly kind: 'number' }
  /** Times a hundred, with this many decimals. */
  | { readonly kind: 'percent'; readonly decimals: number }
  /** A whole number with zeros before it, up to this many digits, behind a word: `P007`. */
  | { readonly kind: 'padded'; readonly word: string; readonly digits: number }
  /** A day in one language of the program and a time of day in another: of both what the value has. */
  | { readonly kind: 'dayOrTime'; readonly seconds: boolean }
  /** A point in time: its day, its time of day, or both. */
  | { readonly kind: 'moment'; readonly day: boolean; readonly time: boolean; readonly seconds: boolean }
  /** How long something took; the largest unit counts on beyond its next one. */
  | { readonly kind: 'duration'; readonly unit: 'hours' | 'minutes' | 'seconds'; readonly seconds: boolean };

const plain: NumberFormat = { kind: 'number' };
const day = { kind: 'moment', day: true, time: false, seconds: false } as const;
const time = { kind: 'moment', day: false, time: true, seconds: false } as const;

/** Times of day with seconds; `mm:ss` counts no further than an hour, so that the hours are told too. */
const withSeconds: ReadonlySet<number> = new Set([19, 21, 33, 45, 47, 76, 78, 80]);

/** What a file means by a number alone, without saying how it looks; the East Asian and Thai ones among them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent', decimals: id === 9 ? 0 : 2 };
  if (id === 22 || id === 77) return { ...day, time: true };
  if (id === 34 || id === 52 || id === 55) return { kind: 'dayOrTime', seconds: false };
  if (id === 35 || id === 53 || id === 56) return { kind: 'dayOrTime', seconds: true };
  if (withSeconds.has(id)) return { ...time, seconds: true };
  if (id === 18 || id === 20 || id === 32 || id === 75) return time;
  if (id === 46 || id === 79) return { kind: 'duration', unit: 'hours', seconds: true };
  const isDay =
    (id >= 14 && id <= 17) ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 74);
  return isDay || id === 81 ? day : plain;
}

/**
 * What a format that is written out makes of a number: `0.0%`, `d. mmm yyyy hh:mm`, `[h]:mm`. Of its parts for positive, negative and
 * other values the first counts. `m` means minutes beside hours or seconds, else months.
 */
export function writtenFormat(code: string): NumberFormat {
  const padded = paddedFormat(code.slice(0, longestFormat));
  if (padded !== null) return padded;
  const letters = lettersOf(code);
  if (/general|standard/.test(letters)) return plain;
  const elapsed = /\[(h|m|s)\1*\]/.exec(letters)?.[1];
  if (elapsed !== undefined) {
    const unit = elapsed === 'h' ? 'hours' : elapsed === 'm' ? 'minutes' : 'seconds';
    return { kind: 'duration', unit, seconds: unit !== 'hours' || /s(?!\])/.test(letters) };
  }
  // Digits behind the seconds are parts of a second, all others are those of a number.
  const withoutParts = letters.replace(/s[.,]0+/g, 's');
  if (/[0#?]/.test(withoutParts)) {
    const decimals = /\.([0#?]*)/.exec(withoutParts)?.[1]?.length ?? 0;
    return withoutParts.includes('%') ? { kind: 'percent', decimals } : plain;
  }
  const seconds = letters.includes('s');
  const hours = letters.includes('h');
  const hasDay = /[ydeg]|b{2}/.test(letters) || (letters.includes('m') && !seconds && !hours);
  if (!hasDay && !seconds && !hours) return plain;
  return { kind: 'moment', day: hasDay, time: seconds || hours, seconds };
}

/** `000`, `"P"000`, `\P000`: zeros alone, at least two, behind words that are written out. */
function paddedFormat(code: string): NumberFormat | null {
  const [, words = '', zeros = ''] = /^((?:"[^"]*"|\\.|[- ])*?)(0{2,})(?:;|$)/su.exec(code) ?? [];
  if (zeros === '') return null;
  return { kind: 'padded', word: words.replace(/"([^"]*)"|\\(.)/gsu, '$1$2'), digits: zeros.length };
}

/** The first part of a format in small letters, without words in quotes, single characters, colours, conditions and languages. */
const lettersOf = (code: string): string =>
  (
    code
      .slice(0, longestFormat)
      .replace(/"[^"]*"|[\\_*]./gsu, '')
      .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '')
      .split(';')[0] ?? ''
  )
    .toLowerCase()
    .replace(/am\/pm|a\/p|上午\/下午/gu, 'h');

/** Characters that Excel takes. */
const longestFormat = 255;

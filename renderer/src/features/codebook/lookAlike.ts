import type { ThemePattern, ThemeRecord } from '@shared/project/records';

interface Look {
  readonly color: string;
  readonly pattern: ThemePattern;
}

const keyOf = ({ color, pattern }: Look): string => `${color.toLowerCase()} ${pattern}`;

/** Tells of a look which other theme has this colour and this line; undefined: none. */
export function lookAlike(
  themes: readonly ThemeRecord[],
  self: string,
): (look: Look) => ThemeRecord | undefined {
  const holders = new Map<string, ThemeRecord>();
  for (const theme of themes)
    if (theme.id !== self && !theme.groupsOnly && !holders.has(keyOf(theme)))
      holders.set(keyOf(theme), theme);
  return (look) => holders.get(keyOf(look));
}

/** Contrast that signs need beside what surrounds them (WCAG 2.2, 1.4.11). */
const enough = 3;

/** Whether a colour is seen on white paper. */
export const isSeenOnPaper = (color: string): boolean => 1.05 / (luminance(color) + 0.05) >= enough;

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

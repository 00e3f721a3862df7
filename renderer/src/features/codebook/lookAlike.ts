import type { ThemePattern, ThemeRecord } from '@shared/project/records';

interface Look {
  readonly color: string;
  readonly pattern: ThemePattern;
}

/** Another theme with this colour and this line; undefined: none. */
export const lookAlike = (
  themes: readonly ThemeRecord[],
  self: string,
  { color, pattern }: Look,
): ThemeRecord | undefined =>
  themes.find(
    (theme) =>
      theme.id !== self &&
      !theme.groupsOnly &&
      theme.pattern === pattern &&
      theme.color.toLowerCase() === color.toLowerCase(),
  );

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

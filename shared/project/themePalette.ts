import { type ThemePattern, themePattern } from './records';

/**
 * Twelve colours for themes: OKLCH lightness 0.50–0.66, so that none shouts and each has contrast on light and dark paper, and
 * told apart under protanopia, deuteranopia and tritanopia (the test measures it). New themes take them in this order, in
 * which each is as far as can be from those before.
 */
export const themeColors = [
  '#3463a6',
  '#0fb129',
  '#b3222b',
  '#c665cf',
  '#a17003',
  '#978ea1',
  '#7783fe',
  '#3b8b70',
  '#9d2c89',
  '#7a48d9',
  '#f4487e',
  '#735c5f',
] as const;

/** The same twelve for speakers, beginning elsewhere: the first speakers do not look like the first themes. */
export const speakerColors = [...themeColors.slice(4), ...themeColors.slice(0, 4)] as const;

/** The colour of the palette that is used least, the first of several. */
export function nextColor(palette: readonly string[], used: readonly string[]): string {
  return leastUsed(
    palette,
    used.map((color) => color.toLowerCase()),
  );
}

/** The pattern for a new theme: the one that is used least, so that neighbours in the codebook differ. */
export const nextPattern = (used: readonly ThemePattern[]): ThemePattern =>
  leastUsed(themePattern.options, used);

function leastUsed<Look extends string>(looks: readonly Look[], used: readonly Look[]): Look {
  const uses = new Map<Look, number>();
  for (const look of used) uses.set(look, (uses.get(look) ?? 0) + 1);
  return looks.reduce((best, look) => ((uses.get(look) ?? 0) < (uses.get(best) ?? 0) ? look : best));
}

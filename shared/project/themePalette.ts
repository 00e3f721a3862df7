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
  const uses = new LookUses(palette);
  for (const color of used) uses.add(color);
  return uses.next();
}

/** The pattern for a new theme: the one that is used least, so that neighbours in the codebook differ. */
export function nextPattern(used: readonly ThemePattern[]): ThemePattern {
  const uses = new LookUses(themePattern.options);
  for (const pattern of used) uses.add(pattern);
  return uses.next();
}

/** How often each of some looks (colours, patterns) is in use; case does not matter. */
export class LookUses<Look extends string> {
  readonly #looks: readonly Look[];
  readonly #uses = new Map<string, number>();

  constructor(looks: readonly Look[]) {
    this.#looks = looks;
  }

  add(look: string): void {
    const key = look.toLowerCase();
    this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
  }

  /** The look that is used least, the first of several. */
  next(): Look {
    const uses = (look: Look) => this.#uses.get(look) ?? 0;
    return this.#looks.reduce((best, look) => (uses(look) < uses(best) ? look : best));
  }
}

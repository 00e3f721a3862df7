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
  const uses = new Uses();
  for (const color of used) uses.add(color);
  return uses.least(palette);
}

/** How a theme's marks look. */
export interface ThemeLook {
  readonly color: string;
  readonly pattern: ThemePattern;
}

/** The looks that are taken, and the next that is not: all 48 pairs of colour and pattern before one comes again. */
export class ThemeLooks {
  readonly #colors = new Uses();
  readonly #pairs = new Uses();

  constructor(taken: Iterable<ThemeLook> = []) {
    for (const look of taken) this.add(look);
  }

  add({ color, pattern }: ThemeLook): void {
    this.#colors.add(color);
    this.#pairs.add(color + pattern);
  }

  /** The colour that is used least, with the pattern that is used least with it; each colour begins with another pattern than the one before it. */
  next(): ThemeLook {
    const color = this.#colors.least(themeColors);
    const patterns = themePattern.options;
    const first = themeColors.findIndex((each) => each === color) % patterns.length;
    const inTurn = [...patterns.slice(first), ...patterns.slice(0, first)];
    const pair = this.#pairs.least(inTurn.map((pattern) => color + pattern));
    return { color, pattern: inTurn.find((pattern) => pair.endsWith(pattern)) ?? 'solid' };
  }
}

/** How often each of some things is in use; case does not matter. */
export class Uses {
  readonly #uses = new Map<string, number>();

  add(thing: string): void {
    const key = thing.toLowerCase();
    this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
  }

  /** The one that is used least, the first of several. */
  least(things: readonly string[]): string {
    const uses = (thing: string) => this.#uses.get(thing.toLowerCase()) ?? 0;
    return things.reduce((best, thing) => (uses(thing) < uses(best) ? thing : best));
  }
}

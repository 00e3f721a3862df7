import type { ReportTheme } from './reportModel';

/**
 * Indexes of the themes of which something is true and, so that they are seen where they belong, of those above them; in order.
 *
 * @param themes in the order of the codebook
 */
export function themesWith(
  themes: readonly ReportTheme[],
  isTrue: (theme: ReportTheme, index: number) => boolean,
): number[] {
  const shown = new Set<number>();
  const above: number[] = [];
  for (const [index, theme] of themes.entries()) {
    above.length = theme.depth;
    above[theme.depth] = index;
    if (isTrue(theme, index)) for (const each of above) shown.add(each);
  }
  return [...shown].sort((a, b) => a - b);
}

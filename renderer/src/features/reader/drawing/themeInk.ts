/** Underlines that are drawn below each other; what overlaps deeper is told in the margin. */
export const LANES = 4;

const lineStyles = ['solid', 'dashed', 'dotted', 'double'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** Themes differ in the style of their line as well as in colour. `index`: place in the codebook. */
export function lineStyleOf(index: number): LineStyle {
  return lineStyles[index % lineStyles.length] ?? 'solid';
}

/** A theme's colour as ink on the page: in the dark it is lifted, so that it keeps its distance from the background. */
export function inkOf(color: string, dark: boolean): string {
  return dark ? `color-mix(in oklab, ${color} 72%, white)` : color;
}

/** Underlines that are drawn below each other; what overlaps deeper is told in the margin. */
export const LANES = 4;

/** A theme's colour as ink on the page: in the dark it is lifted, so that it keeps its distance from the background. */
export function inkOf(color: string, dark: boolean): string {
  return dark ? `color-mix(in oklab, ${color} 72%, white)` : color;
}

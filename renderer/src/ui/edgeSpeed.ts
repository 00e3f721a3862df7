/** px inside the view from where on the text scrolls. */
const EDGE = 28;
/** px a millisecond for each px beyond that. */
const GAIN = 0.025;
/** px a millisecond; faster nobody can follow. */
const FASTEST = 6;

/** How fast the text scrolls while something is dragged at the height `y`: px a millisecond, below 0 upwards, faster with distance. */
export function edgeSpeed(y: number, view: { readonly top: number; readonly bottom: number }): number {
  const above = view.top + EDGE - y;
  const below = y - (view.bottom - EDGE);
  if (above > 0) return -Math.min(above * GAIN, FASTEST);
  return below > 0 ? Math.min(below * GAIN, FASTEST) : 0;
}

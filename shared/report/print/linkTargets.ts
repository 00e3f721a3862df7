/** Up to this many references each leads to its own place. */
const exact = 1000;

/**
 * The `id` that a reference to a place leads to: the place itself, or, in a report of very many references, the one of them on its page
 * that is named first, for Chromium looks through all places of the report for every page that it prints.
 *
 * @param places the `id` of each reference
 * @param pages page number of each `id`
 */
export function linkTargets(
  places: readonly string[],
  pages: ReadonlyMap<string, number> | undefined,
): (place: string) => string {
  if (pages === undefined || places.length <= exact) return (place) => place;
  const firstOn = new Map<number, string>();
  for (const place of places) {
    const page = pages.get(place);
    if (page !== undefined && !firstOn.has(page)) firstOn.set(page, place);
  }
  return (place) => firstOn.get(pages.get(place) ?? 0) ?? place;
}

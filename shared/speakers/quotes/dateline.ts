/** A dateline is no longer; UTF-16 units. */
const longest = 90;

const beforeDash =
  /^(\p{Lu}[^\n:;!?"«»“”„‹›]{1,85}?)\s*(?:\((\p{Lu}[^()\n]{0,40})\)\s*)?(?:\s[—–]|\s?--|[.,]\s?[—–-]+|\s\|)\s*(?=[\p{Lu}\d"«“„‘¿¡])/u;

/**
 * Length of the place, day and agency that open a report, up to its dash: `MILLHAVEN, Sept. 12 (AP) —`, `Benasau, 20 de enero de 2026.–`,
 * `HAMBURG (dpa) –`; 0 when a paragraph does not begin so. Nobody is told of there.
 */
export function datelineLength(text: string): number {
  const match = beforeDash.exec(text.slice(0, longest));
  if (!match) return 0;
  const place = match[1] ?? '';
  const letters = place.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 2 && letters === letters.toUpperCase();
  const dated = /\d/.test(place);
  const words = place.split(/[\s/,]+/u).filter((word) => word !== '');
  const short = words.length <= 4 && words.every((word) => /^\p{Lu}|^\p{Ll}{1,4}$|\d/u.test(word));
  return capitals || dated || match[2] !== undefined || (short && /[./]/.test(place)) ? match[0].length : 0;
}

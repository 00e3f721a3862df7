/** `#rrggbb` of a colour written as `#rgb`, `rrggbb`, `#rrggbb`, `#rrggbbaa` or `rgb(r, g, b)`; null otherwise. */
export function hexColor(written: string): string | null {
  const hex =
    /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/iu.exec(written)?.[1] ??
    /^#([0-9a-f]{3})$/iu.exec(written)?.[1]?.replace(/./gu, '$&$&');
  if (hex !== undefined) return `#${hex.toLowerCase()}`;
  const parts = /^(?:rgb\()?\s*(\d{1,3})[\s,;]+(\d{1,3})[\s,;]+(\d{1,3})\s*\)?$/iu
    .exec(written)
    ?.slice(1)
    .map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

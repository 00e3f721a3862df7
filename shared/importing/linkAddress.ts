/**
 * The address of a link as it is kept; undefined when it leads nowhere outside of its document (`#note-1`, `page2.html`) or does
 * something (`javascript:`). What Google Docs makes lead by way of Google leads there directly.
 */
export function linkAddress(href: string): string | undefined {
  const written = href.replace(/[\u0000-\u0020\u007f]+/g, '');
  const address = meantByGoogle(written) ?? written;
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(address) && address.length <= longest
    ? address
    : undefined;
}

/** UTF-16 units; browsers cut longer ones too. */
const longest = 2000;

function meantByGoogle(address: string): string | undefined {
  const meant = /^https?:\/\/www\.google\.[a-z.]{2,6}\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(address)?.[1];
  try {
    return meant === undefined ? undefined : decodeURIComponent(meant);
  } catch {
    return undefined;
  }
}

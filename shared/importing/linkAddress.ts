/**
 * The address of a link as it is kept; undefined when it leads nowhere outside of its document (`#note-1`, `page2.html`) or does
 * something (`javascript:`).
 */
export function linkAddress(href: string): string | undefined {
  const address = href.replace(/[\u0000-\u0020\u007f]+/g, '');
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(address) && address.length <= longest
    ? address
    : undefined;
}

/** UTF-16 units; browsers cut longer ones too. */
const longest = 2000;

/**
 * Where a stretch of text leads, as the style of its text node: a property that draws nothing. So a link stays with its words however
 * they are parted, joined and emphasised, as bold does, and the text has no nodes inside nodes.
 */
export const linkStyle = (href: string | undefined): string =>
  href === undefined ? '' : `--link: ${encodeURIComponent(href)};`;

/** The address that {@link linkStyle} wrote; null when the words are no link. */
export function linkOf(style: string): string | null {
  const written = /--link:\s*([^;]+)/.exec(style)?.[1];
  return written === undefined ? null : decodeURIComponent(written.trim());
}

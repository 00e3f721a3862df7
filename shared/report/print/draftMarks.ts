const scheme = 'mark:';

/**
 * A draft's HTML with a link in everything that has an `id`, by which its printed PDF tells where it stands, and no links to these places.
 * Chromium tells of places that links lead to, but looks through all of them for every page; a link costs no more than its box.
 */
export const draftMarks = (html: string): string =>
  html
    .replaceAll(/ href="#[^"]*"/g, '')
    .replaceAll(/<[a-z][a-z0-9]*\b[^>]*? id="([^"]+)"[^>]*>/g, `$&<a class="mark" href="${scheme}$1"></a>`);

/** A link needs a box to be printed; this one takes no room. */
export const markStyle =
  '.mark{visibility:visible;float:inline-start;width:1px;height:1px;margin-inline-end:-1px;margin-bottom:-1px}';

/** The `id` that a link of a draft marks; null when the link is another one. */
export const markedBy = (address: string): string | null =>
  address.startsWith(scheme) ? address.slice(scheme.length) : null;

const markScheme = 'mark:';
const linkScheme = 'place:';

/**
 * HTML in which everything that has an `id` has a link in it, by which its printed PDF tells where it stands, and links to these places name
 * them by an address of their own, from which they are made links within the file (`electron/printing/placeLinks.ts`). Chromium could make them itself,
 * but looks through all places that links lead to for every page; a link costs no more than its box.
 */
export const withPlaces = (html: string): string =>
  marked(html.replaceAll(' href="#', ` href="${linkScheme}`));

/** The same without links to places: to learn where everything stands. */
export const withPlacesAlone = (html: string): string => marked(withoutLinks(html));

export const withoutLinks = (html: string): string => html.replaceAll(/ href="#[^"]*"/g, '');

const marked = (html: string): string =>
  html.replaceAll(
    /<[a-z][a-z0-9]*\b[^>]*? id="([^"]+)"[^>]*>/g,
    `$&<a class="mark" aria-hidden="true" href="${markScheme}$1"></a>`,
  );

/** A link needs a box to be printed; this one takes no room. */
export const markStyle =
  '.mark{visibility:visible;float:inline-start;width:1px;height:1px;margin-inline-end:-1px;margin-bottom:-1px}';

/** The `id` that a link marks; null when the link is another one. */
export const markedBy = (address: string): string | null => after(markScheme, address);

/** The `id` that a link leads to; null when it leads elsewhere. */
export const ledToBy = (address: string): string | null => after(linkScheme, address);

const after = (scheme: string, address: string): string | null =>
  address.startsWith(scheme) ? address.slice(scheme.length) : null;

const setOf = (names: string) => new Set(names.split(/\s+/));

/** What is inside of these is no text of the page. */
export const silentTags = setOf(`
  audio canvas datalist head iframe math noembed noframes noscript object option script select style svg template textarea title video`);

/** Each of these stands on lines of its own. */
export const blockTags = setOf(`
  address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr
  html legend main menu nav p pre search section summary table tbody td tfoot th thead`);

/** Of these a cell is a part of the page, not an entry in a table. */
export const sectionTags = setOf(`
  article aside blockquote dl figure form h1 h2 h3 h4 h5 h6 hr main nav ol pre section table ul`);

/** The `id` of a note at the end of its document, by its `noteKey`. */
export const endnoteId = (key: string): string => `n${key.replace(':', '-')}`;

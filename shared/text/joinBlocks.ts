/** A document's text as one string: the block texts joined by `\n`. Document-wide offsets count in it. */
export const joinBlocks = (blocks: readonly { readonly text: string }[]): string =>
  blocks.map(({ text }) => text).join('\n');

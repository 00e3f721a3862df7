/** A piece of what Chromium draws on a page. */
export interface ContentPiece {
  /** `text`: from `BT` to `ET`; `drawing`: all between two of these. */
  readonly kind: 'text' | 'drawing';
  readonly words: string;
}

/** Cuts a content stream of Chromium, where each operator stands on a line or at the end of one, into texts and what is between them. */
export function contentPieces(content: string): ContentPiece[] {
  const pieces: ContentPiece[] = [];
  let at = 0;
  while (at < content.length) {
    const begin = content.startsWith('BT\n', at) ? at : content.indexOf('\nBT\n', at) + 1;
    const from = begin === 0 && !content.startsWith('BT\n', at) ? content.length : begin;
    if (from > at) pieces.push({ kind: 'drawing', words: content.slice(at, from) });
    if (from >= content.length) break;
    const end = content.indexOf('\nET\n', from);
    at = end < 0 ? content.length : end + 4;
    pieces.push({ kind: 'text', words: content.slice(from, at) });
  }
  return pieces;
}

/** Other marks, of the language or of letters, tag nothing. */
const marked = /\/MCID \d|\/Artifact\b/;
const paints = /(?:^|\n)(?:f\*?|F|[Ss]|[Bb]\*?)(?:\n|$)|(?:^| |\n)(?:Do|sh)(?:\n|$)/;

/** Says of all that no tag holds, stripes and grounds say, that it is there for the eye alone. */
export const withArtifacts = (pieces: readonly ContentPiece[]): string =>
  pieces
    .map(({ kind, words }) =>
      marked.test(words) || (kind === 'drawing' && !paints.test(words))
        ? words
        : `/Artifact BMC\n${words}${words.endsWith('\n') ? '' : '\n'}EMC\n`,
    )
    .join('');

interface Token {
  readonly text: string;
  readonly at: number;
}

/** How many tokens of the file importing may leave out in a row: a head of captions, a long time line. */
const furthest = 400;
/** Nearer than this, a word need not be followed by the same word: markup may stand between the two. */
const near = 8;

/**
 * Where each UTF-16 unit of an imported text stands in the file it was read from; -1 where it does not. Importing leaves things out
 * (time lines, markup, line ends) and moves nothing, so each word is the next same word that is followed by the same word.
 */
export function alignTexts(imported: string, file: string): Int32Array {
  const map = new Int32Array(imported.length).fill(-1);
  const from = tokensOf(imported);
  const to = tokensOf(file);
  let next = 0;
  from.forEach((token, index) => {
    const follower = from[index + 1]?.text;
    const place = findNext(to, next, token.text, follower);
    const found = to[place];
    if (found === undefined) return;
    for (let unit = 0; unit < token.text.length; unit++) map[token.at + unit] = found.at + unit;
    next = place + 1;
  });
  return map;
}

function findNext(
  tokens: readonly Token[],
  from: number,
  text: string,
  follower: string | undefined,
): number {
  const last = Math.min(tokens.length, from + furthest);
  for (let at = from; at < last; at++) {
    if (tokens[at]?.text !== text) continue;
    if (at < from + near || follower === undefined || tokens[at + 1]?.text === follower) return at;
  }
  return -1;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+|[^\s\uFEFF]/gu), (match) => ({
    text: match[0],
    at: match.index,
  }));

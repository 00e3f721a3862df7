/** A text without its accents, and the way back to where its letters stand in the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of the letter at `offset` of the folded text; of its end: the end of the original. */
  originOf(offset: number): number;
}

const beyondAscii = /[^\u0000-\u007f]/;
/** Letters of their own, which only happen to be composed. */
const ownLetters = /[йЙ]/;

/** One code point without accents; `''` for an accent that stands alone. */
function foldLetter(letter: string): string {
  if (ownLetters.test(letter)) return letter;
  const parts = letter.normalize('NFD');
  const bare = parts.replace(/\p{M}/gu, '');
  return bare.length === parts.length ? letter : bare;
}

const folded = new Map<string, string>();

function foldKnown(letter: string): string {
  let bare = folded.get(letter);
  if (bare === undefined) {
    bare = foldLetter(letter);
    folded.set(letter, bare);
  }
  return bare;
}

const accented = /[^\u0000-\u007f]/gu;

/** Takes the accents off: `é` becomes `e`, `ё` becomes `е`; `й` stays. */
export const withoutAccents = (text: string): string =>
  beyondAscii.test(text) ? text.replace(accented, foldKnown) : text;

/** As {@link withoutAccents}, with the way back. The map is made when it is first asked for: most texts hold no hit. */
export function foldAccents(original: string): FoldedText {
  const text = withoutAccents(original);
  let origins: Uint32Array | undefined;
  return {
    text,
    originOf(offset) {
      if (text === original) return offset;
      origins ??= originsOf(original, text.length);
      return origins[offset] ?? original.length;
    },
  };
}

function originsOf(original: string, length: number): Uint32Array {
  const origins = new Uint32Array(length + 1);
  let to = 0;
  let from = 0;
  for (const letter of original) {
    const bare = letter.length === 1 && letter < '\u0080' ? letter : foldKnown(letter);
    for (let unit = 0; unit < bare.length; unit += 1) origins[to + unit] = from;
    to += bare.length;
    from += letter.length;
  }
  origins[length] = original.length;
  return origins;
}

import type { ContentPiece } from './pageContent';

/** How Chromium marks words that run from the right: their letters stand in the order in which they are drawn, from the left. */
const reversed = '/ReversedChars BMC';

export const runsFromRight = (content: string): boolean => content.includes(reversed);

interface DrawnText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** The paragraph or cell that it is of. */
  readonly block: number | undefined;
  /** A single letter, a space mostly, runs as what is around it. */
  readonly runs: 'left' | 'right' | 'as around';
  readonly letters: number;
  /** The operators that set its colour and opacity; empty when they are not known. */
  readonly state: string;
}

/** What is drawn of one line, and beneath it. */
interface Line {
  readonly pieces: ContentPiece[];
  readonly texts: DrawnText[];
  /** Of how many pieces the last is a text. */
  set: number;
}

/**
 * The same drawing with the words of each line in the order in which they are read, where some run from the right: Chromium draws every
 * line from the left. What is drawn beneath a line comes before all of its words.
 *
 * @param blockOf tells the paragraph, cell or note that marked content is of
 * @param told which way the lines of these run, where it is known
 */
export function inOrderOfReading(
  pieces: readonly ContentPiece[],
  blockOf: (mark: number) => number | undefined,
  told: ReadonlyMap<number | undefined, 'ltr' | 'rtl'> = new Map(),
): ContentPiece[] {
  const runsOf = directions(pieces, blockOf, told);
  const result: ContentPiece[] = [];
  let line: Line = { pieces: [], texts: [], set: 0 };
  let state = '';
  const close = (pieceCount: number) => {
    result.push(...setAnew(line, pieceCount, state, runsOf(line.texts[0]?.block)));
    line = { pieces: line.pieces.slice(pieceCount), texts: [], set: 0 };
  };
  for (const piece of pieces) {
    if (piece.kind === 'drawing') {
      const leaves = leavesLine.test(piece.words);
      if (leaves) close(line.pieces.length);
      state = stateAfter(piece.words, leaves ? '' : state);
      line.pieces.push(piece);
      if (leaves) close(1);
      continue;
    }
    const text = drawnText(piece.words, state, blockOf);
    if (line.texts.some((other) => text === null || !isBeside(other, text))) close(line.set);
    line.pieces.push(piece);
    line.set = line.pieces.length;
    if (text !== null) line.texts.push(text);
  }
  close(line.pieces.length);
  return result;
}

/** Which way paragraphs run: as is told, else as most of their letters on the page do. */
function directions(
  pieces: readonly ContentPiece[],
  blockOf: (mark: number) => number | undefined,
  told: ReadonlyMap<number | undefined, 'ltr' | 'rtl'>,
): (block: number | undefined) => 'left' | 'right' {
  const toRight = new Map<number | undefined, number>();
  for (const { words } of pieces.filter(isText)) {
    const text = drawnText(words, '', blockOf);
    if (text === null || text.runs === 'as around') continue;
    const letters = text.runs === 'left' ? text.letters : -text.letters;
    toRight.set(text.block, (toRight.get(text.block) ?? 0) + letters);
  }
  return (block) => {
    const runs = told.get(block);
    if (runs !== undefined) return runs === 'ltr' ? 'left' : 'right';
    return (toRight.get(block) ?? 0) > 0 ? 'left' : 'right';
  };
}

const isBeside = (a: DrawnText, b: DrawnText): boolean => a.block === b.block && Math.abs(a.y - b.y) < 0.5;

const leavesLine = /(?:^|\n)(?:q|Q|[^\n]* cm|[^\n]*B[DM]C)(?=\n|$)/;
const stateLines = /^[^\n]* (?:RG|rg|gs)$/gm;

/** The operators that set colour and opacity, the last of each. */
function stateAfter(words: string, before: string): string {
  const last = new Map(
    [...(before.match(stateLines) ?? []), ...(words.match(stateLines) ?? [])].map((line) => [
      line.endsWith('gs') ? 'opacity' : 'colour',
      line,
    ]),
  );
  return Array.from(last.values(), (line) => `${line}\n`).join('');
}

/** Null for a text that does not stand upright. */
function drawnText(
  words: string,
  state: string,
  blockOf: (mark: number) => number | undefined,
): DrawnText | null {
  const [, left = '', y, shift = '0'] = /\n1 0 0 -1 (\S+) (\S+) Tm\n(?:(\S+) \S+ Td)?/.exec(words) ?? [];
  if (y === undefined) return null;
  const letters = words.match(/ ?Tj$/gm)?.length ?? 0;
  const runs = words.includes(reversed) ? 'right' : letters === 1 ? 'as around' : 'left';
  const block = blockOf(Number(/\/MCID (\d+)/.exec(words)?.[1]));
  return { words, x: Number(left) + Number(shift), y: Number(y), block, runs, letters, state };
}

/** The first pieces of a line, its texts in order when some run from the right. */
function setAnew(
  { pieces, texts }: Line,
  count: number,
  end: string,
  base: 'left' | 'right',
): ContentPiece[] {
  const line = pieces.slice(0, count);
  const mixed = texts.length > 1 && texts.some(({ runs }) => runs === 'right');
  if (
    !mixed ||
    texts.some(({ state }) => !state.includes('rg')) ||
    texts.length !== line.filter(isText).length
  )
    return line;
  let state = '';
  const set = asRead(texts, base).flatMap((text): ContentPiece[] => {
    const own: ContentPiece[] = text.state === state ? [] : [{ kind: 'drawing', words: text.state }];
    state = text.state;
    return [...own, { kind: 'text', words: text.words }];
  });
  const drawings = line.filter((piece) => !isText(piece));
  return [...drawings, ...set, { kind: 'drawing', words: end }];
}

const isText = ({ kind }: ContentPiece): boolean => kind === 'text';

/** From the side where the paragraph's lines begin; what runs the other way is turned. */
function asRead(texts: readonly DrawnText[], base: 'left' | 'right'): DrawnText[] {
  const drawn = [...texts].sort((a, b) => a.x - b.x);
  const line = base === 'right' ? drawn.reverse() : drawn;
  const result: DrawnText[] = [];
  for (let at = 0; at < line.length; ) {
    const end = turnedUntil(line, at, base);
    result.push(...line.slice(at, end).reverse());
    at = end;
  }
  return result;
}

/** Where the stretch from here on ends that runs against its line; a text that does not is one alone. */
function turnedUntil(line: readonly DrawnText[], from: number, base: DrawnText['runs']): number {
  let end = from + 1;
  const against = (text: DrawnText | undefined) =>
    text !== undefined && text.runs !== 'as around' && text.runs !== base;
  if (!against(line[from])) return end;
  for (let at = end; at < line.length && line[at]?.runs !== base; at += 1)
    if (against(line[at])) end = at + 1;
  return end;
}

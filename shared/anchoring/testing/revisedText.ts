import type { SeededRandom } from '../../base/seededRandom';
import type { TextRange } from '../../text/position';

/** A word with the signs and spaces behind it. It stays the same word when it is spelt otherwise. */
export interface Cell {
  readonly text: string;
  /** Which word of the first text it is; null: it came with a revision. */
  readonly origin: number | null;
}
export type Paragraph = readonly Cell[];
export type Paragraphs = readonly Paragraph[];

/** Words with what follows them; letters of scripts without spaces are words of their own. */
const cellPattern = /[\p{Script=Han}]\P{L}*|(?:(?!\p{Script=Han})\S)+\s*/gu;

/** Paragraphs of a text whose words are numbered. */
export function paragraphsOf(texts: readonly string[]): Paragraphs {
  let next = 0;
  return texts.map((text) =>
    (text.trim().match(cellPattern) ?? []).map((word) => ({ text: word, origin: next++ })),
  );
}

export const wordsIn = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join('');
export const textOf = (paragraphs: Paragraphs): string => paragraphs.map(wordsIn).join('\n');

export interface Placed {
  readonly cell: Cell;
  readonly range: TextRange;
}

/** Every word with the place of its letters, without the spaces behind. */
export function placedCells(paragraphs: Paragraphs): readonly Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    for (const cell of paragraph) {
      placed.push({ cell, range: { start, end: start + cell.text.trimEnd().length } });
      start += cell.text.length;
    }
    start += 1;
  }
  return placed;
}

/** What revising may draw from. */
export interface Revising {
  readonly random: SeededRandom;
  /** A word that is written in. */
  readonly word: () => Cell;
}

export type Revision = (paragraphs: Paragraphs, revising: Revising) => Paragraphs;

/** Words changed, put in and left out, each in this share of words. */
export const rewords =
  (share: number): Revision =>
  (paragraphs, { random, word }) =>
    paragraphs.map((paragraph) =>
      paragraph.flatMap((cell) => {
        if (!random.chance(share)) return [cell];
        return random.pick([[], [word()], [word(), cell]]);
      }),
    );

/** Takes out what `picks` and puts each elsewhere, revised by the way. */
export const moves =
  (share: number, meanwhile: Revision = (same) => same): Revision =>
  (paragraphs, revising) => {
    const { random } = revising;
    const isMoved = paragraphs.map(() => random.chance(share));
    const left = paragraphs.filter((_, at) => !isMoved[at]);
    for (const moved of meanwhile(
      paragraphs.filter((_, at) => isMoved[at]),
      revising,
    ))
      left.splice(random.int(0, left.length), 0, moved);
    return left;
  };

/** A third of the text goes to another place. */
export const movesSection: Revision = (paragraphs, { random }) => {
  const count = Math.ceil(paragraphs.length / 3);
  const from = random.int(0, paragraphs.length - count);
  const left = [...paragraphs];
  const section = left.splice(from, count);
  left.splice(random.int(0, left.length), 0, ...section);
  return left;
};

const spaced = (paragraph: Paragraph): Paragraph =>
  paragraph.map((cell, at) =>
    at < paragraph.length - 1 || /\s$|^\p{Script=Han}/u.test(cell.text)
      ? cell
      : { ...cell, text: `${cell.text} ` },
  );

/** Paragraphs are split in two, or joined with the next. */
export const splitsAndJoins =
  (share: number): Revision =>
  (paragraphs, { random }) => {
    const now: Paragraph[] = [];
    for (const paragraph of paragraphs) {
      const last = now.at(-1);
      if (last && random.chance(share / 2)) now[now.length - 1] = [...spaced(last), ...paragraph];
      else if (paragraph.length > 1 && random.chance(share)) {
        const at = random.int(1, paragraph.length - 1);
        now.push(paragraph.slice(0, at), paragraph.slice(at));
      } else now.push(paragraph);
    }
    return now;
  };

export const leavesOut =
  (share: number): Revision =>
  (paragraphs, { random }) =>
    paragraphs.filter(() => !random.chance(share));

/** Paragraphs of another text come between. */
export const putsIn =
  (share: number, others: Paragraphs): Revision =>
  (paragraphs, { random }) =>
    paragraphs.flatMap((paragraph) =>
      random.chance(share) ? [foreign(random.pick(others)), paragraph] : [paragraph],
    );

export const foreign = (paragraph: Paragraph): Paragraph =>
  paragraph.map(({ text }) => ({ text, origin: null }));

/** Each paragraph begins with who speaks. */
export const labels: Revision = (paragraphs, { random }) =>
  paragraphs.map((paragraph) => [
    { text: `${random.pick(['ANNA BERG', 'PER LUND', 'THE CHAIR'])}: `, origin: null },
    ...paragraph,
  ]);

/** The same words spelt otherwise, in this share of those that it can be done with. */
export const spells =
  (share: number, replaced: readonly (readonly [RegExp, string])[]): Revision =>
  (paragraphs, { random }) =>
    paragraphs.map((paragraph) =>
      paragraph.map((cell) => {
        if (!random.chance(share)) return cell;
        const text = replaced.reduce((now, [from, to]) => now.replace(from, to), cell.text);
        return text.trim() === '' ? cell : { ...cell, text };
      }),
    );

/** Other figures. */
export const renumbers: Revision = (paragraphs, { random }) =>
  paragraphs.map((paragraph) =>
    paragraph.map((cell) => ({
      ...cell,
      text: cell.text.replace(/\d/g, (digit) => (random.chance(0.5) ? String(random.int(0, 9)) : digit)),
    })),
  );

/** One revision after the other. */
export const inTurn =
  (...revisions: readonly Revision[]): Revision =>
  (paragraphs, revising) =>
    revisions.reduce((now, revise) => revise(now, revising), paragraphs);

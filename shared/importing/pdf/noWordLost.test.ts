import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, test } from 'vitest';
import { linesOfPage, textOfPages } from './pdfBlocks';
import { type DrawnText, drawnPage, widthOf } from './testing/drawnPage';

const wordsOf = (pages: readonly (readonly DrawnText[])[]): string[] =>
  textOfPages(pages.map((texts, number) => linesOfPage(drawnPage(...texts), number)))
    .blocks.map(({ text }) => text)
    .join(' ')
    // Words that touch each other are parted where they are.
    .match(/ñ\p{L}*?ß|[^ñß\s]+/gu) ?? [];

/** Words that no other is, of the letters of three scripts, with a letter at either end that none has within. */
class Words {
  readonly #next: () => number;
  readonly all: string[] = [];
  #count = 0;
  constructor(seed: number) {
    this.#next = seededRandom(seed).next;
  }
  upTo(most: number): number {
    return Math.floor(this.#next() * most);
  }
  /** A line as long as this at most, points. */
  line(width: number): string {
    const line: string[] = [];
    for (;;) {
      const word = this.#word();
      if (line.length > 0 && widthOf([...line, word].join(' ')) > width) break;
      line.push(word);
    }
    this.all.push(...line);
    return line.join(' ');
  }
  #word(): string {
    const letters = ['abcdefghij', 'бгджзклмнп', 'әғқңөұүіһй'][this.upTo(3)] ?? '';
    const spelled = [...String(this.#count++)].map((digit) => letters[Number(digit)]);
    return `ñ${spelled.join('')}ß`;
  }
}

describe('no word is lost, none comes twice', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('seed %i: columns, in their order', (seed) => {
    const words = new Words(seed);
    const pages = Array.from({ length: 1 + words.upTo(3) }, () => {
      const columns = 1 + (seed % 3);
      const width = 480 / columns - 24;
      return Array.from({ length: columns }, (_, column) =>
        Array.from(
          { length: 8 + words.upTo(40) },
          (__, row): DrawnText => ({
            text: words.line(width),
            u: 60 + (column * 480) / columns,
            v: 780 - 14 * row,
            bold: row === 0 && words.upTo(3) === 0,
          }),
        ),
      ).flat();
    });
    // Three narrow columns may also be read as the rows of a table.
    const inOrder = (list: readonly string[]) => (seed % 3 === 2 ? [...list].sort() : list);
    expect(inOrder(wordsOf(pages))).toEqual(inOrder(words.all));
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('seed %i: lines over other lines', (seed) => {
    const words = new Words(1000 + seed);
    const texts = Array.from(
      { length: 5 + words.upTo(60) },
      (): DrawnText => ({
        text: words.line(40 + words.upTo(300)),
        u: 40 + words.upTo(300),
        v: 50 + words.upTo(seed % 2 ? 60 : 700),
        size: 10,
      }),
    );
    expect(wordsOf([texts]).sort()).toEqual([...words.all].sort());
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'seed %i: all letters drawn twice, to look bold',
    (seed) => {
      const words = new Words(2000 + seed);
      const texts = Array.from({ length: 20 }, (_, row): DrawnText[] => {
        const line = { text: words.line(400), u: 60, v: 780 - 14 * row };
        return [line, { ...line, u: line.u + 0.3 }];
      }).flat();
      expect(wordsOf([texts])).toEqual(words.all);
    },
  );
});

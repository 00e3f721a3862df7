import { describe, expect, test } from 'vitest';
import { contentPieces, withArtifacts } from './pageContent';
import { inOrderOfReading } from './rightToLeft';

const grey = '.4 .4 .4 RG .4 .4 .4 rg\n';
const black = '0 0 0 RG 0 0 0 rg\n';

const text = (mark: number, x: number, runs: 'left' | 'right', letters = 3, y = 100) =>
  `BT\n/P <</MCID ${mark} >>BDC\n${runs === 'right' ? '/ReversedChars BMC\n' : ''}/F1 10 Tf\n1 0 0 -1 ${x} ${y} Tm\n${'<0001> Tj\n'.repeat(letters)}${runs === 'right' ? 'EMC\n' : ''}EMC\nET\n`;

const order = (content: string, blockOf: (mark: number) => number = () => 1): number[] =>
  Array.from(written(content, blockOf).matchAll(/\/MCID (\d+)/g), (match) => Number(match[1]));
const written = (content: string, blockOf: (mark: number) => number = () => 1): string =>
  inOrderOfReading(contentPieces(content), blockOf)
    .map(({ words }) => words)
    .join('');

describe('words that run from the right', () => {
  test('a line of them begins at the right, the next line comes after it', () => {
    const line = (mark: number, y: number) =>
      text(mark, 10, 'right', 4, y) + text(mark + 1, 40, 'left', 1, y) + text(mark + 2, 45, 'right', 5, y);
    expect(order(black + line(0, 100) + line(3, 120))).toEqual([2, 1, 0, 5, 4, 3]);
  });

  test('what runs the other way within a line keeps its own order', () => {
    const from = (base: 'left' | 'right', other: 'left' | 'right') =>
      black +
      [0, 1, 2, 3, 4, 5, 6]
        .map((mark) =>
          mark % 2 === 1
            ? text(mark, mark * 20, 'left', 1)
            : text(mark, mark * 20, mark === 2 || mark === 4 ? other : base, mark === 0 ? 30 : 3),
        )
        .join('');
    expect(order(from('right', 'left'))).toEqual([6, 5, 2, 3, 4, 1, 0]);
    expect(order(from('left', 'right'))).toEqual([0, 1, 4, 3, 2, 5, 6]);
  });

  test('a line that is mostly a quotation runs as its paragraph does', () => {
    const quoting = (base: 'left' | 'right', other: 'left' | 'right') =>
      black +
      text(0, 10, base, 40, 80) +
      [text(1, 10, base, 9), text(2, 60, other, 20), text(3, 160, base, 7)].join('');
    expect(order(quoting('left', 'right') + text(4, 10, 'right', 3, 120))).toEqual([0, 1, 2, 3, 4]);
    expect(order(quoting('right', 'left'))).toEqual([0, 3, 2, 1]);
  });

  test('a paragraph of which it is told which way it runs goes by that, whatever most of its letters do', () => {
    const content = black + text(0, 10, 'left', 7) + text(1, 40, 'left', 1) + text(2, 45, 'right', 90);
    const read = (told: 'ltr' | 'rtl') =>
      inOrderOfReading(contentPieces(content), () => 1, new Map([[1, told]]))
        .map(({ words }) => words)
        .join('');
    const marks = (words: string) => Array.from(words.matchAll(/MCID (\d+)/g), (match) => Number(match[1]));
    expect(order(content)).toEqual([2, 1, 0]);
    expect(marks(read('rtl'))).toEqual([2, 1, 0]);
    expect(marks(read('ltr'))).toEqual([0, 1, 2]);
  });

  test('each word keeps its colour, its ground stays beneath it, and what follows is as it was', () => {
    const content = `${grey}${text(0, 10, 'right')}${black}1 2 3 4 re\nf\n${text(1, 40, 'right')}5 6 7 8 re\nf\n`;
    const found = written(content);
    expect(found.replace(/BT[\s\S]*?MCID (\d)[\s\S]*?ET\n/g, 'text $1\n')).toBe(
      `${grey}${black}1 2 3 4 re\nf\n5 6 7 8 re\nf\n${black}text 1\n${grey}text 0\n${black}`,
    );
  });

  test('cells of a row that stand at one height stay where they are, and so does a page that runs from the left', () => {
    const row = black + text(0, 10, 'right') + text(1, 100, 'right') + text(2, 200, 'left', 1);
    expect(order(row, (mark) => mark)).toEqual([0, 1, 2]);
    const plain = black + text(0, 10, 'left') + text(1, 100, 'left');
    expect(written(plain)).toBe(plain);
  });
});

describe('what no tag holds', () => {
  test('is an artifact, text and drawings alike; what is tagged is left alone', () => {
    const drawing = 'q\n1 2 3 4 re\nf\nQ\n';
    const bare = 'BT\n/F1 10 Tf\n<0001> Tj\nET\n';
    const tagged = text(0, 10, 'left');
    const spelt = 'BT\n/Span <</ActualText <FEFF0061>>> BDC\n<0001> Tj\nEMC\nET\n';
    expect(withArtifacts(contentPieces(spelt))).toBe(`/Artifact BMC\n${spelt}EMC\n`);
    expect(withArtifacts(contentPieces(grey + tagged + drawing + bare + tagged))).toBe(
      `${grey}${tagged}/Artifact BMC\n${drawing}EMC\n/Artifact BMC\n${bare}EMC\n${tagged}`,
    );
  });
});

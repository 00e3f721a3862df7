import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from './readFile';
import { openDocumentText } from './testing/openDocumentText';
import { wordRecall } from './testing/wordRecall';
import { utf8 } from './testing/zipArchive';

const fixture = (extension: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/water-board-hearing.${extension}`, import.meta.url)));

for (const format of ['docx', 'odt', 'rtf']) {
  test(`a hearing that an office program saved as .${format} is the same document as in the other formats`, async () => {
    const paragraph = { kind: 'paragraph', marks: [] };
    const item = (level: number, ordered: boolean, text: string) => ({
      kind: 'listItem',
      level,
      ordered,
      text,
      marks: [],
    });
    expect(await readFile({ name: `Hearing.${format}`, bytes: fixture(format) })).toEqual({
      ok: true,
      value: {
        title: 'Hearing',
        format,
        blocks: [
          { kind: 'heading', level: 1, text: 'Water board hearing', marks: [] },
          { kind: 'heading', level: 1, text: 'Opening', marks: [] },
          {
            kind: 'paragraph',
            text: 'MS. ӘМІРТАЕВА: Біз бәріміз оқыдық, «Су туралы» заңын; we surely read it[1] twice.',
            marks: [
              { start: 0, end: 14, kind: 'bold' },
              { start: 27, end: 33, kind: 'italic' },
            ],
          },
          { kind: 'quote', text: '“The river is ours.”', marks: [] },
          {
            kind: 'paragraph',
            text: 'See the record.\nSecond line\tafter a tab.',
            marks: [{ start: 4, end: 14, kind: 'link', href: 'https://example.org/water?a=1&b=2' }],
          },
          { kind: 'heading', level: 2, text: 'Demands', marks: [] },
          item(0, true, 'Clean water'),
          item(1, false, 'in schools'),
          item(1, false, 'in hospitals'),
          item(0, true, 'Fair prices'),
          { kind: 'tableRow', text: 'Name\tVote', marks: [] },
          { kind: 'tableRow', text: 'Болат Ұлы\tyes (twice)', marks: [] },
          { ...paragraph, text: 'Next to a box. The end: 漢字, naïve, Straße.' },
          { ...paragraph, text: 'Words in a box' },
          {
            kind: 'paragraph',
            text: '[1] Law of 2003, Art. 5.',
            marks: [{ start: 11, end: 15, kind: 'italic' }],
          },
        ],
        turns: [],
        warnings: [
          '1 comment was left out.',
          '1 deleted passage was left out.',
          '1 hidden passage was left out.',
          'The headers and footers of the pages were left out.',
        ],
      },
    });
  });
}

let seed = 0;
const below = (limit: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % limit;
};
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const many = (make: () => string) => Array.from({ length: 1 + below(3) }, make).join('');

let said: string[] = [];
const say = () => {
  const word = `${pick(['w', 'сөз', 'Straße', 'é', '漢'])}${said.length}ә`;
  said.push(word);
  return ` ${word} `;
};

/** A made file of random structure, all of whose words are in `said`. */
const makers: Readonly<Record<'odt' | 'rtf', () => Uint8Array>> = {
  odt() {
    const inline = (depth: number): string =>
      pick([
        say,
        () => `<text:span text:style-name="B">${inside(depth)}</text:span>`,
        () => `<text:a xlink:href="https://example.org/">${inside(depth)}</text:a>`,
        () =>
          `<text:note><text:note-citation>9</text:note-citation><text:note-body>${blocks(depth - 1)}</text:note-body></text:note>`,
        () => `<draw:frame><draw:text-box>${blocks(depth - 1)}</draw:text-box></draw:frame>`,
        () => `<draw:rect>${blocks(depth - 1)}</draw:rect>`,
        () => '<text:s text:c="3"/><text:tab/><text:line-break/><text:soft-page-break/>',
        () => `<text:bookmark-start text:name="x"/>${say()}<text:bookmark-end text:name="x"/>`,
      ])();
    const inside = (depth: number) => (depth <= 0 ? say() : many(() => inline(depth - 1)));
    const block = (depth: number): string =>
      pick([
        () => `<text:p text:style-name="B">${inside(depth)}</text:p>`,
        () => `<text:h text:outline-level="${below(12)}">${inside(depth)}</text:h>`,
        () => `<text:section>${blocks(depth - 1)}</text:section>`,
        () =>
          `<text:table-of-content><text:index-body>${blocks(depth - 1)}</text:index-body></text:table-of-content>`,
        () =>
          `<text:list><text:list-header>${blocks(depth - 1)}</text:list-header><text:list-item>${blocks(depth - 1)}</text:list-item></text:list>`,
        () =>
          `<text:numbered-paragraph text:level="${below(12)}"><text:p>${inside(depth)}</text:p></text:numbered-paragraph>`,
        () =>
          `<table:table><table:table-row>${many(() => `<table:table-cell>${blocks(depth - 1)}</table:table-cell>`)}</table:table-row></table:table>`,
      ])();
    const blocks = (depth: number): string =>
      depth <= 0 ? `<text:p>${say()}</text:p>` : many(() => block(depth - 1));
    const automatic =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>';
    return openDocumentText(blocks(4), { automatic });
  },
  rtf() {
    const word = () =>
      [...say()].map((letter) => (letter < '\u007f' ? letter : `\\u${letter.charCodeAt(0)}?`)).join('');
    const inline = (depth: number): string =>
      pick([
        word,
        () => `{\\b ${inside(depth)}}`,
        () => `\\i ${inside(depth)}\\i0 `,
        () => `{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt ${inside(depth)}}}`,
        () => `{\\footnote\\pard ${blocks(depth - 1)}}`,
        () => `{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt\\pard ${blocks(depth - 1)}}}}`,
        () => '{\\*\\generator not a word;}{\\pict 0aff}\\tab\\line\\~',
        () => "{\\listtext\\'b7\\tab}",
      ])();
    const inside = (depth: number) => (depth <= 0 ? word() : many(() => inline(depth - 1)));
    const block = (depth: number): string =>
      pick([
        () => `\\pard\\plain ${inside(depth)}\\par\n`,
        () => `{\\pard\\outlinelevel${below(12)} ${inside(depth)}\\par}`,
        () => `\\pard\\ls1\\ilvl${below(12)} ${inside(depth)}\\par `,
        () => `\\trowd${many(() => `\\pard\\intbl ${inside(depth)}\\cell `)}\\row\\pard `,
        () =>
          `\\trowd\\pard\\intbl ${inside(depth)}\\par\\itap2 ${inside(depth)}\\nestcell{\\nonesttables\\par}\\nestrow\\itap1 ${inside(depth)}\\cell\\row\\pard `,
        () => `\\sect ${inside(depth)}`,
      ])();
    const blocks = (depth: number): string => (depth <= 0 ? `${word()}\\par ` : many(() => block(depth - 1)));
    return utf8(`{\\rtf1\\ansi ${blocks(5)}\\pard ${word()}}`);
  },
};

describe('seed 5: of a file of random structure every word is read once, and every mark is sound', () => {
  for (const format of ['odt', 'rtf'] as const) {
    test(format, async () => {
      seed = 5;
      let words = 0;
      for (let round = 0; round < 150; round++) {
        said = [];
        const result = await readFile({ name: `a.${format}`, bytes: makers[format]() });
        if (!result.ok) throw new Error(result.problem.message);
        words += said.length;
        const { blocks } = result.value;
        const labels = blocks.flatMap(({ text }) => text.match(/\[\d+\]/g) ?? []).join(' ');
        expect(wordRecall(`${said.join(' ')} ${labels}`, blocks)).toEqual({ recall: 1, precision: 1 });
        for (const { text, marks } of blocks) {
          expect(text).toBe(text.normalize('NFC'));
          for (const [index, { start, end }] of marks.entries()) {
            expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }
      expect(words).toBeGreaterThan(1000);
    });
  }
});

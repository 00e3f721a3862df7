import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { linkedAnnotations, memoText } from './memoText';
import type { MemoBlock, MemoTree, MemoWords } from './memoTree';
import { parseMemo } from './parseMemo';
import { tidyMemo } from './tidyMemo';
import { writeMemo } from './writeMemo';

const words = (text: string, look: Partial<MemoWords> = {}): MemoWords => ({
  text,
  bold: false,
  italic: false,
  link: null,
  ...look,
});
const paragraph = (...parts: MemoWords[]): MemoBlock => ({ kind: 'paragraph', words: parts });

describe('a memo is read', () => {
  it('with headings, quotations, lists, emphasis, links and line breaks', () => {
    const markdown = [
      '## What to ask',
      '',
      'Who **measured** it? *Nobody* says so.',
      'See [the mill](passage:a-1) and [us](https://example.org/a).',
      '',
      '- first',
      '- second',
      '  goes on',
      '    1. deeper',
      '    2. again',
      '',
      '> “The water',
      '> was low.”',
      '### Later',
    ].join('\n');
    expect(parseMemo(markdown)).toEqual([
      { kind: 'heading', level: 2, words: [words('What to ask')] },
      paragraph(
        words('Who '),
        words('measured', { bold: true }),
        words(' it? '),
        words('Nobody', { italic: true }),
        words(' says so.\nSee '),
        words('the mill', { link: 'passage:a-1' }),
        words(' and '),
        words('us', { link: 'https://example.org/a' }),
        words('.'),
      ),
      { kind: 'item', ordered: false, depth: 0, words: [words('first')] },
      { kind: 'item', ordered: false, depth: 0, words: [words('second\ngoes on')] },
      { kind: 'item', ordered: true, depth: 1, words: [words('deeper')] },
      { kind: 'item', ordered: true, depth: 1, words: [words('again')] },
      { kind: 'quote', words: [words('“The water\nwas low.”')] },
      { kind: 'heading', level: 3, words: [words('Later')] },
    ]);
  });

  it.each([
    ['a day is not a list', '27. September 2022', [paragraph(words('27. September 2022'))]],
    ['a star alone is a star', '2 * 3 and *so', [paragraph(words('2 * 3 and *so'))]],
    ['escapes', '\\*no\\* \\# \\[x\\](passage:a)', [paragraph(words('*no* # [x](passage:a)'))]],
    ['links of other kinds are words', '[x](javascript:1)', [paragraph(words('[x](javascript:1)'))]],
    ['markup is words', '<b onclick="x">b</b>', [paragraph(words('<b onclick="x">b</b>'))]],
    [
      'emphasis changes within a word',
      '*a***b**c',
      [paragraph(words('a', { italic: true }), words('b', { bold: true }), words('c'))],
    ],
    [
      'emphasis in a link',
      '**[a *b*](passage:x)**',
      [
        paragraph(
          words('a ', { bold: true, link: 'passage:x' }),
          words('b', { bold: true, italic: true, link: 'passage:x' }),
        ),
      ],
    ],
  ] as const)('%s', (_name, markdown, tree) => {
    expect(parseMemo(markdown)).toEqual(tree);
  });

  it('as plain words for lists and search, and by the passages it leads to', () => {
    const markdown = '## **A**\n\n- see [this](passage:p1), [that](passage:p2)\n- [this](passage:p1)';
    expect(memoText(markdown)).toBe('A\nsee this, that\nthis');
    expect(linkedAnnotations(markdown)).toEqual(['p1', 'p2']);
  });
});

const alphabet =
  'a b  c\n*_#>-+1.2)[](!\\`<&ä😀\u00a0e\u0301\u0338=~\t|"passage:x"{}27. Sept **bold** ## - > 1. [x](passage:y)'.split(
    '',
  );
const links = [null, null, null, 'passage:p-1', 'passage:p-2', 'https://example.org/a_b*c', 'ftp://no'];

function randomTree(seed: number): MemoTree {
  const random = seededRandom(seed);
  const text = () => Array.from({ length: random.int(0, 7) }, () => random.pick(alphabet)).join('');
  const run = (): MemoWords =>
    words(text(), { bold: random.chance(0.3), italic: random.chance(0.3), link: random.pick(links) });
  const block = (): MemoBlock => {
    const runs = Array.from({ length: random.int(0, 5) }, run);
    const kind = random.pick(['paragraph', 'quote', 'heading', 'item', 'item'] as const);
    if (kind === 'heading') return { kind, level: random.chance(0.5) ? 2 : 3, words: runs };
    if (kind === 'item') return { kind, ordered: random.chance(0.4), depth: random.int(0, 7), words: runs };
    return { kind, words: runs };
  };
  return Array.from({ length: random.int(0, 7) }, block);
}

describe('a memo is written', () => {
  it('so that other programs read it the same: nested items stand under their words', () => {
    const markdown = '1. one\n    - *two*\n        1. three\n2. \\# four\n   goes on\n\n> “a\n> b”';
    expect(writeMemo(parseMemo(markdown))).toBe(markdown.replace('   goes', '  goes'));
  });

  it('so that reading it gives the same again (seeds 1 to 4000)', () => {
    for (let seed = 1; seed <= 4000; seed += 1) {
      const tree = randomTree(seed);
      const markdown = writeMemo(tree);
      expect(parseMemo(markdown), `seed ${seed}: ${JSON.stringify(markdown)}`).toEqual(tidyMemo(tree));
    }
  });

  it('so that writing it again changes nothing, whatever was there (seeds 1 to 4000)', () => {
    for (let seed = 1; seed <= 4000; seed += 1) {
      const random = seededRandom(seed);
      const noise = Array.from({ length: random.int(0, 40) }, () => random.pick(alphabet)).join('');
      const once = writeMemo(parseMemo(noise));
      expect(writeMemo(parseMemo(once)), `seed ${seed}: ${JSON.stringify(noise)}`).toBe(once);
      expect(memoText(once), `seed ${seed}: ${JSON.stringify(noise)}`).toBe(memoText(noise));
    }
  });
});

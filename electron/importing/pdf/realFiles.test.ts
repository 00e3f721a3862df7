import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockContent } from '@shared/text/block';
import { describe, expect, test } from 'vitest';
import { pdfReader } from './pdfReader';
import { pdfTables } from './pdfTables';

async function read(name: string) {
  const bytes = readFileSync(path.join(import.meta.dirname, 'fixtures', name));
  const result = await pdfReader(pdfTables()).read({ name, bytes });
  if (!result.ok) throw new Error(result.problem.message);
  const { blocks, warnings } = result.value;
  return { blocks: blocks.map(shown), warnings };
}

/** `listItem1 – words`, with `*` around bold words and the address behind linked ones. */
function shown({ kind, level, ordered, text, marks }: BlockContent): string {
  let words = text;
  for (const mark of [...marks].reverse()) {
    const inner = words.slice(mark.start, mark.end);
    const dressed = mark.kind === 'link' ? `[${inner}](${mark.href})` : `*${inner}*`;
    words = words.slice(0, mark.start) + dressed + words.slice(mark.end);
  }
  return `${kind}${level ?? ''}${ordered ? 'o' : ''} ${words}`;
}

const hearing = [
  'heading1 *Water board hearing*',
  'paragraph The chair opened the hearing at ten and read the *agenda* aloud.[1]',
  'heading2 *What was asked*',
  'listItem0 Who pays for the new pipes, and who decides which street comes first?',
  'listItem1 The board decides.',
  'listItem1 The council pays.',
  'listItem0 When does the work begin?',
  'listItem0o Read the report, which has been on the table since the third of May and which nobody has opened yet.',
  'listItem0o Vote on it.',
  'quote We have waited long enough, and so have our neighbours down the road, who carry their water home.',
  'tableRow Street\tWhat is to be done there\tCost',
  'tableRow Mill Lane\tThe old pipe is taken out and a new one is laid in the summer, before the road is mended\t12',
  'tableRow High Street\tNothing yet\t7',
  'paragraph See [the report](https://example.org/report) for more.',
];

describe('files that mark the parts of their text', () => {
  test('a word processor: nested lists that it marks behind each other, cells of several lines, a note', async () => {
    expect(await read('office-tagged.pdf')).toEqual({
      blocks: [...hearing, 'paragraph [1] The agenda was sent out in April.'],
      warnings: [],
    });
  });

  test('a browser: bullets that are drawn, numbers outside of all parts', async () => {
    const heads = 'tableRow *Street\tWhat is to be done there\tCost*';
    expect(await read('browser-tagged.pdf')).toEqual({
      blocks: [
        ...hearing.map((block) => (block.startsWith('tableRow Street') ? heads : block)),
        'paragraph 1. The agenda was sent out in April.↩',
      ],
      warnings: [],
    });
  });
});

describe('the same text in files that mark nothing', () => {
  test('a word processor: white after bullets, between rows and before the note', async () => {
    expect(await read('office-plain.pdf')).toEqual({
      blocks: [...hearing, 'paragraph [1] The agenda was sent out in April.'],
      warnings: [],
    });
  });

  test('a browser: bullets drawn as shapes', async () => {
    const heads = 'tableRow *Street\tWhat is to be done there\tCost*';
    expect(await read('browser-plain.pdf')).toEqual({
      blocks: [
        ...hearing.map((block) => (block.startsWith('tableRow Street') ? heads : block)),
        'paragraph 1. The agenda was sent out in April.↩',
      ],
      warnings: [],
    });
  });
});

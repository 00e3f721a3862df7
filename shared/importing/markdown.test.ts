import { expect, test } from 'vitest';
import { markdown } from './markdown';
import { utf8 } from './testing/zipArchive';

const read = async (text: string) => markdown.read({ name: 'Report.final.md', bytes: utf8(text) });

test('structure, emphasis and links stay, the rest is named', async () => {
  const source = `---
title: Hidden
---
# Дөңгелек **үстел**

The *round* table [met](https://example.org)
in Minsk.\\
New line. ![photo](a.png)

> Said *once*.
>
> Said twice.

1. First
   - Inner **b**

     More of inner
2. Second[^n]

| Name | Role |
| --- | --- |
| **Anna** | Chair |

\`\`\`
code  kept
\`\`\`

<p>Plain <b>HTML</b><script>alert(1)</script></p>

***

[^n]: The note.
`;
  expect(await read(source)).toEqual({
    ok: true,
    value: {
      title: 'Report.final',
      format: 'md',
      encoding: 'UTF-8',
      blocks: [
        { kind: 'heading', level: 1, text: 'Дөңгелек үстел', marks: [{ start: 9, end: 14, kind: 'bold' }] },
        {
          kind: 'paragraph',
          text: 'The round table met in Minsk.\nNew line.',
          marks: [
            { start: 4, end: 9, kind: 'italic' },
            { start: 16, end: 19, kind: 'link', href: 'https://example.org' },
          ],
        },
        { kind: 'quote', text: 'Said once.', marks: [{ start: 5, end: 9, kind: 'italic' }] },
        { kind: 'quote', text: 'Said twice.', marks: [] },
        { kind: 'listItem', level: 0, ordered: true, text: 'First', marks: [] },
        {
          kind: 'listItem',
          level: 1,
          ordered: false,
          text: 'Inner b',
          marks: [{ start: 6, end: 7, kind: 'bold' }],
        },
        { kind: 'paragraph', text: 'More of inner', marks: [] },
        { kind: 'listItem', level: 0, ordered: true, text: 'Second[n]', marks: [] },
        { kind: 'tableRow', text: 'Name\tRole', marks: [] },
        { kind: 'tableRow', text: 'Anna\tChair', marks: [{ start: 0, end: 4, kind: 'bold' }] },
        { kind: 'paragraph', text: 'code  kept', marks: [] },
        { kind: 'paragraph', text: 'Plain HTML', marks: [{ start: 6, end: 10, kind: 'bold' }] },
        { kind: 'paragraph', text: '[n] The note.', marks: [] },
      ],
      turns: [],
      warnings: ['The front matter at the top was left out.', '1 picture was left out.'],
    },
  });
});

test('a file of front matter alone is empty', async () => {
  expect(await read('---\na: b\n---\n')).toEqual({
    ok: false,
    problem: { code: 'empty-file', message: expect.stringContaining('Report.final.md') },
  });
});

test('a transcript of one turn a line keeps its lines, wrapped prose does not', async () => {
  const source = '**Anna Berg:** We wait\nfor the bus.\n**Ben:** It *left*.\nQ: Where to?\n';
  const result = await read(source);
  expect(result).toMatchObject({
    value: {
      blocks: [
        {
          kind: 'paragraph',
          text: 'Anna Berg: We wait for the bus.\nBen: It left.\nQ: Where to?',
          marks: [
            { start: 0, end: 10, kind: 'bold' },
            { start: 32, end: 36, kind: 'bold' },
            { start: 40, end: 44, kind: 'italic' },
          ],
        },
      ],
    },
  });
});

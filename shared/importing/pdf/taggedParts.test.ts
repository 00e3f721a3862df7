import { expect, test } from 'vitest';
import { taggedParts } from './taggedParts';

type Tree = { role: string; children: unknown[] };
const node = (role: string, ...children: (number | Tree)[]): Tree => ({
  role,
  children: children.map((child) =>
    typeof child === 'number' ? { type: 'content', id: `p7R_mc${child}` } : child,
  ),
});
const parts = (...children: Tree[]) =>
  taggedParts(node('Root', node('Document', ...children))).map(
    ({ kind, level, cells }) => `${kind}${level} ${cells.map((cell) => cell.join(',')).join('|')}`,
  );

test('paragraphs, headings and quotes, with what is emphasised or linked within them', () => {
  expect(
    parts(
      node('H1', node('Span', 0)),
      node('P', 1, node('Link', 2, { role: 'Figure', children: [] }), 3),
      node('Sect', node('H', 4), node('Sect', node('H', 5))),
      node('BlockQuote', node('P', 6), node('P', 7)),
      node('Div', 8, 9, node('P', 10), 11),
      node('Title', 12),
    ),
  ).toEqual([
    'heading1 0',
    'paragraph0 1,2,3',
    'heading1 4',
    'heading2 5',
    'quote0 6',
    'quote0 7',
    'paragraph0 8,9',
    'paragraph0 10',
    'paragraph0 11',
    'heading1 12',
  ]);
});

test('items: the number is of the item, later paragraphs are none, lists in lists are deeper', () => {
  expect(
    parts(
      node(
        'L',
        node('LI', node('Lbl', 0), node('LBody', node('P', 1), node('P', 2))),
        node('LI', node('LBody', 3, node('L', node('LI', node('NonStruct', 4))), 5)),
      ),
    ),
  ).toEqual(['listItem0 0,1', 'paragraph0 2', 'listItem0 3', 'listItem1 4', 'paragraph0 5']);
});

test('rows have cells, also empty ones; a table that places things is what is in it', () => {
  const row = (...cells: Tree[]) => node('TR', ...cells);
  const cell = (...children: (number | Tree)[]) => node('TD', ...children);
  expect(
    parts(
      node(
        'Table',
        node('TBody', row(cell(0), cell(), cell(node('P', 1), node('P', 2))), row(cell(3), cell(4))),
      ),
      node('Table', row(cell(node('H2', 5), node('P', 6)), cell(7))),
      node('Table', row(cell(node('P', 8))), row(cell(9))),
    ),
  ).toEqual([
    'tableRow0 0||1,2',
    'tableRow0 3|4',
    'heading2 5',
    'paragraph0 6',
    'paragraph0 7',
    'paragraph0 8',
    'paragraph0 9',
  ]);
});

test('a note in the middle of a paragraph does not part it', () => {
  expect(parts(node('P', 0, node('Note', node('Lbl', 1), node('P', 2)), 3))).toEqual([
    'note0 1,2',
    'paragraph0 0,3',
  ]);
});

test('what is no tree has no parts, a deep one ends', () => {
  expect(
    [null, 5, {}, { role: 'Root', children: [{ type: 'content', id: 'x' }, null] }].map(taggedParts),
  ).toEqual([[], [], [], []]);
  let deep = node('Span', 1);
  for (let depth = 0; depth < 100_000; depth++) deep = node(depth % 2 ? 'Div' : 'L', deep);
  expect(taggedParts(node('Root', node('P', 0), deep))).toEqual([
    { kind: 'paragraph', level: 0, cells: [[0]] },
  ]);
});

import { expect, test } from 'vitest';
import { glyphsOfPage } from './glyphsOfPage';
import type { PdfOperations } from './openPdf';

const codes = [
  'beginMarkedContent',
  'beginMarkedContentProps',
  'endMarkedContent',
  'setFont',
  'showText',
] as const;
const operations = Object.fromEntries(codes.map((name, code) => [name, code])) as unknown as PdfOperations;
const font = {
  style: { bold: false, italic: false },
  unit: 0.001,
  scale: 1,
  vertical: false,
  verticalMetrics: [],
};

test('letters know the stretch of marked content that they are in, the innermost with a number', () => {
  const show = (unicode: string) => ['showText', [[{ unicode, width: 500 }]]] as const;
  const drawn = [
    ['setFont', ['F1', 10]],
    show('a'),
    ['beginMarkedContentProps', ['P', 4]],
    show('b'),
    ['beginMarkedContentProps', ['Span', null]],
    show('c'),
    ['endMarkedContent', null],
    ['beginMarkedContentProps', ['Span', 5]],
    show('d'),
    ['endMarkedContent', null],
    show('e'),
    ['endMarkedContent', null],
    ['beginMarkedContent', [{ name: 'Artifact' }]],
    ['beginMarkedContentProps', ['Span', 6]],
    show('f'),
    ['endMarkedContent', null],
    ['endMarkedContent', null],
    ['endMarkedContent', null],
    show('g'),
  ] as const;
  const drawing = {
    fnArray: drawn.map(([name]) => codes.indexOf(name)),
    argsArray: drawn.map(([, args]) => args),
  };
  const marks = glyphsOfPage(drawing, operations, () => font).map(({ text, mark }) => [text, mark]);
  expect(marks).toEqual([
    ['a', undefined],
    ['b', 4],
    ['c', 4],
    ['d', 5],
    ['e', 4],
    ['f', -1],
    ['g', undefined],
  ]);
});

import { expect, test } from 'vitest';
import { MarkedText } from './markedText';

const bold = { bold: true, italic: false };
const plain = { bold: false, italic: false };

test('white space at the ends goes and marks follow the words', () => {
  const text = new MarkedText();
  text.append('  ', plain);
  text.append(' Trust ', bold);
  text.append('matters. ', plain);
  expect(text.finish()).toEqual({ text: 'Trust matters.', marks: [{ start: 0, end: 5, kind: 'bold' }] });
});

test('neighbouring pieces of one emphasis are one mark, emphasis of nothing is none', () => {
  const text = new MarkedText();
  text.append('Ab', bold);
  text.append('c', { bold: true, italic: true });
  text.append(' d', plain);
  text.append(' ', bold);
  text.append('e', plain);
  expect(text.finish()).toEqual({
    text: 'Abc d e',
    marks: [
      { start: 0, end: 3, kind: 'bold' },
      { start: 2, end: 3, kind: 'italic' },
    ],
  });
});

test('an accent in a piece of its own is composed with its letter and marks keep their place', () => {
  const text = new MarkedText();
  text.append('caf', plain);
  text.append('e', plain);
  text.append('\u0301 ', plain);
  text.append('noir', bold);
  expect(text.finish()).toEqual({ text: 'café noir', marks: [{ start: 5, end: 9, kind: 'bold' }] });
});

test('pieces of one link are one mark, two addresses side by side are two', () => {
  const text = new MarkedText();
  text.append('See ', plain);
  text.append('the', { ...plain, href: 'https://a.example' });
  text.append(' minutes', { ...bold, href: 'https://a.example' });
  text.append(' or', { ...plain, href: 'https://b.example' });
  expect(text.finish()).toEqual({
    text: 'See the minutes or',
    marks: [
      { start: 4, end: 15, kind: 'link', href: 'https://a.example' },
      { start: 8, end: 15, kind: 'bold' },
      { start: 16, end: 18, kind: 'link', href: 'https://b.example' },
    ],
  });
});

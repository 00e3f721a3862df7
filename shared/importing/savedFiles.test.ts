import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from './readFile';
import { outlineOf } from './testing/outlineOf';

/** What programs made of one and the same talk; what the first of them lost while saving is not in its file. */
async function saved(name: string): Promise<unknown> {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
  const result = await readFile({ name, bytes });
  return result.ok ? { ...result.value, blocks: outlineOf(result.value.blocks) } : result.problem;
}

const opening =
  'paragraph: It was built in 1900, as the record says.[1] | bold built | italic 1900 | link the record → https://example.org/record';
const closing = [
  'paragraph: Another part.[2] And both. | bold both | italic both',
  'paragraph: [1] The record of 1901.',
  'paragraph: [2] The second note, bold. | bold bold',
];
const middle = [
  'quote: We were here before the road.',
  'listItem0: one',
  'listItem0: two',
  'listItem1: deeper',
  'listItem0: three',
  'numbered listItem0: first',
  'numbered listItem0: second',
  'tableRow: Who\tWhat',
  'tableRow: Ana\tyes',
  'tableRow: Ben\tno',
];

test('a page that LibreOffice saved', async () => {
  expect(await saved('mill-talk.html')).toEqual({
    title: 'A talk about the mill',
    format: 'html',
    encoding: 'UTF-8',
    provenance: 'Ana Ruiz',
    blocks: [
      'paragraph: A talk about the mill | bold A talk about the mill',
      'paragraph: Ana Ruiz',
      'heading1: The mill',
      opening,
      'heading2: What was said',
      ...middle,
      'heading1: The road',
      ...closing,
    ],
    turns: [],
    warnings: [],
  });
});

test('a book that LibreOffice saved, whose looks are in a style sheet alone', async () => {
  expect(await saved('mill-talk.epub')).toEqual({
    title: 'A talk about the mill',
    format: 'epub',
    provenance: 'Ana Ruiz',
    attributes: [{ name: 'Language', value: 'en' }],
    blocks: [
      'heading1: A talk about the mill',
      'paragraph: Ana Ruiz',
      'heading2: The mill',
      opening,
      'heading2: What was said',
      ...['We were here before the road.', 'one', 'two', 'deeper', 'three', 'first', 'second'].map(
        (text) => `paragraph: ${text}`,
      ),
      'tableRow: Ana\tyes',
      'tableRow: Ben\tno',
      'heading2: The road',
      ...closing,
    ],
    turns: [],
    warnings: [],
  });
});

test('a book of the second version of the format, whose notes are links and links back', async () => {
  expect(await saved('mill-talk-epub2.epub')).toEqual({
    title: 'A talk about the mill',
    format: 'epub',
    date: '2026-11-28',
    provenance: 'Ana Ruiz',
    attributes: [{ name: 'Language', value: 'C' }],
    blocks: [
      'heading1: A talk about the mill',
      'paragraph: Ana Ruiz',
      'heading1: The mill',
      opening,
      'heading2: What was said',
      ...middle,
      'heading1: The road',
      ...closing,
    ],
    turns: [],
    warnings: [],
  });
});

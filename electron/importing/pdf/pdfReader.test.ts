import { readPositions } from '@shared/importing/pdf/pagePositions';
import { expect, test } from 'vitest';
import { pdfReader } from './pdfReader';
import { pdfTables } from './pdfTables';
import { handmadePdf, textLines } from './testing/handmadePdf';

const reader = pdfReader(pdfTables());

test('lines are a paragraph, a divided word is whole, and the map still knows its parts', async () => {
  const content = textLines(['The bank of all banks is the World-', 'bank, as they say.']);
  const result = await reader.read({ name: 'a.pdf', bytes: handmadePdf([{ content }]) });
  if (!result.ok) throw new Error(result.problem.message);
  const { positions = '', ...read } = result.value;
  expect(read).toEqual({
    title: 'a',
    format: 'pdf',
    blocks: [{ kind: 'paragraph', text: 'The bank of all banks is the Worldbank, as they say.', marks: [] }],
    turns: [],
    warnings: [],
  });
  const [first, second] = readPositions(positions)?.blocks[0] ?? [];
  expect(first).toMatchObject({ page: 0, start: 0, end: 34, y: 770, size: 11, angle: 0, hyphen: '-' });
  expect(second).toMatchObject({ page: 0, start: 34, end: 52, y: 756, size: 11, angle: 0 });
  // Helvetica: T is 611, h 556 thousandths wide.
  expect(first?.x.slice(0, 3)).toEqual([72, 78.7, 84.8]);
});

import { readPositions } from '@shared/importing/pdf/pagePositions';
import { pdfReader } from '../../importing/pdf/pdfReader';
import { pdfTables } from '../../importing/pdf/pdfTables';
import type { Original } from '../highlightOriginal';

/** A PDF as import reads it. */
export async function readOriginal(bytes: Uint8Array, name = 'a.pdf'): Promise<Original> {
  const read = await pdfReader(pdfTables()).read({ name, bytes });
  if (!read.ok) throw new Error(read.problem.message);
  const positions = readPositions(read.value.positions ?? '');
  if (positions === null) throw new Error('no positions');
  return { name, bytes, text: { blocks: read.value.blocks.map(({ text }) => text), positions } };
}

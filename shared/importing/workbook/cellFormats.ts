import type JSZip from 'jszip';
import { builtInFormat, type NumberFormat, writtenFormat } from './numberFormat';
import { walkPart } from './workbookArchive';

/** The formats of numbers, by the number of the style that a cell names; none where the workbook names no such part. Throws `DamagedWorkbook`. */
export async function cellFormats(archive: JSZip, path: string | undefined): Promise<NumberFormat[]> {
  const written = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  if (path === undefined) return formats;
  await walkPart(archive, path, (name, { numFmtId: id = '0', formatCode }) => {
    if (name === 'numFmt' && formatCode !== undefined) written.set(id, writtenFormat(formatCode));
    if (name === 'cellXfs' || name === 'cellStyleXfs') isOfCells = name === 'cellXfs';
    if (name === 'xf' && isOfCells) formats.push(written.get(id) ?? builtInFormat(Number(id)));
  });
  return formats;
}

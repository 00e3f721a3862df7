import JSZip from 'jszip';
import { walkXml } from '../walkXml';
import { denseRows, type SheetRows } from './sheetRows';
import { type MergedCells, SheetWalk } from './sheetWalk';
import { DamagedWorkbook, partText } from './workbookArchive';
import { type WorkbookParts, workbookParts } from './workbookParts';

/** A sheet of a workbook: its cells as they are shown, and what is known of them besides. */
export interface WorkbookSheet extends SheetRows {
  readonly name: string;
  /** Nobody sees it who opens the workbook. */
  readonly isHidden: boolean;
  /** By number, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly MergedCells[];
  /** How many cells hold each error, such as `#N/A`; they are empty here. */
  readonly errors: ReadonlyMap<string, number>;
  /** Formulas whose result the file does not tell; they are empty here. */
  readonly unsolved: number;
  /** Cells that name a text which the file does not hold; they are empty here. */
  readonly lost: number;
}

/**
 * The sheets of an Excel workbook, in its order; undefined when it is none, or damaged. No formula is computed: what a cell showed
 * when it was saved is what it holds. The archive must have been checked before.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | undefined> {
  try {
    const archive = await JSZip.loadAsync(bytes);
    const parts = await workbookParts(archive);
    const sheets: WorkbookSheet[] = [];
    for (const { name, isHidden, path } of parts.sheets)
      sheets.push({ name, isHidden, ...(await readSheet(archive, path, parts)) });
    return sheets.length === 0 ? undefined : sheets;
  } catch {
    return undefined;
  }
}

async function readSheet(archive: JSZip, path: string, parts: WorkbookParts) {
  const xml = await partText(archive, path);
  const walk = new SheetWalk(parts);
  if (xml === undefined || !walkXml(xml, {}, walk)) throw new DamagedWorkbook();
  const { hiddenRows, hiddenColumns, merged, errors, unsolved, lost } = walk;
  return { ...denseRows(walk.rows), hiddenRows, hiddenColumns, merged, errors, unsolved, lost };
}

import type JSZip from 'jszip';
import type { XmlAttributes } from '../walkXml';
import { cellFormats } from './cellFormats';
import type { NumberFormat } from './numberFormat';
import { sharedStrings } from './sharedStrings';
import { related, walkPart } from './workbookArchive';

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of its part in the archive. */
  readonly path: string;
}

/** What the sheets of a workbook have in common. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly sharedStrings: readonly string[];
  /** By number of the style that a cell names. */
  readonly formats: readonly NumberFormat[];
}

/** Reads what is needed before any sheet is. Throws `DamagedWorkbook`. */
export async function workbookParts(archive: JSZip): Promise<WorkbookParts> {
  const path = (await related(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  const main = path ?? 'xl/workbook.xml';
  const links = await related(archive, main);
  const sheets: SheetEntry[] = [];
  let from1904: boolean | undefined;
  await walkPart(archive, main, (name, attributes) => {
    // Excel also writes an extension of this name, which says nothing of days.
    if (name === 'workbookPr' && attributes['date1904'] !== undefined)
      from1904 ??= isTrue(attributes['date1904']);
    if (name !== 'sheet') return;
    const link = links.find(({ id }) => id === relationOf(attributes));
    // Charts and dialogs are sheets too; they have no cells.
    if (link?.type !== 'worksheet') return;
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    sheets.push({ name: attributes['name'] ?? '', isHidden, path: link.target });
  });
  const targetOf = (kind: string) => links.find(({ type }) => type === kind)?.target;
  return {
    sheets,
    from1904: from1904 ?? false,
    sharedStrings: await sharedStrings(archive, targetOf('sharedStrings')),
    formats: await cellFormats(archive, targetOf('styles')),
  };
}

const relationOf = (attributes: XmlAttributes) =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

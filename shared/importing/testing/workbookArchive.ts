import { type ZipEntry, zipArchive } from './zipArchive';

const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const office = `${schemas}/officeDocument/2006/relationships`;

/** Excel writes it since 2013: an element of the same local name as the one that tells from when days are counted. */
const extension =
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" chartTrackingRefBase="1"/></ext></extLst>';

/** A sheet as XML. */
export interface MadeSheet {
  readonly name?: string;
  /** `<row>` elements. */
  readonly rows: string;
  /** What stands before and behind them. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** What sheets have in common. */
export interface MadeWorkbook {
  /** `<si>` elements. */
  readonly strings?: string;
  /** A format for each style, from 0: the number of one that is known, or how it is written out. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
}

/** A workbook of these sheets, written as Excel does; for tests. */
export function workbookArchive(
  sheets: readonly MadeSheet[],
  { strings = '', formats = [], from1904 = false }: MadeWorkbook = {},
): Uint8Array {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const links = (all: readonly string[]) =>
    `<Relationships xmlns="${schemas}/package/2006/relationships">${all.join('')}</Relationships>`;
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
  );
  const written = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  const parts: ZipEntry[] = [
    { name: '_rels/.rels', content: links([link('r1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${named.join('')}</sheets>${extension}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: links([
        ...sheets.map((_, index) => link(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
        link('styles', 'styles', 'styles.xml'),
        link('strings', 'sharedStrings', '/xl/sharedStrings.xml'),
      ]),
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts>${written.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst ${main}>${strings}</sst>` },
    ...sheets.map(({ before = '', rows, after = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ];
  return zipArchive(parts);
}

/** A cell whose text stands in it. */
export const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A row of such cells from column A on; `null` leaves one out. `more`: attributes of the row. */
export const textRow = (number: number, texts: readonly (string | null)[], more = ''): string =>
  `<row r="${number}" ${more}>${texts
    .map((text, column) =>
      text === null ? '' : textCell(`${String.fromCharCode(65 + column)}${number}`, text),
    )
    .join('')}</row>`;

import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { steadyZip } from '@shared/base/steadyZip';
import type { Sheet, SheetCell } from '@shared/report/companions/tables/sheet';
import { letterOn } from '@shared/report/themeColors';
import { graphemeFloor } from '@shared/text/graphemes';
import writeWorkbook, { type Feature } from 'write-excel-file/node';

/** What Excel takes in a cell, in UTF-16 units, and in the name of a sheet. */
const longestCell = 32_767;
const longestName = 31;

const millisecondsOfMinute = 60_000;

/** The bytes of an Excel workbook: rows with a filter at their head, which stays where it is; the same sheets give the same bytes. */
export async function sheetsWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets);
  const written = sheets.map(({ columns, rows, frozen }, index) => ({
    sheet: names[index] ?? '',
    data: [columns.map(({ heading }) => headingCell(heading)), ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozen,
  }));
  const buffer = await writeWorkbook(written, { features: [filtersAtHead(sheets)] }).toBuffer();
  const bytes = new Uint8Array(buffer);
  steadyZip(bytes);
  return bytes;
}

/** Names that Excel takes, each once. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const cut = firstUnits(name.replace(/[\\/?*[\]:]/g, ' '), longestName).trim();
    const free = taken.has(cut.toLowerCase()) ? `${firstUnits(cut, longestName - 3)} ${index + 1}` : cut;
    taken.add(free.toLowerCase());
    return free;
  });
}

const headingCell = (heading: string) => ({
  value: heading,
  type: String,
  fontWeight: 'bold' as const,
  wrap: true,
  alignVertical: 'top' as const,
});

const top = { alignVertical: 'top' } as const;

function cellOf(cell: SheetCell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { ...top, value: cell, type: Number };
  if (typeof cell === 'boolean') return { ...top, value: cell, type: Boolean };
  if ('day' in cell)
    return { ...top, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  if ('instant' in cell)
    return { ...top, value: wholeMinute(cell.instant), type: Date, format: 'yyyy-mm-dd hh:mm' };
  if ('share' in cell) return { ...top, value: cell.share, type: Number, format: '0.0%' };
  return { ...textCell(cell.chip), backgroundColor: cell.color, textColor: letterOn(cell.color) };
}

const textCell = (text: string) => ({
  ...top,
  value: text.length <= longestCell ? text : `${firstUnits(text, longestCell - 1)}…`,
  type: String,
  wrap: true,
});

/** Excel counts days in fractions, in which seconds do not come out even. */
const wholeMinute = (instant: string): Date =>
  new Date(Math.floor(new Date(instant).getTime() / millisecondsOfMinute) * millisecondsOfMinute);

const firstUnits = (text: string, count: number): string => text.slice(0, graphemeFloor(text, count));

/** The library knows no filters: the element that makes one stands behind the cells. */
function filtersAtHead(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex] ?? { columns: [], rows: [] };
            const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
            return columns.length === 0
              ? xml
              : xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** `A`, `Z`, `AA` of a column counted from 1. */
function columnName(number: number): string {
  if (number === 0) return '';
  return columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}

import { escapeHtml } from '../escapeHtml';
import type { ReportMatrix } from '../reportModel';
import { darkestOf, greyWash } from '../themeColors';
import { blankCell } from './blankCell';
import { headingHtml, type PrintContext } from './printContext';

/** Columns that stand beside one another on a page; more go below. */
const across = { portrait: 7, landscape: 12 } as const;

/** Themes by people or documents, the higher the number the darker its ground. */
export function matrixHtml(id: string, matrix: ReportMatrix, context: PrintContext): string {
  const { model, words } = context;
  const width = across[model.page.orientation];
  const most = darkestOf(matrix.cells);
  const tables: string[] = [];
  for (let from = 0; from < matrix.heads.length; from += width)
    tables.push(tableHtml(matrix, from, from + width, most, context));
  return `<section class="part new">${headingHtml(id, words.matrix[matrix.columns])}<p class="how">${words.matrixValues[matrix.values]}</p>${tables.join('')}</section>`;
}

function tableHtml(
  { columns, rows, heads, cells }: ReportMatrix,
  from: number,
  to: number,
  most: number,
  { model, words }: PrintContext,
): string {
  const names =
    columns === 'speakers' ? model.people.map(({ name }) => name) : model.documents.map(({ title }) => title);
  const isLast = to >= heads.length;
  const head = heads
    .slice(from, to)
    .map((index) => `<th class="num" scope="col">${escapeHtml(names[index] ?? '')}</th>`);
  const total = isLast ? `<th class="num" scope="col">${words.total}</th>` : '';
  const body = rows.map((theme, row) => {
    const { key = '', name = '', depth = 0 } = model.themes[theme] ?? {};
    const numbers = cells[row] ?? [];
    const sum = numbers.reduce((all, number) => all + number, 0);
    const tds = numbers.slice(from, to).map((number) => cellHtml(number, most));
    return `<tr><th class="row" scope="row" style="--d:${Math.min(depth, 4)}"><b class="key">${key}</b> <bdi>${escapeHtml(name)}</bdi></th>${tds.join('')}${isLast ? `<td class="num sum">${sum === 0 ? blankCell : sum}</td>` : ''}</tr>`;
  });
  return `<table class="matrix"><thead><tr><th class="row">${blankCell}</th>${head.join('')}${total}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const cellHtml = (number: number, most: number): string =>
  number === 0
    ? `<td class="num">${blankCell}</td>`
    : `<td class="num" style="background:${greyWash(number / most)}">${number}</td>`;

import { escapeHtml } from '@shared/report/escapeHtml';
import type { ReportModel } from '@shared/report/reportModel';

/** Millimetres; the left edge of the text and the right edge of the margin notes. */
const left = 23;
const right = 11;

const line = (content: string): string =>
  `<div style="box-sizing:border-box;width:100%;padding:0 ${right}mm 0 ${left}mm;display:flex;justify-content:space-between;font:8pt 'Source Serif 4',Georgia,serif;color:#444">${content}</div>`;

/** Stands at the top of every page: what this is. */
export const runningHead = ({ title }: ReportModel): string => line(`<span>${escapeHtml(title)}</span>`);

/** Stands at the foot of every page: the page number, and of how many. */
export const runningFoot = (_model: ReportModel): string =>
  line('<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>');

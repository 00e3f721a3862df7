import { escapeHtml } from '@shared/report/escapeHtml';
import type { ReportModel } from '@shared/report/reportModel';

/** Millimetres; the left edge of the text and the right edge of the margin notes. */
const left = 23;
const right = 11;

/**
 * Chromium prints heads and feet before fonts that come with them are there, even when the bytes stand in the template: the words would
 * be missing. So these are the computer's own.
 */
const fonts = "Georgia,'Times New Roman','DejaVu Serif',serif";

const line = (content: string): string =>
  `<div style="box-sizing:border-box;width:100%;padding:0 ${right}mm 0 ${left}mm;display:flex;justify-content:space-between;font:7.5pt ${fonts};color:#444">${content}</div>`;

/** What stands at the top and the foot of every page: the title; the page number, and of how many. */
export const runningHead = ({ title }: ReportModel): { headerTemplate: string; footerTemplate: string } => ({
  headerTemplate: line(`<span>${escapeHtml(title)}</span>`),
  footerTemplate: line(
    '<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
  ),
});

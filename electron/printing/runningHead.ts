import { escapeHtml } from '@shared/report/escapeHtml';
import type { ReportModel } from '@shared/report/reportModel';
import { carriedFontFaces } from './reportFonts';

/** Millimetres; the left edge of the text and the right edge of the margin notes. */
const left = 23;
const right = 11;

const line = (content: string): string =>
  `<div style="box-sizing:border-box;width:100%;padding:0 ${right}mm 0 ${left}mm;display:flex;justify-content:space-between;font:7.5pt 'Head0','Head4','Head8','Head12','Head16',serif;color:#444">${content}</div>`;

/** What stands at the top and the foot of every page: the title; the page number, and of how many. */
export async function runningHead({
  title,
}: ReportModel): Promise<{ headerTemplate: string; footerTemplate: string }> {
  const style = `<style>${await carriedFontFaces(`${title}0123456789/`)}</style>`;
  return {
    headerTemplate: `${style}${line(`<span>${escapeHtml(title)}</span>`)}`,
    footerTemplate: line(
      '<span></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
    ),
  };
}

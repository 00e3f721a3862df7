import { escapeHtml } from '../escapeHtml';
import type { ReportModel } from '../reportModel';
import { voiceHtml } from './noteHtml';
import { pageGeometry } from './pageGeometry';
import { fontFamilies } from './reportStyle';
import type { RunningHead } from './runningHeads';

/** Pages with heads and feet alone, one for each page of the report, to be laid over these. */
export function headsHtml(model: ReportModel, heads: readonly (RunningHead | null)[]): string {
  const pages = heads.map((head, index) => pageOf(model, head, index + 1, heads.length));
  const { language, logo } = model;
  const picture =
    logo === null
      ? ''
      : `.logo{background:url(data:${logo.type};base64,${logo.data}) center/contain no-repeat}`;
  return `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><style>${styleOf(model)}${picture}</style></head><body>${pages.join('')}</body></html>`;
}

function pageOf(model: ReportModel, head: RunningHead | null, page: number, count: number): string {
  if (head === null) return '<div class="page"></div>';
  const { title, voice } = head;
  const logo = model.logo === null || page === 1 ? '' : '<span class="logo"></span>';
  const said = voice === null ? '' : `<span class="said">${voiceHtml(voice)}</span>`;
  return `<div class="page"><div class="head"><span class="title">${escapeHtml(title)}</span>${said}${logo}</div><div class="foot"><span class="title">${escapeHtml(model.footer)}</span><span dir="ltr">${page} / ${count}</span></div></div>`;
}

function styleOf(model: ReportModel): string {
  const { width, height, start, end, before, after, inset, apparatus, bottom } = pageGeometry(model);
  const side = `padding-${start}:${before + inset}mm;padding-${end}:${after + inset}mm`;
  return `@page{size:${width}mm ${height}mm;margin:0}
*{box-sizing:border-box;font-variant-ligatures:none!important;font-synthesis:none}
html{font:${7.6 * apparatus}pt/1.3 ${fontFamilies(model.page.typeface)};color:#444;text-rendering:geometricPrecision;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
.page{height:${height}mm;overflow:hidden;break-after:page;break-inside:avoid;display:flex;flex-direction:column;justify-content:space-between}
.page:last-child{break-after:auto}
.head,.foot{display:flex;justify-content:space-between;gap:6mm;${side};align-items:center;white-space:nowrap}
.head{height:9mm;margin-top:9mm}.foot{height:6mm;margin-bottom:${bottom - 12}mm}
.title,.said{overflow:hidden;text-overflow:ellipsis;unicode-bidi:plaintext}.title{flex:1 1 auto;text-align:${start}}.said{flex:0 1 auto;max-width:62%;text-align:${end}}
.sc{font-family:'Small Capitals',${fontFamilies(model.page.typeface)};font-weight:600;letter-spacing:.03em}.role{font-style:italic}
.logo{flex:none;width:24mm;height:8mm;background-position:${end} center!important}`;
}

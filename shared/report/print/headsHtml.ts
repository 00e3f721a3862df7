import { escapeHtml } from '../escapeHtml';
import type { ReportModel } from '../reportModel';
import { voiceHtml } from './noteHtml';
import { pageGeometry } from './pageGeometry';
import { fontFamilies, fontsFromRight } from './reportStyle';
import type { RunningHead } from './runningHeads';
import { roomOf, shortened } from './shortened';

/** Points. */
const size = 7.6;
/** Parts of the line that a speaker's name and role may take. */
const mostForVoice = 0.62;
/** Between two things on a line, in parts of the size of the type. */
const between = 2.5;

/**
 * Pages with heads and feet alone, one for each page of the report, to be laid over these. Long words are shortened by what they may take
 * and not clipped: Chromium goes through all that is clipped in the report for every page.
 */
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
  const logo = model.logo === null || page === 1 ? '' : '<span class="logo"></span>';
  const room = roomFor(model) - (logo === '' ? 0 : logoRoom);
  const voice = head.voice === null ? null : shortVoice(head.voice, room * mostForVoice);
  const said = voice === null ? '' : `<span class="said">${voiceHtml(voice)}</span>`;
  const taken = voice === null ? 0 : roomOf(voice.name) + roomOf(voice.role) + between;
  const number = `${page} / ${count}`;
  const footer = shortened(model.footer, roomFor(model) - roomOf(number) - between);
  return `<div class="page"><div class="head"><span class="title">${escapeHtml(shortened(head.title, room - taken))}</span>${said}${logo}</div><div class="foot"><span class="title">${escapeHtml(footer)}</span><span dir="ltr">${number}</span></div></div>`;
}

/** The role gives way first. */
function shortVoice({ name, role }: NonNullable<RunningHead['voice']>, room: number) {
  const short = shortened(name, room);
  return { name: short, role: shortened(role, Math.max(0, room - roomOf(short) - between)) };
}

/** Room of a line, in parts of the size of the type. */
function roomFor(model: ReportModel): number {
  const { full, inset, apparatus } = pageGeometry(model);
  return ((full - 2 * inset) * 72) / 25.4 / (size * apparatus);
}

/** Its width with what is kept free beside it: 30 mm. */
const logoRoom = (30 * 72) / 25.4 / size;

function styleOf(model: ReportModel): string {
  const { width, height, start, end, before, after, inset, apparatus, bottom } = pageGeometry(model);
  const side = `padding-${start}:${before + inset}mm;padding-${end}:${after + inset}mm`;
  return `@page{size:${width}mm ${height}mm;margin:0}
*{box-sizing:border-box;font-variant-ligatures:none!important;font-synthesis:none}
html{font:${size * apparatus}pt/1.3 ${fontFamilies(model.page.typeface)};color:#444;text-rendering:geometricPrecision;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
.page{height:${height}mm;break-after:page;break-inside:avoid;display:flex;flex-direction:column;justify-content:space-between}
.page:last-child{break-after:auto}
.head,.foot{display:flex;justify-content:space-between;gap:6mm;${side};align-items:center;white-space:nowrap}
.head{height:9mm;margin-top:9mm}.foot{height:6mm;margin-bottom:${bottom - 12}mm}
.title,.said{unicode-bidi:plaintext}.title{flex:1 1 auto;text-align:${start}}.said{flex:none;text-align:${end}}
.sc{font-family:'Small Capitals',${fontFamilies(model.page.typeface)};font-weight:600;letter-spacing:.03em}.sc.rl{letter-spacing:0}${fontsFromRight('.rl', '.rl.he', fontFamilies(model.page.typeface))}.role{font-style:italic}
.logo{flex:none;width:24mm;height:8mm;background-position:${end} center!important}`;
}

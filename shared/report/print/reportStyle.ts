import type { ReportModel, ReportTheme } from '../reportModel';
import { stripes } from './blockHtml';

/** Measures of the page, in millimetres. The text column is fixed: lines are measured once and set line by line. */
const text = 108;
/** From the left edge of the paper to the text; paragraph numbers hang in it. */
const left = 23;
/** The part of it that is page margin: what stands further left is cut off in print. */
const edge = 9;
const right = 11;
const paper = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
const gapBeforeStripes = 2.6;
const gapAfterStripes = 2.6;
const stripe = 1.1;

/** Where the stripes and the notes stand, in millimetres from the right edge of the text. */
function margin(model: Pick<ReportModel, 'page' | 'lanes'>) {
  const drawn = Math.min(Math.max(model.lanes, 1), stripes);
  const pitch = drawn <= 4 ? 2.9 : 2.2;
  const notes = gapBeforeStripes + drawn * pitch + gapAfterStripes;
  return { drawn, pitch, notes, width: paper[model.page.paper].width - left - text - right - notes };
}

/**
 * The style sheet of the printed report. Nothing in it is positioned, transformed or clipped: each such box is a layer of its own, and
 * Chromium looks through all layers of the report for every page.
 */
export function reportStyle(model: Pick<ReportModel, 'page' | 'lanes' | 'themes' | 'color'>): string {
  const { width, height } = paper[model.page.paper];
  const place = margin(model);
  const full = width - left - right;
  const lanes = Array.from({ length: place.drawn }, (_, lane) => {
    const offset = gapBeforeStripes + lane * place.pitch;
    return `.l${lane}{margin-right:-${mm(offset + stripe)};padding-right:${mm(offset)}}
.k${lane}{margin-right:-${mm(offset + (stripe + place.pitch) / 2)}}
.u${lane}{text-underline-offset:${(1.7 + Math.min(lane, 3) * 1.25).toFixed(2)}pt}`;
  });
  return `@page{size:${width}mm ${height}mm;margin:24mm ${right}mm 21mm ${edge}mm}
*{box-sizing:border-box;font-variant-ligatures:none!important}
html{font:10.5pt/15pt 'Source Serif 4',serif;color:#111;text-rendering:geometricPrecision;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;padding-left:${mm(left - edge)};width:${mm(full + left - edge)};overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6,p,table,dl,dd,ol,ul,blockquote{margin:0;padding:0;font-weight:400}
h1,h2,h3,h4,h5,h6{white-space:pre-wrap}
a{color:inherit;text-decoration:none}
h1{font:600 25pt/30pt 'Source Serif 4',serif;letter-spacing:-.01em;max-width:150mm}
.under{margin-top:3mm;color:#444;font-size:10pt;line-height:14pt}
h2{font:600 15pt/20pt 'Source Serif 4',serif;margin-bottom:3mm;break-after:avoid}
.part h2{font:600 9pt/12pt 'Source Serif 4',serif;letter-spacing:.08em;border-top:.5pt solid #111;padding-top:2.2mm;margin:7mm 0 2mm}
.how{font-size:8.5pt;line-height:12pt;color:#444;margin-bottom:3.5mm;max-width:150mm}
.toc{list-style:none}.toc li{display:flex;align-items:baseline;line-height:15pt}
.toc .dots{flex:1;border-bottom:.6pt dotted #888;margin:0 2mm}
.pg{font-variant-numeric:tabular-nums;display:inline-block;min-width:1.7em;text-align:right}
.inline .pg{min-width:0}
.themes{columns:2;column-gap:9mm}
.theme{break-inside:avoid;display:flex;align-items:baseline;gap:2mm;line-height:13pt;padding:.55mm 0;font-size:9.5pt;padding-left:calc(var(--d)*4.5mm)}
.theme .key{min-width:6mm}.theme .body{flex:1}.theme .count{color:#444;font-variant-numeric:tabular-nums}
.theme .desc{display:block;color:#444;font-style:italic;font-size:8.5pt;line-height:11pt}
.key{font-weight:600;font-size:.92em}
.sw{display:inline-block;flex:none;width:7mm;height:9pt;border-bottom:2pt solid;align-self:flex-start}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9.5pt;line-height:12.5pt}
th{font-weight:400;font-style:italic;color:#444;text-align:left;font-size:8.5pt;padding:0 3mm 1mm 0}
td{vertical-align:top;padding:.8mm 3mm .8mm 0;border-top:.35pt solid #bbb}
tr{break-inside:avoid}td.num,th.num{text-align:right;font-variant-numeric:tabular-nums;padding-right:0;padding-left:3mm}
th.name{width:42mm}th.num{width:19mm}td.said{font-size:9pt;line-height:12pt}
.sc{font-family:'Small Capitals','Source Serif 4',serif;font-weight:600;font-style:normal;letter-spacing:.03em}
.ex .by b{font-weight:600}
.role{font-style:italic;font-weight:400}
.doc,.excerpts,.part.new{break-before:page}
.cover{break-after:page;padding-top:70mm}.cover h1{font-size:30pt;line-height:36pt}.cover .logo{display:block}
.logo{display:block;max-width:60mm;max-height:22mm;margin-bottom:8mm}
.subtitle{font-size:14pt;line-height:19pt;margin-top:4mm;max-width:150mm}.author{margin-top:9mm}
.prose{max-width:150mm}
.matrix{table-layout:auto;margin-bottom:7mm}.matrix th.row{font-style:normal;color:#111;font-size:9pt;line-height:11.5pt;padding-left:calc(var(--d,0)*3mm);width:52mm}
.matrix thead th{vertical-align:bottom;font-size:8pt;line-height:10pt}.matrix tbody th{border-top:.35pt solid #bbb;padding:.8mm 3mm .8mm calc(var(--d,0)*3mm);vertical-align:top}
.matrix td.num{padding-right:1.5mm}.matrix th.num{padding-right:1.5mm;width:auto}.sum{font-weight:600}
.bar{display:grid;grid-template-columns:52mm 1fr 14mm;align-items:center;gap:3mm;font-size:9pt;line-height:12pt;padding:.7mm 0;break-inside:avoid}
.track{display:flex;height:4.6mm}.value{text-align:right;font-variant-numeric:tabular-nums}.fill{height:100%}
.slice{height:100%;border-bottom:1.2mm solid;background:#eee;border-right:.3mm solid #fff;font-size:7pt;line-height:3.4mm;text-align:center}
.cell{flex:1;height:100%;border-right:.15mm solid #fff}.who2{margin-right:4mm;white-space:nowrap}
.code{margin:0 0 4mm calc(var(--d,0)*5mm);break-inside:avoid;max-width:150mm}.code h3{font:600 11pt/15pt 'Source Serif 4',serif}
.code .sw{height:7pt}.of{font-weight:400;font-size:8.5pt;color:#444;margin-left:3mm}.def{font-size:9.5pt;line-height:13pt;margin-top:.6mm}
.index{columns:2;column-gap:9mm;font-size:9.5pt;line-height:13pt}.entry{padding-left:calc(var(--d,0)*4mm + 4mm);text-indent:-4mm;break-inside:avoid}.pages{font-variant-numeric:tabular-nums;color:#333}
.doc>h2{max-width:${mm(text)};margin-bottom:1mm;font-size:17pt;line-height:22pt}
.src{font-size:8.5pt;line-height:12pt;color:#444;font-style:italic;margin-bottom:7mm;width:${mm(text)}}
.b{width:${mm(text)};margin-bottom:6pt;orphans:2;widows:2}
.t{display:block}
.b .t{white-space:pre-line}.heading .t{white-space:pre-wrap}
h3.b,h4.b,h5.b,h6.b{font-weight:600;break-after:avoid;margin-top:12pt}
h3.b{font-size:13pt;line-height:17pt}h4.b{font-size:11.5pt}h5.b{font-style:italic}h6.b{font-weight:400;font-style:italic}
.quote .t{padding-inline-start:7mm;font-size:10pt}
.caption .t{font-size:9.5pt}
.listItem .t{padding-inline-start:calc(6mm + var(--in,0)*6mm)}
.n,.bu{display:block;height:0;white-space:nowrap;break-after:avoid}
.bu{padding-inline-start:calc(1mm + var(--in,0)*6mm)}
.tableRow{border-bottom:.35pt solid #999;padding-bottom:3pt;margin-bottom:3pt}
.tableRow .t{white-space:pre-wrap;tab-size:14}
.n{width:10mm;margin-left:-14mm;text-align:right;font-size:7.5pt;color:#666;font-variant-numeric:tabular-nums}
.who{width:${mm(text)};margin:9pt 0 2pt;font-size:9.5pt;line-height:12.5pt;break-after:avoid;break-inside:avoid}
.who .role{font-size:9pt;color:#333}
.r,.s{display:block}.k,.note{direction:ltr}.mp{unicode-bidi:plaintext;text-align:start}
.r.first{break-inside:avoid}.r.last{break-before:avoid}
.s{border-right:${mm(stripe)} solid}
.t .r{white-space:nowrap}.tableRow .r,.heading .r{white-space:pre}
u{text-decoration-line:underline;text-decoration-thickness:.85pt;text-decoration-skip-ink:none}
.k{display:block;height:0;break-after:avoid;text-align:right}
.k span{display:inline-block;vertical-align:top;width:${mm(place.pitch)};background:#fff;text-align:center;padding-top:.8pt;font:600 ${place.drawn > 4 ? 4.3 : 5.6}pt/6pt 'Source Serif 4',serif;color:#111;white-space:nowrap}
.k.more{margin-right:-${mm(place.notes - 0.2)}}
.note{float:right;clear:right;width:${mm(place.width)};margin-right:-${mm(place.notes + place.width)};padding-bottom:2.5pt;font:8pt/10.4pt 'Source Serif 4',serif;white-space:normal;text-align:left;font-style:normal}
.lb{break-inside:avoid;display:grid;grid-template-columns:minmax(6.6mm,max-content) 1fr}.lb .key{padding-right:.8mm}
.nv{display:block;font-size:8.5pt}
.memo{display:block;padding-left:2mm;border-left:.6pt solid #777;font-style:italic;color:#222;margin:1pt 0 1pt 0}
.mp{display:block}.mp+.mp{margin-top:2pt}.mh,.memo b{font-weight:600}.memo i,.note2 i{font-style:normal}
.mq{padding-left:2mm}.mi{padding-left:calc(2.6mm + var(--d,0)*2.6mm);text-indent:-2.6mm}.mi+.mi{margin-top:0}
.memo a,.note2 a,a.out{text-decoration:underline;text-decoration-thickness:.4pt;text-underline-offset:1.5pt}
.end{clear:both;height:0}
.excerpts .head{display:flex;justify-content:space-between;align-items:baseline;gap:4mm;margin:8mm 0 2mm;break-after:avoid}
.excerpts h3{font:600 11.5pt/16pt 'Source Serif 4',serif;display:flex;gap:2mm}
.unplaced{margin-top:8mm}.unplaced h3{font:600 11.5pt/16pt 'Source Serif 4',serif;border-top:.5pt solid #111;padding-top:2.2mm;break-after:avoid}
.unplaced .how{break-after:avoid}
.excerpts .count{font-size:9pt;color:#444;white-space:nowrap}
.ex{margin:0 0 4.2mm 9mm;max-width:142mm;font-size:10pt;line-height:14pt}
.ex blockquote{white-space:pre-line;border-inline-start:1.6pt solid;padding-inline-start:3mm}
.ex .by{font-size:8.5pt;line-height:12pt;color:#333;padding-left:3.55mm;margin-top:.6mm;break-before:avoid}
.ex .note2{font-size:8.5pt;line-height:12pt;padding-left:3.55mm;font-style:italic;color:#222}
.ex .note2 b{font-style:normal;font-weight:600}
${lanes.join('\n')}
${model.themes.map((theme, index) => themeStyle(theme, index, model.color)).join('\n')}`;
}

/** Colours come again after twelve themes, and not everybody sees them: the pattern speaks too, in print-safe mode alone beside the key. */
function themeStyle(theme: ReportTheme, index: number, mode: ReportModel['color']): string {
  const color = mode === 'color' ? theme.color : '#111';
  const { pattern } = theme;
  const name = `.t${index}`;
  return `u${name}{text-decoration-color:${color};text-decoration-style:${pattern}}.s${name},.sw${name},.q${name}{border-color:${color}}.s${name}{border-right-style:${pattern}}.sw${name}{border-bottom-style:${pattern}}${
    mode === 'color' ? `.lb${name} .key{color:${theme.color}}` : ''
  }`;
}

const mm = (length: number): string => `${Number(length.toFixed(3))}mm`;

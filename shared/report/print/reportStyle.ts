import type { ReportModel, ReportTheme } from '../reportModel';
import type { ReportPage } from '../reportOptions';
import { type PageGeometry, pageGeometry } from './pageGeometry';

const family = "'Report','Report Arabic','Report Hebrew','Report Chinese'";

/** Letters of the report's own, the reader's for scripts that it has none for. */
export const fontFamilies = (typeface: ReportPage['typeface']): string =>
  `${family},${typeface === 'serif' ? 'serif' : 'sans-serif'}`;

/**
 * In words that run from the right the spaces are of the same face as the letters: a line is one piece then, which readers find phrases in.
 *
 * @param selector of elements that run from the right
 * @param hebrew of those among them in Hebrew
 */
export const fontsFromRight = (selector: string, hebrew: string, fonts: string): string =>
  `${selector}{font-family:'Report Arabic',${fonts}}${hebrew}{font-family:'Report Hebrew',${fonts}}`;

/**
 * The style sheet of the printed report: `em` follows the size of the text, `1rem` is ten points of what stands beside it. Nothing in it
 * is positioned, transformed or clipped: each such box is a layer of its own, and Chromium looks through all layers of the report for
 * every page.
 */
export function reportStyle(
  model: Pick<ReportModel, 'page' | 'lanes' | 'themes' | 'color' | 'language'>,
): string {
  const place = pageGeometry(model);
  const fonts = fontFamilies(model.page.typeface);
  return `${pageStyle(place, model.page.size, fonts)}
${frontStyle(place)}
${listStyle(place)}
${documentStyle(place)}
${noteStyle(place)}
${excerptStyle(place)}
${laneStyles(place)}
${model.themes.map((theme, index) => themeStyle(theme, index, model.color, place.end)).join('\n')}`;
}

const pageStyle = (
  { width, height, top, bottom, start, before, after, cut, full, apparatus }: PageGeometry,
  size: number,
  fonts: string,
): string =>
  `@page{size:${mm(width)} ${mm(height)};margin:${mm(top)} ${mm(start === 'left' ? after : cut)} ${mm(bottom)} ${mm(start === 'left' ? cut : after)}}
*{box-sizing:border-box;font-variant-ligatures:none!important;font-synthesis:none}
html{font:${pt(10 * apparatus)}/1.4 ${fonts};color:#111;text-rendering:geometricPrecision;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;padding-${start}:${mm(before - cut)};width:${mm(full + before - cut)};overflow-wrap:anywhere;font-size:${pt(size)};line-height:1.4286}
h1,h2,h3,h4,h5,h6,p,table,dl,dd,ol,ul,blockquote{margin:0;padding:0;font-weight:400}
h1,h2,h3,h4,h5,h6{white-space:pre-wrap;unicode-bidi:plaintext;text-align:${start}}
${fontsFromRight('[dir=rtl]', '[data-script=hebrew]', fonts)}[dir=ltr]{font-family:${fonts}}
a{color:inherit;text-decoration:none}
.sc{font-family:'Small Capitals',${fonts};font-weight:600;font-style:normal;letter-spacing:.03em}.sc.rl{letter-spacing:0}${fontsFromRight('.rl', '.rl.he', fonts)}
.role{font-style:italic;font-weight:400}
.key{font-weight:600;font-size:.92em}.key,.pages,.value{unicode-bidi:isolate}
.pg{font-variant-numeric:tabular-nums;display:inline-block;min-width:1.7em;text-align:end}
.inline .pg{min-width:0}
.doc,.excerpts,.part.new{break-before:page}`;

const frontStyle = ({ end }: PageGeometry): string =>
  `h1{font-size:2.5rem;line-height:1.2;font-weight:600;letter-spacing:-.01em;max-width:150mm}
.under{margin-top:3mm;color:#444;font-size:1rem;line-height:1.4}
h2{font-size:1.5rem;line-height:1.33;font-weight:600;margin-bottom:3mm;break-after:avoid}
.part h2{font-size:.9rem;line-height:1.33;letter-spacing:.08em;border-top:.5pt solid #111;padding-top:2.2mm;margin:7mm 0 2mm}
.part.new h2{margin-top:0}
.how{font-size:.85rem;line-height:1.4;color:#444;margin-bottom:3.5mm;max-width:150mm}
.cover{break-after:page;padding-top:62mm}.cover h1{font-size:3rem}
.logo{display:block;max-width:60mm;max-height:22mm;margin-bottom:8mm}
.subtitle{font-size:1.4rem;line-height:1.36;margin-top:4mm;max-width:150mm}.author{font-size:1.1rem;margin-top:9mm}
.toc{list-style:none;font-size:1.05rem}.toc li{display:flex;align-items:baseline;line-height:1.43}
.toc .dots{flex:1;border-bottom:.6pt dotted #888;margin:0 2mm}
.prose{max-width:150mm;font-size:1.05rem;line-height:1.43}
.value,.num{text-align:${end}}`;

const listStyle = ({ start, full }: PageGeometry): string =>
  `.themes{columns:2;column-gap:9mm}
.theme{break-inside:avoid;display:flex;align-items:baseline;gap:2mm;line-height:1.37;padding:.55mm 0;font-size:.95rem;padding-inline-start:calc(var(--d)*4.5mm)}
.theme .key{min-width:6mm}.theme .body{flex:1;min-width:0}.theme .count{color:#444;font-variant-numeric:tabular-nums}
.theme .desc{display:block;color:#444;font-style:italic;font-size:.85rem;line-height:1.3}
.sw{display:inline-block;flex:none;width:7mm;height:.9rem;border-bottom:2pt solid;align-self:flex-start}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.95rem;line-height:1.32}
th{font-weight:400;font-style:italic;color:#444;text-align:start;font-size:.85rem;padding:0;padding-inline-end:3mm;padding-bottom:1mm}
td{vertical-align:top;padding:.8mm 0;padding-inline-end:3mm;border-top:.35pt solid #bbb}
tr{break-inside:avoid}tbody tr:nth-child(-n+2){break-after:avoid}td.num,th.num{text-align:end;font-variant-numeric:tabular-nums;padding-inline-end:0;padding-inline-start:3mm}
th.name{width:${mm(Math.min(62, full * 0.24))}}th.num{width:21mm}td.said{font-size:.9rem;line-height:1.34}
.matrix{table-layout:auto;margin-bottom:7mm;overflow-wrap:break-word}.matrix th.row{font-style:normal;color:#111;font-size:.9rem;line-height:1.28;width:52mm}
.matrix thead th{vertical-align:bottom;font-size:.8rem;line-height:1.25}.matrix tbody th{border-top:.35pt solid #bbb;padding:.8mm 0;padding-inline:calc(var(--d,0)*3mm) 3mm;vertical-align:top}
.matrix td.num,.matrix th.num{padding-inline-end:1.5mm;width:auto}.sum{font-weight:600}
.bar{display:grid;grid-template-columns:52mm 1fr 14mm;align-items:center;gap:3mm;font-size:.9rem;line-height:1.33;padding:.7mm 0;break-inside:avoid}
.track{display:flex;height:4.6mm}.value{font-variant-numeric:tabular-nums}.fill{height:100%}
.slice{height:100%;border-bottom:1.2mm solid;background:#eee;border-inline-end:.3mm solid #fff;font-size:.7rem;line-height:3.4mm;text-align:center}
.cell{flex:1;height:100%;border-inline-end:.15mm solid #fff}.who2{margin-inline-end:4mm;white-space:nowrap}
.code{margin:0 0 4mm;margin-${start}:calc(var(--d,0)*5mm);break-inside:avoid;max-width:150mm}.code h3{font-size:1.1rem;line-height:1.36;font-weight:600}
.code .sw{height:.7rem}.of{font-weight:400;font-size:.85rem;color:#444;margin-inline-start:3mm}.def{font-size:.95rem;line-height:1.37;margin-top:.6mm}
.index{columns:2;column-gap:9mm;font-size:.95rem;line-height:1.37}.entry{padding-inline-start:calc(var(--d,0)*4mm + 4mm);text-indent:-4mm;break-inside:avoid}.pages{font-variant-numeric:tabular-nums;color:#333}`;

const documentStyle = ({ start, end, text, inset, stripe }: PageGeometry): string =>
  `.doc{padding-${start}:${mm(inset)}}
.doc>h2{max-width:${mm(text)};margin-bottom:1mm;font-size:1.7rem;line-height:1.3}
.src{font-size:.85rem;line-height:1.4;color:#444;font-style:italic;margin-bottom:7mm;width:${mm(text)}}
.b{width:${mm(text)};margin-bottom:.57em;orphans:2;widows:2}
.t{display:block}
.b .t{white-space:pre-line}.heading .t{white-space:pre-wrap}
h3.b,h4.b,h5.b,h6.b{font-size:1em;line-height:1.4286;font-weight:600;break-after:avoid;margin-top:1.14em}
h3.b{font-size:1.24em;line-height:1.3}h4.b{font-size:1.1em}h5.b{font-style:italic}h6.b{font-weight:400;font-style:italic}
.quote .t{padding-inline-start:7mm;font-size:.953em}
.caption .t{font-size:.905em}
.listItem .t{padding-inline-start:calc(6mm + var(--in,0)*6mm)}
.n,.bu{display:block;height:0;white-space:nowrap;break-after:avoid}
.bu{padding-inline-start:calc(1mm + var(--in,0)*6mm)}
.tableRow{border-bottom:.35pt solid #999;padding-bottom:3pt;margin-bottom:3pt}
.tableRow .t{white-space:pre-wrap;tab-size:14}
.n{width:10mm;margin-${start}:-14mm;text-align:${end};font-size:.75rem;color:#666;font-variant-numeric:tabular-nums;line-height:calc(1em*2)}
.who{width:${mm(text)};margin:.86em 0 .19em;font-size:.905em;line-height:1.32;break-after:avoid;break-inside:avoid}
.who .role{font-size:.95em;color:#333}
.r,.s{display:block}.mp,.lb span{unicode-bidi:plaintext;text-align:${start}}
.r.first{break-inside:avoid}.r.last{break-before:avoid}
.s{border-${end}:${mm(stripe)} solid}
.t .r{white-space:nowrap}.tableRow .r,.heading .r{white-space:pre}
u{text-decoration-line:underline;text-decoration-thickness:.85pt;text-decoration-skip-ink:none}`;

const noteStyle = ({ start, end, pitch, notes, note }: PageGeometry): string =>
  `.k,.note{direction:${start === 'left' ? 'ltr' : 'rtl'}}
.k{display:block;height:0;break-after:avoid;text-align:${end}}
.k span{display:inline-block;vertical-align:top;width:${mm(pitch)};background:#fff;text-align:center;padding-top:.8pt;font-weight:600;font-size:${pitch >= 2.6 ? '.56' : '.43'}rem;line-height:1.1;color:#111;white-space:nowrap}
.k.more{margin-${end}:-${mm(notes - 0.2)}}
.note{float:${end};clear:${end};width:${mm(note)};margin-${end}:-${mm(notes + note)};padding-bottom:2.5pt;font-size:.8rem;line-height:1.3;font-weight:400;white-space:normal;text-align:${start};font-style:normal}
.note{break-inside:avoid}.note.ref{font-size:.75rem;font-variant-numeric:tabular-nums;color:#333}
.notes{margin-top:8mm}.notes h3{font-size:1.15rem;line-height:1.39;font-weight:600;border-top:.5pt solid #111;padding-top:2.2mm;margin-bottom:2mm;break-after:avoid}
.en{font-size:.85rem;line-height:1.37;max-width:150mm;margin-bottom:1.6mm;padding-inline-start:8mm}.en p.of2{break-after:avoid;text-indent:-8mm}.en .of2 b{display:inline-block;min-width:8mm;text-indent:0;font-weight:600}.en q{font-style:italic;quotes:none}
.lb{display:block;break-inside:avoid;padding-inline-start:6.6mm;text-indent:-6.6mm}.lb .key{display:inline-block;min-width:6.6mm;padding-inline-end:.8mm;text-indent:0}
.nv{display:block;font-size:.85rem}
.memo{display:block;unicode-bidi:plaintext;text-align:${start};padding-inline-start:2mm;border-inline-start:.6pt solid #777;font-style:italic;color:#222;margin:1pt 0 1pt 0}
.mp{display:block}.mp+.mp{margin-top:2pt}.mh,.memo b{font-weight:600}.memo i,.note2 i{font-style:normal}
.mq{padding-inline-start:2mm}.mi{padding-inline-start:calc(2.6mm + var(--d,0)*2.6mm);text-indent:-2.6mm}.mi+.mi{margin-top:0}
.memo a,.note2 a,a.out{text-decoration:underline;text-decoration-thickness:.4pt;text-underline-offset:1.5pt}
.end{clear:both;height:0}`;

const excerptStyle = ({ full }: PageGeometry): string =>
  `.excerpts .head{display:flex;justify-content:space-between;align-items:baseline;gap:4mm;margin:8mm 0 2mm;break-after:avoid}
.excerpts h3{font-size:1.15rem;line-height:1.39;font-weight:600;display:flex;gap:2mm}.excerpts h3>a,.excerpts h3>.key{flex:none}
.unplaced{margin-top:8mm}.unplaced h3{font-size:1.15rem;line-height:1.39;font-weight:600;border-top:.5pt solid #111;padding-top:2.2mm;break-after:avoid}
.unplaced .how{break-after:avoid}
.excerpts .count{font-size:.9rem;color:#444;white-space:nowrap}
.ex{margin:0 0 4.2mm;margin-inline-start:9mm;max-width:${mm(Math.min(142, full - 9))};font-size:1rem;line-height:1.4}
.ex blockquote{white-space:pre-line;border-inline-start:1.6pt solid;padding-inline-start:3mm}
.ex .by{font-size:.85rem;line-height:1.41;color:#333;padding-inline-start:3.55mm;margin-top:.6mm;break-before:avoid}
.ex .by b{font-weight:600}
.ex .note2{font-size:.85rem;line-height:1.41;padding-inline-start:3.55mm;font-style:italic;color:#222}
.ex .note2 b{font-style:normal;font-weight:600}`;

function laneStyles({ drawn, stripes, pitch, stripe, end, scale }: PageGeometry): string {
  return Array.from({ length: drawn }, (_, lane) => {
    const offset = stripes + lane * pitch;
    return `.l${lane}{margin-${end}:-${mm(offset + stripe)};padding-${end}:${mm(offset)}}
.k${lane}{margin-${end}:-${mm(offset + (stripe + pitch) / 2)}}
.u${lane}{text-underline-offset:${pt((1.7 + Math.min(lane, 3) * 1.25) * scale)}}`;
  }).join('\n');
}

/** Colours come again after twelve themes, and not everybody sees them: the pattern speaks too, in print-safe mode alone beside the key. */
function themeStyle(theme: ReportTheme, index: number, mode: ReportModel['color'], end: string): string {
  const color = mode === 'color' ? theme.color : '#111';
  const { pattern } = theme;
  const name = `.t${index}`;
  return `u${name}{text-decoration-color:${color};text-decoration-style:${pattern}}.s${name},.sw${name},.q${name}{border-color:${color}}.s${name}{border-${end}-style:${pattern}}.sw${name}{border-bottom-style:${pattern}}${
    mode === 'color' ? `.lb${name} .key{color:${theme.color}}` : ''
  }`;
}

const mm = (length: number): string => `${Number(length.toFixed(3))}mm`;
const pt = (length: number): string => `${Number(length.toFixed(3))}pt`;

import type { ReportModel, ReportTheme } from '../../reportModel';

/** The style sheet of the page: light and dark, wide and narrow, on paper. */
export function pageStyle({ page, themes, color }: Pick<ReportModel, 'page' | 'themes' | 'color'>): string {
  const face =
    page.typeface === 'serif'
      ? `'Source Serif 4','Iowan Old Style',Charter,Cambria,Georgia,serif`
      : `Inter,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`;
  return `:root{color-scheme:light dark;--paper:#fff;--ink:#161616;--quiet:#5a5a5a;--line:#d8d8d8;--panel:#f6f6f4;--accent:#1f4e79;--on:#ffe28a;--wash:13%;--lift:0%}
@media(prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e6e5e1;--quiet:#a3a29d;--line:#3a3b3e;--panel:#1f2124;--accent:#8fbbe8;--on:#6b5510;--wash:11%;--lift:38%}}
*{box-sizing:border-box}
html{font:17px/1.6 ${face};background:var(--paper);color:var(--ink);scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:84rem;margin:0 auto;padding:0 1.5rem 6rem;gap:0 2.5rem}
.js .page{grid-template-columns:16.5rem minmax(0,1fr)}
main{min-width:0;padding-top:2rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;font-weight:650;text-wrap:balance}
h1{font-size:2.1rem;margin:.2rem 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.4rem;margin:3.2rem 0 .7rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.08rem;margin:2rem 0 .6rem}h4,h5,h6{font-size:1rem;margin:1.4rem 0 .5rem}
p{margin:0 0 .8rem}
.under,.src,.how,.count,.of{color:var(--quiet);font-size:.85rem;font-weight:400}
.subtitle{font-size:1.2rem}.cover{padding:8vh 0 2rem}.logo{max-width:16rem;max-height:6rem;display:block;margin-bottom:1.5rem}
.cover h2,nav h2{border:0}
.toc{list-style:none;margin:0;padding:0}.toc li{margin:.15rem 0}
.prose,.how,.def{max-width:46rem}
.sc{font-variant-caps:small-caps;font-weight:600;letter-spacing:.03em}.role{font-style:italic;color:var(--quiet)}
.key,.lb b,#filters label b{font-weight:650}
.sw{display:inline-block;width:1.8rem;height:.75rem;border-bottom:3px solid var(--t)}
.themes{columns:2 20rem;column-gap:2.5rem}.theme{display:flex;gap:.55rem;align-items:baseline;break-inside:avoid;padding:.12rem 0;padding-inline-start:calc(var(--d,0)*1.1rem)}
.theme .body{flex:1}.desc{display:block;color:var(--quiet);font-size:.85rem}
table{border-collapse:collapse;font-size:.88rem;line-height:1.4;max-width:100%}
th,td{padding:.35rem .8rem .35rem 0;text-align:start;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);font-style:italic;border-top:0;vertical-align:bottom}.num{text-align:end;font-variant-numeric:tabular-nums}
.matrix{display:block;overflow-x:auto;margin-bottom:1.5rem}.matrix td[style]{color:#111}.matrix td{padding-inline:.5rem;min-width:2.6rem}.sum{font-weight:650}
tbody th.row{padding-inline-start:calc(var(--d,0)*.8rem)}
.bar{display:grid;grid-template-columns:minmax(7rem,16rem) 1fr 4rem;gap:.8rem;align-items:center;padding:.15rem 0;font-size:.88rem}
.track{display:flex;height:1.1rem}.fill{height:100%}.cell{flex:1;height:100%}.value{text-align:end;font-variant-numeric:tabular-nums}
.slice{height:100%;border-bottom:4px solid;background:var(--panel);font-size:.66rem;line-height:.85rem;text-align:center;overflow:hidden}.who2{margin-inline-end:1rem}
.code{margin:0 0 1.2rem;padding-inline-start:calc(var(--d,0)*1.2rem)}.code h3{margin:1.2rem 0 .2rem}.of{margin-inline-start:.6rem}.def{font-size:.92rem;margin:.1rem 0}
.index{columns:2 20rem;column-gap:2.5rem;font-size:.9rem}.entry{margin:.1rem 0;padding-inline-start:calc(var(--d,0)*1rem + 1rem);text-indent:-1rem}.pages{font-variant-numeric:tabular-nums}
.cv{content-visibility:auto;contain-intrinsic-size:auto 1800px}.index .cv,.toc .cv{content-visibility:visible}
.b{display:grid;grid-template-columns:2.2rem minmax(0,40rem) minmax(9rem,1fr);gap:0 .9rem;margin-bottom:.75rem;scroll-margin-top:3rem}
.who{grid-column:2/4;margin:1rem 0 .15rem;font-size:.92rem}.n{grid-column:1;text-align:end;font-size:.68rem;color:var(--quiet);padding-top:.4rem;font-variant-numeric:tabular-nums}
.t{grid-column:2;margin:0;white-space:pre-wrap;line-height:1.75;grid-row-end:span 1}.notes{grid-column:3;min-width:0;font-size:.78rem;line-height:1.38}
h3.t{font-size:1.15rem;margin-top:1rem}h4.t,h5.t,h6.t{font-size:1.02rem;margin-top:.7rem}
.quote .t{padding-inline-start:1.4rem;color:var(--ink)}.caption .t{font-size:.9rem}
.listItem .t{padding-inline-start:calc(var(--in,0)*1.4rem + 1.5rem);text-indent:-1.3rem}.bu{display:inline-block;min-width:1.3rem;text-indent:0}
.table .t{white-space:normal;overflow-x:auto}.table .t table{width:100%}.table th{width:2rem}.table .n{display:inline-block;padding:0}.table .who{margin:0;white-space:normal}
.c{text-decoration:underline var(--t) .09em;text-underline-offset:.18em;text-decoration-skip-ink:none;background:color-mix(in srgb,var(--t) var(--wash),transparent);cursor:pointer;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.l1{text-underline-offset:.32em}.l2{text-underline-offset:.46em}.l3{text-underline-offset:.6em}.l4{text-decoration:none;background:none}
.c.off{text-decoration:none;background:none;cursor:auto}.c.on{background:var(--on)}
.note{border-inline-start:2px solid var(--line);padding:.12rem .5rem;margin:0 0 .3rem;border-radius:0 3px 3px 0}
.note:target,.note.on,.ex:target{background:var(--panel);border-color:var(--accent)}
.lb{display:inline-block;margin-inline-end:.45rem;border-bottom:2px solid var(--t);line-height:1.3;max-width:100%}
.said,.cite{display:block;color:var(--quiet);font-size:.95em}.cite{font-size:.9em}
.notes .cite,.notes .role{display:none}.note:focus .cite,.note:hover .cite,.note:focus-within .cite,.note:target .cite{display:block}
.turn{margin:0 0 .3rem;padding-inline-start:.6rem}
.memo{border-inline-start:2px solid var(--quiet);padding-inline-start:.5rem;margin:.2rem 0;font-style:italic}.memo b,.mh{font-weight:650}.memo i{font-style:normal}
.notes .memo{max-height:12em;overflow:auto}
.mp{display:block;margin-bottom:.25rem}.mq{padding-inline-start:.6rem}.mi{padding-inline-start:calc(var(--d,0)*.8rem + .8rem);text-indent:-.8rem}
.ex{max-width:46rem;margin:0 0 1.1rem;scroll-margin-top:3rem}.ex blockquote{margin:0;padding-inline-start:.8rem;border-inline-start:3px solid var(--t,var(--quiet));white-space:pre-wrap}
.by{font-size:.82rem;color:var(--quiet);margin:.2rem 0 0;padding-inline-start:calc(.8rem + 3px)}.ex .memo{font-size:.85rem;margin-inline-start:calc(.8rem + 3px)}
h3 .count{margin-inline-start:.4rem}
[hidden],.gone{display:none!important}
#filters{scrollbar-width:thin;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2rem .2rem 2rem;font:13.5px/1.4 Inter,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
#filters summary{font-weight:650;font-size:15px;cursor:pointer;margin-bottom:.6rem}
#filters fieldset{border:0;margin:1.1rem 0 0;padding:0;min-width:0}#filters legend{font-weight:650;padding:0;margin-bottom:.25rem}
#filters fieldset label{display:flex;gap:.45rem;align-items:baseline;padding:.16rem .3rem;padding-inline-start:calc(.3rem + var(--d,0)*.9rem);border-radius:4px}
#filters fieldset label:hover{background:var(--panel)}#filters fieldset label span{flex:1;min-width:0}
#filters fieldset label[class] b{border-bottom:2px solid var(--t)}
#filters small{font-size:inherit;color:var(--quiet);font-variant-numeric:tabular-nums}#filters .none{color:var(--quiet)}
#filters input[type=checkbox]{accent-color:var(--accent);margin:0;transform:translateY(1px)}
.find span{display:block;margin-bottom:.2rem}.find input{width:100%;font:inherit;padding:.4rem .55rem;border:1px solid var(--line);border-radius:5px;background:var(--paper);color:var(--ink)}
.steps{display:flex;align-items:center;gap:.3rem;margin:.55rem 0}.steps p{flex:1;margin:0;color:var(--quiet);font-variant-numeric:tabular-nums}
#filters button,#card button{font:inherit;color:var(--ink);background:var(--panel);border:1px solid var(--line);border-radius:5px;padding:.25rem .6rem;cursor:pointer}
#filters button:hover,#card button:hover{border-color:var(--quiet)}.only{display:flex;gap:.45rem;margin:.3rem 0 .6rem}
#card{position:fixed;inset-inline-end:1.2rem;bottom:1.2rem;width:min(25rem,calc(100vw - 2.4rem));max-height:60vh;overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:8px;box-shadow:0 6px 28px #0004;padding:.9rem 1rem;font-size:.85rem;line-height:1.45;z-index:5}
#card .note{border:0;padding:0;margin:0 2rem .8rem 0}#card .memo{max-height:none}#card .cite{display:block}#card button{position:absolute;top:.6rem;inset-inline-end:.6rem;padding:.05rem .45rem}
footer{color:var(--quiet);font-size:.85rem;margin-top:4rem}
@media(max-width:60rem){.js .page,.page{grid-template-columns:minmax(0,1fr);padding:0 1rem 6rem}#filters{position:static;max-height:none;padding:1rem 0 0}html{font-size:16px}h1{font-size:1.7rem}}
@media(max-width:46rem){.b{grid-template-columns:1.5rem minmax(0,1fr);gap:0 .5rem}.notes{grid-column:2;display:flex;flex-wrap:wrap;gap:.15rem .5rem;margin-top:.3rem}.note{margin:0}.who{grid-column:2}.bar{grid-template-columns:1fr 3.5rem}.bar .label{grid-column:1/3}}
@media print{.js .page,.page{display:block;max-width:none;padding:0}#filters,#card,.skip{display:none!important}.cv{content-visibility:visible}html{font-size:10pt}h2{break-after:avoid}.note,.ex,.code{break-inside:avoid}.b{grid-template-columns:7mm minmax(0,1fr) 48mm}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media(prefers-reduced-motion:no-preference){.c{transition:background .12s}}
${themes.map((theme, index) => themeStyle(theme, index, color)).join('\n')}`;
}

/** The colour lifted on a dark ground; where colours cannot be mixed it stays. Without colour the pattern alone speaks, beside the key. */
function themeStyle({ color, pattern }: ReportTheme, index: number, mode: ReportModel['color']): string {
  const own = mode === 'color' ? color : '#777777';
  return `.t${index}{--t:${own};--t:color-mix(in oklab,${own},#fff var(--lift));text-decoration-style:${pattern}!important}.sw.t${index},.lb.t${index},#filters .t${index} b{border-bottom-style:${pattern}}`;
}

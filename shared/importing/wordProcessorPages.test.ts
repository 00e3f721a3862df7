import { expect, test } from 'vitest';
import type { ReadDocument } from './reader';
import { readFile } from './readFile';
import { outlineOf } from './testing/outlineOf';
import { utf8 } from './testing/zipArchive';

async function read(html: string, name = 'page.html'): Promise<ReadDocument> {
  const result = await readFile({ name, bytes: utf8(html) });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
const outline = async (html: string) => outlineOf((await read(html)).blocks);

/** As Google Docs exports a text: everything by class, lists beside each other, links by way of Google, notes and comments at the end. */
const byGoogle = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);
.lst-kix_a1-1 > li:before{content:"\\0025cb  "}ul.lst-kix_a1-0{list-style-type:none}ol.lst-kix_b2-0.start{counter-reset:lst-ctn-kix_b2-0 0}
ol{margin:0;padding:0}.c1{color:#000;font-weight:400;font-style:normal}.c2{font-weight:700}.c3{font-style:italic}.c4{background-color:#fff;max-width:451pt}
.title{font-size:26pt;font-weight:400}h1{font-size:20pt;font-weight:400}.c9{font-weight:700;font-size:20pt}</style></head><body class="c4 doc-content">
<p class="c8 title" id="h.abc"><span class="c1">The mill</span></p><p class="c8 subtitle" id="h.abd"><span>A talk</span></p>
<h1 class="c8" id="h.x1"><span class="c9">What was said</span></h1>
<p class="c8"><span class="c1">It was </span><span class="c2">built</span><span class="c1"> in </span><span class="c3 c2">1900</span><span>, as </span><span><a class="c5" href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x">the record</a></span><span> says</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>, or so</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>.</span></p>
<ul class="c6 lst-kix_a1-0 start"><li class="c8 li-bullet-0"><span>one</span></li></ul><ul class="c6 lst-kix_a1-1 start"><li class="c8"><span>deeper</span></li></ul><ul class="c6 lst-kix_a1-0"><li class="c8"><span>two</span></li></ul>
<ol class="c6 lst-kix_b2-0 start" start="1"><li><span>first</span></li></ol>
<table class="c7"><tr class="c7"><td class="c8" colspan="1" rowspan="1"><p><span>Ana</span></p></td><td><p><span class="c2">yes</span></p></td></tr></table>
<hr class="c10"><div><p class="c8"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Record of 1901.</span></p></div>
<div class="c11"><p class="c8"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is that so?</span></p><p><span>I doubt it.</span></p></div></body></html>`;

test('a page of Google Docs', async () => {
  const page = await read(byGoogle);
  expect({ ...page, blocks: outlineOf(page.blocks) }).toEqual({
    title: 'What was said',
    format: 'html',
    encoding: 'UTF-8',
    blocks: [
      'heading1: The mill',
      'heading2: A talk',
      'heading1: What was said',
      'paragraph: It was built in 1900, as the record says[1], or so. | bold built | bold 1900 | italic 1900 | link the record → https://example.org/a?b=1',
      'listItem0: one',
      'listItem1: deeper',
      'listItem0: two',
      'numbered listItem0: first',
      'tableRow: Ana\tyes | bold yes',
      'paragraph: [1] Record of 1901.',
    ],
    turns: [],
    warnings: ['1 comment was left out.'],
  });
});

test('what Google Docs puts on the clipboard', async () => {
  expect(
    await outline(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:700;">Head</span></h2>
      <p dir="ltr"><span style="font-weight:400;">a </span><span style="font-weight:700;font-style:italic;">b</span></p>
      <ul><li dir="ltr" aria-level="1"><p role="presentation"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>inner</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`,
    ),
  ).toEqual(['heading2: Head', 'paragraph: a b | bold b | italic b', 'listItem0: one', 'listItem1: inner']);
});

const blanks = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span>';

test('a page of Word, filtered: titles by class, lists by their indents in any unit, drawn signs, smart tags', async () => {
  const item = (indent: string, sign: string, words: string, name = 'MsoListParagraphCxSpMiddle') =>
    `<p class=${name} style='margin-left:${indent};text-indent:-.25in'>${sign}${words}</p>`;
  expect(
    await outline(
      `<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!--
 /* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3;}
 p.MsoListParagraph, li.MsoListParagraph {margin-left:.5in; font-size:11.0pt;} p.MsoQuote{font-style:italic}
 @page WordSection1 {size:8.5in 11.0in;} div.WordSection1 {page:WordSection1;} span.Strong1 {font-weight:bold}
--></style></head><body lang=EN-US><div class=WordSection1><p class=MsoTitle>The mill</p>
<h1 style='text-indent:-.3in'>1.${blanks}<span>Who spoke</span></h1>
<p class=MsoNormal>At <st1:place w:st="on"><st1:City>Minsk</st1:City></st1:place>, <span class=Strong1>loud</span>.<o:p>&nbsp;</o:p></p>
${item('.5in', `<span style='font-family:Symbol'>·${blanks}</span>`, 'one', 'MsoListParagraph')}
${item('1.0in', `<span style='font-family:"Courier New"'>o${blanks}</span>`, 'deeper')}
${item('1.5in', `<span>a.${blanks}</span>`, 'deepest')}${item('.5in', `·${blanks}`, 'two')}
<p class=MsoNormal>Between</p>
${item('1.27cm', `1)${blanks}`, 'first', 'MsoNormal')}${item('72.0pt', `2)${blanks}`, 'inner', 'MsoNormal')}
<p class=MsoNormal style='text-indent:.5in'>After</p></div></body></html>`,
    ),
  ).toEqual([
    'heading1: The mill',
    'heading1: 1. Who spoke',
    'paragraph: At Minsk, loud. | bold loud',
    'listItem0: one',
    'listItem1: deeper',
    'numbered listItem2: deepest',
    'listItem0: two',
    'paragraph: Between',
    'numbered listItem0: first',
    'numbered listItem1: inner',
    'paragraph: After',
  ]);
});

test('a page of Word, whole: comments and tracked deletions are left out and told, insertions stay', async () => {
  const page =
    await read(`<html xmlns:o="x"><body><p class=MsoNormal>We <ins cite="mailto:Ana" datetime="2024-01-02T03:04">all </ins><del cite="mailto:Ana" datetime="2024-01-02T03:04">never </del>agreed<span
 class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AR1]</a></span></span>, <del>struck</del> <span style='display:none;mso-hide:all'>hidden</span>so.</p>
 <div style='mso-element:comment-list'><hr class=msocomoff align=left size=1><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a name="_msocom_1"></a>Really?<o:p></o:p></p></div></div></div></body></html>`);
  expect({ blocks: outlineOf(page.blocks), warnings: page.warnings }).toEqual({
    blocks: ['paragraph: We all agreed, struck so.'],
    warnings: ['1 comment was left out.', '1 deleted passage was left out.'],
  });
});

test('headings by role; by size only where a text has none', async () => {
  const large = (more: string) =>
    `<style>.a{font-size:2em}.b{font-size:16pt;font-weight:bold}.t{font-size:16pt}</style>${more}<p><span class=a>Mill</span></p><p class=b>Who spoke</p>
    <p>Words of the usual size, and enough of them to be most of it.</p><p>He said <font size=7>loud</font> words.</p><table><tr><td><p class=t>cell</p></td><td>b</td></tr></table><ul><li><p class=b>item</p></li></ul><p class=b>Said</p><p>And more.</p>`;
  expect(await outline(large(''))).toEqual([
    'heading1: Mill',
    'heading2: Who spoke',
    'paragraph: Words of the usual size, and enough of them to be most of it.',
    'paragraph: He said loud words.',
    'tableRow: cell\tb',
    'listItem0: item | bold item',
    'heading2: Said',
    'paragraph: And more.',
  ]);
  expect((await outline(large('<div role=heading aria-level=3>Own</div>'))).slice(0, 3)).toEqual([
    'heading3: Own',
    'paragraph: Mill',
    'paragraph: Who spoke | bold Who spoke',
  ]);
});

test('style sheets: the more exact rule counts, then the later, then what is written on the element', async () => {
  expect(
    await outline(
      `<style>/* .b{font-weight:bold} */ .a,.x{font-weight:bold}p.a.n{font-weight:normal}#i{font-style:italic}.a{color:red}.gone{display:none}
      @media print{.z{color:red}.p{display:none}} .m:hover{display:none} .c .d{display:none} .gone.shown{display:block} ol.s{list-style:none} ul.n{list-style-type:lower-roman}
      .f{font:italic bold 12px/30px Georgia, serif} .g{font:12px "Bold 700"} strong{font-weight:inherit} .u{font-weight:BOLD !important</style>
      <p class=a>one</p><p class="a n">two</p><p id=i>three</p><p class=b>four</p><p class=gone>five</p><p class=p>six</p><p class=m>seven</p><div class=c><p class=d>eight</p></div>
      <p class="shown gone">nine</p><p class=a style="font-weight:normal">ten</p><ol class=s><li>o</ol><ul class=n><li>u</ul><p class=f>f</p><p class=g>g</p><p><strong>s</strong>`,
    ),
  ).toEqual([
    'paragraph: one | bold one',
    'paragraph: two',
    'paragraph: three | italic three',
    'paragraph: four',
    'paragraph: six',
    'paragraph: seven',
    'paragraph: eight',
    'paragraph: nine',
    'paragraph: ten',
    'numbered listItem0: o',
    'numbered listItem0: u',
    'paragraph: f | bold f | italic f',
    'paragraph: g',
    'paragraph: s | bold s',
  ]);
});

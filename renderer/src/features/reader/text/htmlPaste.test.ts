// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blocksFromClipboard, withEdges } from './htmlPaste';

const read = (html: string) =>
  blocksFromClipboard(html).map(({ kind, level, ordered, text, marks }) => [
    ordered ? 'numbered' : kind,
    level ?? null,
    text,
    marks.map((mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}`).join(),
  ]);

describe('pasted HTML', () => {
  it('keeps headings, lists, quotes and emphasis of a web page, and runs nothing', () => {
    const html = `<meta charset="utf-8"><h2>The <em>mill</em></h2><script>window.ran = 1</script>
      <p onclick="window.ran = 1">It stood <b>long</b>.<img src=x onerror="window.ran = 1"></p>
      <ul><li>one<ul><li>inner</li></ul></li></ul><ol><li>first</li></ol><blockquote>said</blockquote>`;
    expect(read(html)).toEqual([
      ['heading', 2, 'The mill', 'italic mill'],
      ['paragraph', null, 'It stood long.', 'bold long'],
      ['listItem', 0, 'one', ''],
      ['listItem', 1, 'inner', ''],
      ['numbered', 0, 'first', ''],
      ['quote', null, 'said', ''],
    ]);
    expect(window).not.toHaveProperty('ran');
  });

  it('knows the list items of Word by their style', () => {
    const item = (level: number, sign: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
    const html = `<html><head><style>p {color: red}</style></head><body><!--StartFragment--><h1>Report</h1>${item(1, '·', 'a <b>bold</b> one')}${item(2, 'o', 'deeper')}${item(1, '2.', 'numbered')}<!--EndFragment--></body></html>`;
    expect(read(html)).toEqual([
      ['heading', 1, 'Report', ''],
      ['listItem', 0, 'a bold one', 'bold bold'],
      ['listItem', 1, 'deeper', ''],
      ['numbered', 0, 'numbered', ''],
    ]);
  });

  it('reads emphasis that is written as style, and none where the style takes it back', () => {
    const html =
      '<b style="font-weight:normal"><p><span style="font-weight:700">bold</span> and <span style="font-style:italic">slanted</span></p></b>';
    expect(read(html)).toEqual([['paragraph', null, 'bold and slanted', 'bold bold,italic slanted']]);
  });

  it('keeps the blanks that copied words begin and end with', () => {
    const blocks = withEdges(blocksFromClipboard('<p> of <b>every</b> sack </p>'), ' of every sack ');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: ' of every sack ', marks: [{ kind: 'bold', start: 4, end: 9 }] },
    ]);
  });

  it('is nothing where there are no words', () => {
    expect(read('<p> </p><img src="x">')).toEqual([]);
  });
});

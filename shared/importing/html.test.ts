import { expect, test } from 'vitest';
import type { ReadDocument } from './reader';
import { readFile } from './readFile';
import type { ReadOptions } from './readOptions';
import { outlineOf } from './testing/outlineOf';
import { webPages } from './testing/webPages';
import { utf8 } from './testing/zipArchive';

let seed = 11;
const below = (limit: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % limit;
};

async function read(
  html: string | Uint8Array,
  options: ReadOptions = {},
  name = 'page.html',
): Promise<ReadDocument> {
  const result = await readFile({ name, bytes: typeof html === 'string' ? utf8(html) : html }, options);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const words = (texts: readonly string[]) => texts.join(' ').match(/[^\s“”]+/g) ?? [];

/** The words that are wanted and not given, each as often as it is missing. */
function missing(wanted: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

test('seed 11: of 84 made pages no word of the article is lost, and little around it is kept', async () => {
  const kept: Record<string, { words: number; lost: number; around: number; whole: number }> = {};
  for (let round = 0; round < 12; round++) {
    for (const { name, html, article, around } of webPages(below)) {
      const one = await read(html);
      const all = await read(html, { wholePage: true });
      const text = one.blocks.map((block) => block.text);
      const sum = (kept[name] ??= { words: 0, lost: 0, around: 0, whole: 0 });
      const wanted = words(article);
      sum.words += wanted.length;
      sum.lost += missing(wanted, words(text)).length;
      sum.around += around.filter((each) => text.join('\n').includes(each)).length;
      expect(missing(wanted, words(all.blocks.map((block) => block.text)))).toEqual([]);
      for (const each of around)
        if (!/cookie|share/.test(each))
          expect(all.blocks.map((block) => block.text).join('\n')).toContain(each);
      if (one.warnings.some((warning) => warning.startsWith('No article'))) sum.whole++;
    }
  }
  for (const [name, { words: all, lost, around, whole }] of Object.entries(kept)) {
    expect({ name, all: all > 500, lost, around, whole }).toEqual({
      name,
      all: true,
      lost: 0,
      around: 0,
      whole: 0,
    });
  }
});

const outline = ({ blocks }: ReadDocument) => outlineOf(blocks);

test('headings, lists, quotes, tables, preformatted lines and emphasis by element and by style', async () => {
  const page = await read(`<!doctype html><title>T</title><body><h1>The <em>mill</em></h1>
    <p>One  <b>bold</b>\n and <span style="font-weight: 700">styled</span>, <i style="font-style:normal">not</i>,
    <a href="https://example.org/a">a link</a>, <a href="javascript:x()">no link</a>, <q>quoted</q>.<br>Second line</p>
    <ul><li>one<ol><li><p>inner</p><p>more</p></li></ol></li></ul>
    <dl><dt>Term</dt><dd>Meaning</dd></dl><blockquote><p>Said.</p><footer>Ana</footer></blockquote>
    <table><caption>Jobs</caption><tr><th colspan="2">Year</th><th>All</th></tr><tr><td>20<p>00</p></td><td></td><td>240</td></tr></table>
    <pre>\n  Q: Why?\n\n\n  A: Because\tof it.\n     And so on.</pre><figure><img src=x><figcaption>The mill in 1900</figcaption></figure>
    loose<div>words<br><br>apart</div>`);
  expect(page).toEqual({
    title: 'The mill',
    format: 'html',
    encoding: 'UTF-8',
    blocks: expect.any(Array),
    turns: [],
    warnings: ['1 picture was left out.'],
  });
  expect(outline(page)).toEqual([
    'heading1: The mill | italic mill',
    'paragraph: One bold and styled, not, a link, no link, “quoted”.\nSecond line | bold bold | bold styled | link a link → https://example.org/a',
    'listItem0: one',
    'numbered listItem1: inner',
    'paragraph: more',
    'paragraph: Term',
    'paragraph: Meaning',
    'quote: Said.',
    'quote: Ana',
    'paragraph: Jobs',
    'tableRow: Year\t\tAll',
    'tableRow: 20 00\t\t240',
    'paragraph: Q: Why?',
    'paragraph: A: Because\tof it.\n     And so on.',
    'paragraph: The mill in 1900',
    'paragraph: loose',
    'paragraph: words',
    'paragraph: apart',
  ]);
});

test('tables that only place things are opened, those within are read as what they are', async () => {
  const page = await read(`<table><tr><td><h2>Menu</h2></td><td><p>One</p><p>Two</p>
    <table><tr><td>a</td><td>b</td></tr></table></td></tr></table><table><tr><td>Alone</td></tr></table>`);
  expect(outline(page)).toEqual([
    'heading2: Menu',
    'paragraph: One',
    'paragraph: Two',
    'tableRow: a\tb',
    'paragraph: Alone',
  ]);
});

test('what a browser does not show is left out, unless it is most of the page', async () => {
  const page =
    await read(`<p>Shown words here</p><p hidden>h1</p><p aria-hidden="true">h2</p><p style="color:red; display : none">h3</p>
    <noscript>h4</noscript><template><p>h5</p></template><script>h6</script><select><option>h7</select><textarea>h8</textarea><svg><title>h9</title></svg>`);
  expect(outline(page)).toEqual(['paragraph: Shown words here']);
  const covered = await read(
    '<div role="dialog"><p>Cookies?</p></div><main aria-hidden="true"><p>All of the page.</p></main>',
  );
  expect(outline(covered)).toContain('paragraph: All of the page.');
});

test('what LibreOffice repeats on each page is left out', async () => {
  const page =
    '<body><div title="header"><p>Draft</p></div><p>One sentence of the text.</p><p title="footer">Another one.</p><div title="footer"><p>1</p></div>';
  expect(outline(await read(page))).toEqual([
    'paragraph: One sentence of the text.',
    'paragraph: Another one.',
  ]);
});

test('notes stand at the end under their labels, whatever they are written as', async () => {
  const page =
    await read(`<h1>T</h1><p>One<sup><a href="#n1" id="r1">1</a></sup>, two<sup>[<a href="#n2" id="r2">2</a>]</sup>, old [<a href="#o" name="ob">3</a>]
    and Word<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[4]</span></a>; <a href="#top">up</a></p>
    <ol><li id="n1">First <b>note</b>. <a href="#r1">↩</a></li><li id="n2"><p>Second.</p><p>Its end. <a href="#r2">back</a></p></li></ol>
    <p><a name="o"></a>[<a href="#ob">3</a>] Old note</p><p id="top">Last words</p><p id="self">Itself<sup><a href="#self">5</a></sup></p>
    <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[4]</a> Word note</p></div></div>`);
  expect(outline(page)).toEqual([
    'heading1: T',
    'paragraph: One[1], two[2], old [3] and Word[4]; up',
    'paragraph: Last words',
    'paragraph: Itself5',
    'paragraph: [1] First note. | bold note',
    'paragraph: [2] Second.',
    'paragraph: Its end.',
    'paragraph: [3] Old note',
    'paragraph: [4] Word note',
  ]);
});

test('the lists of a page that Word wrote, whole and filtered', async () => {
  const blanks = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;</span>';
  const page =
    await read(`<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal>Before<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·${blanks}</span><![endif]>one</p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.${blanks}</span>inner</p>
    <p class=MsoListParagraphCxSpFirst style='margin-left:72.0pt;text-indent:-18.0pt'><span style='font-family:Symbol'>·${blanks}</span>filtered</p></body></html>`);
  expect(outline(page)).toEqual([
    'paragraph: Before',
    'listItem0: one',
    'numbered listItem1: inner',
    'listItem1: filtered',
  ]);
});

test('title, day and origin by what the page tells search engines, readers and browsers', async () => {
  const about = async (head: string, body = '<p>x') => {
    const { title, date, provenance } = await read(`<html><head>${head}</head><body>${body}`);
    return [title, date, provenance];
  };
  expect(await about('<title> A \n b </title>')).toEqual(['A b', undefined, undefined]);
  expect(await about('', '<p>x <time datetime="2024-02-30">')).toEqual(['page', undefined, undefined]);
  expect(
    await about('<title>Mill | Daily</title>', '<h1>Mill</h1><time datetime="2024-03-05T23:30:00+05:00">'),
  ).toEqual(['Mill', '2024-03-05', undefined]);
  expect(await about('', '<p>x<time>2024-03-05</time><time>2024-03-06</time>')).toEqual([
    'page',
    undefined,
    undefined,
  ]);
  expect(
    await about(
      '<meta property="og:title" content="Mill &amp; mine"><meta property="article:published_time" content="2023-01-02T00:00Z"><meta name="author" content="Ana"><meta name="author" content="Ben"><meta property="og:site_name" content="Daily"><link rel="canonical" href="https://d.example/m">',
    ),
  ).toEqual(['Mill & mine', '2023-01-02', 'Ana, Ben, Daily, https://d.example/m']);
  expect(
    await about(
      '<!-- saved from url=(0021)https://d.example/m --><script type="application/ld+json">{"@graph":[{"@type":"WebSite","headline":"no"},{"@type":["NewsArticle"],"headline":"Mill","datePublished":"2022-05-06","author":[{"name":"Ana"},{"name":"Ben"}],"publisher":{"name":"Daily"}}]}</script><script type="application/ld+json">{broken</script>',
    ),
  ).toEqual(['Mill', '2022-05-06', 'Ana, Ben, Daily, https://d.example/m']);
});

test('the encoding: chosen, by byte order mark, declared, found out', async () => {
  const cyrillic = (head: string) =>
    Uint8Array.from([
      ...utf8(`<html><head>${head}</head><p>`),
      0xcc,
      0xe5,
      0xeb,
      0xfc,
      0xed,
      0xe8,
      0xf6,
      0xe0,
    ]);
  const text = async (bytes: Uint8Array, options: ReadOptions = {}) => {
    const { encoding, blocks } = await read(bytes, options);
    return [encoding, blocks[0]?.text];
  };
  expect(await text(cyrillic('<meta charset="windows-1251">'))).toEqual(['Windows-1251', 'Мельница']);
  expect(
    await text(cyrillic('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')),
  ).toEqual(['Windows-1251', 'Мельница']);
  expect(await text(cyrillic('<!-- <meta charset=koi8-r> --><META CHARSET=cp1251>'))).toEqual([
    'CP1251',
    'Мельница',
  ]);
  expect(await text(cyrillic('<meta charset=windows-1252>'), { encoding: 'Windows-1251' })).toEqual([
    'Windows-1251',
    'Мельница',
  ]);
  expect(await text(utf8('<meta charset=windows-1251><p>Мельница'))).toEqual(['UTF-8', 'Мельница']);
  expect(await text(utf8('\ufeff<meta charset=windows-1251><p>Мельница'))).toEqual(['UTF-8', 'Мельница']);
  expect(
    await text(
      Uint8Array.from([0xff, 0xfe, ...[...'<html><p>Hi'].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ),
  ).toEqual(['UTF-16LE', 'Hi']);
});

test('a page that is called otherwise, and one that is XHTML', async () => {
  expect(outline(await read('<!-- x --><!DOCTYPE html><p>Hi', {}, 'a.txt'))).toEqual(['paragraph: Hi']);
  expect(outline(await read('<html xmlns:o="x"><p>Hi', {}, 'a.doc'))).toEqual(['paragraph: Hi']);
  expect(
    outline(
      await read(
        '<?xml version="1.0"?><html><head><title/><script src="x"/></head><body><p>a<i/>b</p><div/>c</body></html>',
      ),
    ),
  ).toEqual(['paragraph: ab', 'paragraph: c']);
});

test('without an article, or with one that is clearly too small, all of the page comes in and it is said', async () => {
  const menu = `<nav><ul>${'<li><a href="/">Menu</a></li>'.repeat(9)}</ul></nav>`;
  const none = await read(`<title>T</title>${menu}<p>Few words.</p>`);
  expect(none.warnings).toEqual([
    'No article was found on the page, so everything on it was brought in, with its menus and margins if it has any.',
  ]);
  expect(outline(none)).toHaveLength(10);
  const chosen = await read(`<title>T</title>${menu}<p>Few words.</p>`, { wholePage: true });
  expect(chosen.warnings).toEqual([]);
  expect(chosen.blocks).toEqual(none.blocks);
});

test('a web archive: the page in it, its address and encoding; without one it is refused', async () => {
  const archive = (packing: string, content: string, kind = 'text/html; charset="windows-1251"') =>
    utf8(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://d.example/m\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x"\r\n\r\n------Part--x\r\nContent-Type: image/png\r\n\r\nxx\r\n------Part--x\r\nContent-Type: ${kind}\r\nContent-Transfer-Encoding: ${packing}\r\n\r\n${content}\r\n------Part--x--\r\n`,
    );
  const quoted = archive('quoted-printable', '<html><p class=3D"a">=CC=E5=\r\n=EB and more');
  for (const name of ['a.mhtml', 'a.doc', 'a.txt']) {
    const page = await read(quoted, {}, name);
    expect([page.title, page.encoding, page.provenance, ...outline(page)]).toEqual([
      'a',
      'Windows-1251',
      'https://d.example/m',
      'paragraph: Мел and more',
    ]);
  }
  expect(outline(await read(archive('base64', 'PGh0bWw+PHA+SGk8L3A+', 'text/html')))).toEqual([
    'paragraph: Hi',
  ]);
  const none = await readFile({ name: 'a.mht', bytes: archive('8bit', 'x', 'text/css') });
  expect(none).toMatchObject({ problem: { code: 'no-page' } });
});

test('questions behind buttons are part of an article', async () => {
  const answers = Array.from(
    { length: 6 },
    (_, at) =>
      `<h3><button>Why ${at}?</button></h3><div><p>Because the council, after a long pause, said so, and asked for more time in spring.</p><button>Share</button></div>`,
  ).join('');
  const page = await read(`<nav><a href="/">Home</a></nav><main>${answers}</main>`);
  expect(outline(page).slice(0, 3)).toEqual([
    'heading3: Why 0?',
    'paragraph: Because the council, after a long pause, said so, and asked for more time in spring.',
    'heading3: Why 1?',
  ]);
});

test('depth: what browsers show is read, what they do not is a problem in words', async () => {
  expect(outline(await read(`${'<div>'.repeat(900)}deep`))).toEqual(['paragraph: deep']);
  const result = await readFile({ name: 'a.html', bytes: utf8(`${'<div>'.repeat(100_000)}deep`) });
  expect(result).toEqual({
    ok: false,
    problem: { code: 'tangled-page', message: expect.stringMatching(/^“a\.html”|“a\.html”/) },
  });
});

import { expect, test } from 'vitest';
import { readFile } from './readFile';
import { bookArchive, type TestPart } from './testing/bookArchive';
import { utf8, type ZipEntry, zipArchive } from './testing/zipArchive';

const read = (bytes: Uint8Array) => readFile({ name: 'Book.epub', bytes });

test('a book: its parts in their order, notes across parts counted through, contents and side parts left out', async () => {
  const bytes = bookArchive(
    [
      {
        path: 'nav.xhtml',
        properties: 'nav',
        body: '<nav epub:type="toc"><ol><li><a href="text/1.xhtml">One</a></li></ol></nav>',
      },
      {
        path: 'text/1.xhtml',
        body: '<h1>One</h1><p>First<a epub:type="noteref" href="#n1">1</a> <em>word</em><span epub:type="pagebreak" id="p2">2</span>.<img src="../a.jpg" alt="x"/></p><aside epub:type="footnote" id="n1"><p>A note.</p></aside>',
      },
      {
        path: 'text/2%20b.xhtml',
        body: '<h1>Two</h1><p>Again<a epub:type="noteref" href="../notes.xhtml#x1" id="b1"><sup>1</sup></a>.</p><a id="empty"/><div/><p>End &amp; caf&eacute;</p>',
      },
      { path: 'extra.xhtml', isLinear: false, body: '<p>A side story</p>' },
      {
        path: 'notes.xhtml',
        body: '<h2>Notes</h2><ol><li id="x1"><p><a href="text/2%20b.xhtml#b1">1.</a> Far <b>note</b>.</p></li></ol>',
      },
    ],
    `<dc:title id="t">The
      Mill</dc:title><dc:title>Second title</dc:title><dc:creator>Ana Berg</dc:creator><dc:creator>Ben Ox</dc:creator><dc:publisher>Valley Press</dc:publisher><dc:language>kk</dc:language><dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">2019-05-04T00:00:00Z</dc:date>`,
  );
  expect(await read(bytes)).toEqual({
    ok: true,
    value: {
      title: 'The Mill',
      format: 'epub',
      date: '2019-05-04',
      provenance: 'Ana Berg, Ben Ox, Valley Press',
      attributes: [{ name: 'Language', value: 'kk' }],
      blocks: [
        { kind: 'heading', level: 1, text: 'One', marks: [] },
        { kind: 'paragraph', text: 'First[1] word.', marks: [{ start: 9, end: 13, kind: 'italic' }] },
        { kind: 'heading', level: 1, text: 'Two', marks: [] },
        { kind: 'paragraph', text: 'Again[2].', marks: [] },
        { kind: 'paragraph', text: 'End & café', marks: [] },
        { kind: 'heading', level: 2, text: 'Notes', marks: [] },
        { kind: 'paragraph', text: '[1] A note.', marks: [] },
        { kind: 'paragraph', text: '[2] Far note.', marks: [{ start: 8, end: 12, kind: 'bold' }] },
      ],
      turns: [],
      warnings: ['1 picture was left out.', '1 part outside of the reading order was left out.'],
    },
  });
});

test('a year is no day, and stands with where the book comes from', async () => {
  const result = await read(
    bookArchive(
      [{ path: 'a.xhtml', body: '<p>x</p>' }],
      '<dc:publisher>Press</dc:publisher><dc:date>2019</dc:date>',
    ),
  );
  expect(result).toMatchObject({ value: { title: 'Book', provenance: 'Press, 2019' } });
  expect(result).not.toHaveProperty('value.date');
});

const part: TestPart = { path: 'a.xhtml', body: '<p>words</p>' };
const lock = (uri: string): ZipEntry => ({
  name: 'META-INF/encryption.xml',
  content: `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
});
const code = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? result.value.blocks.map(({ text }) => text) : result.problem.code;
};

test('a book under copy protection is refused, one whose fonts are hidden is read', async () => {
  expect(await code(bookArchive([part], '', [lock('OEBPS/a.xhtml')]))).toBe('protected-book');
  expect(await code(bookArchive([part], '', [lock('OEBPS/fonts/a.otf')]))).toEqual(['words']);
});

test('hostile: what is broken is a problem in words, what is strange is read', async () => {
  const whole = bookArchive([part]);
  expect(await code(whole.subarray(0, whole.length - 30))).toBe('damaged-document');
  expect(await code(utf8('no archive'))).toBe('damaged-document');
  expect(await code(zipArchive([{ name: 'mimetype', content: 'application/epub+zip' }]))).toBe(
    'damaged-document',
  );
  expect(await code(bookArchive([{ path: 'a.xhtml', body: '<img src="a.jpg"/>' }]))).toBe('empty-file');
  expect(await code(bookArchive([]))).toBe('empty-file');
  expect(await code(bookArchive([{ path: 'a.xhtml', body: '<div>'.repeat(100_000) }]))).toBe('tangled-page');
  expect(await code(bookArchive([{ path: '../../a.xhtml', body: 'outside' }, part]))).toEqual([
    'outside',
    'words',
  ]);
  const bomb = '<!DOCTYPE x [<!ENTITY a "words and words"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  expect(await code(bookArchive([part], `<dc:title>${bomb}&b;</dc:title>`))).not.toContain('words and words');
  const opened = { path: 'a.xhtml', opening: bomb, body: '<p>&b; \u0001&#xD800;x</p>' };
  expect(await code(bookArchive([opened]))).toEqual(['&b; \ufffdx']);
  const gap = bookArchive([part]);
  const named = 'OEBPS/a.xhtml';
  const text = Array.from(gap, (byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll(named, 'OEBPS/b.xhtml');
  expect(await code(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe('empty-file');
});

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { formatOf } from './formatOf';
import { extensionOf, formatList } from './formats';
import { readers } from './readers';
import { readFile } from './readFile';
import { bookArchive } from './testing/bookArchive';
import { flatOpenDocument, openDocumentText } from './testing/openDocumentText';
import { wordDocument } from './testing/wordDocument';
import { utf8, zipArchive } from './testing/zipArchive';

const outcome = async (name: string, bytes: Uint8Array) => {
  const result = await readFile({ name, bytes });
  return result.ok ? result.value.format : result.problem.code;
};
const book = bookArchive([{ path: 'a.xhtml', body: '<p>Мәтін</p>' }]);
const odt = openDocumentText('<text:p>Мәтін</text:p>');
const word = wordDocument('<w:p><w:r><w:t>Мәтін</w:t></w:r></w:p>');

describe('the reader is chosen by content, else by extension', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, expected: string])[] = [
    ['a.txt', utf8('мәтін'), 'txt'],
    ['A.TXT', utf8('text'), 'txt'],
    ['a.b.markdown', utf8('# a'), 'md'],
    ['a.docx', word, 'docx'],
    ['a.txt', word, 'docx'],
    ['captions.txt', utf8('WEBVTT\n\n00:01.000 --> 00:02.000\nHi'), 'vtt'],
    ['a.txt', utf8('WEBVTTER is a word'), 'txt'],
    ['a.srt', utf8('1\n00:00:01,000 --> 00:00:02,000\nHi'), 'srt'],
    ['a.txt', utf8('\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nHi'), 'srt'],
    ['a.txt', utf8('1\n00:00:01 was when it began --> not a caption'), 'txt'],
    ['a.txt', utf8('1\n\nWe began at 00:00:01,000 --> 00:00:02,000'), 'txt'],
    ['a.txt', utf8('\ufeff <!-- saved --> <!DOCTYPE html><p>Hi'), 'html'],
    ['a.doc', utf8('<html><p>Hi'), 'html'],
    ['a.htm', utf8('no tag at all'), 'html'],
    ['a.docx', book, 'epub'],
    ['a.txt', book, 'epub'],
    ['a.epub', word, 'docx'],
    ['a.txt', utf8('PKW und Bahn'), 'txt'],
    ['a.zip', zipArchive([{ name: 'x.txt', content: 'y' }]), 'unsupported-format'],
    ['a.docx', utf8('just text'), 'not-a-word-document'],
    ['a.txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-or-protected-document'],
    ['a.doc', utf8('{\\rtf1 hello}'), 'rtf'],
    ['a.rtf', utf8('hello'), 'not-rich-text'],
    ['a.rtf', word, 'docx'],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-or-protected-document'],
    ['a.docx', odt, 'odt'],
    ['a.odt', word, 'docx'],
    ['a.odt', zipArchive([{ name: 'x', content: 'y' }]), 'not-an-open-document'],
    ['a.odt', utf8('just text'), 'not-an-open-document'],
    ['a.fodt', flatOpenDocument('<text:p>мәтін</text:p>'), 'odt'],
    ['a.txt', flatOpenDocument('<text:p>мәтін</text:p>'), 'odt'],
    ['a.txt', utf8('ID3 is a way to build trees'), 'txt'],
    ['a.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'unsupported-format'],
    ['a.eml', utf8('From: Ann <a@example.org>\r\n\r\n0JLQvtC00LA='), 'unsupported-format'],
    ['README', utf8('text'), 'txt'],
    ['notes.log', iconv.encode('Вода в кране есть не всегда.', 'windows-1251'), 'txt'],
    ['notes', iconv.encode('Вода в кране есть.', 'utf-16le', { addBOM: true }), 'txt'],
    ['a.bin', Uint8Array.from([1, 0, 2, 0]), 'unsupported-format'],
  ];
  for (const [name, bytes, expected] of cases) {
    test(`${name} beginning ${JSON.stringify(String.fromCharCode(...bytes.subarray(0, 8)))} → ${expected}`, async () => {
      expect(await outcome(name, bytes)).toBe(expected);
    });
  }
});

/** What has a form of its own cannot be blank. */
const refusalOfBlank: Readonly<Record<string, string>> = {
  docx: 'not-a-word-document',
  odt: 'not-an-open-document',
  rtf: 'not-rich-text',
  epub: 'damaged-document',
};

for (const { extensions } of readers) {
  test(`an empty .${extensions[0]} file is refused, and one of white space`, async () => {
    expect(await outcome(`a.${extensions[0]}`, new Uint8Array())).toBe('empty-file');
    const blank = await outcome(`a.${extensions[0]}`, utf8(' \n\n'));
    expect(blank).toBe(refusalOfBlank[extensions[0] ?? ''] ?? 'empty-file');
  });
}

test('a reader that breaks down is a refusal, not an exception', async () => {
  expect(await outcome('a.md', utf8(`${'<div>'.repeat(9000)}x`))).toBe('unreadable-file');
});

test('no extension belongs to two formats', () => {
  const extensions = formatList.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(extensionOf('.hidden')).toBe('hidden');
});

describe('the format is told by content, else by name', () => {
  const archive = (...names: string[]) => zipArchive(names.map((name) => ({ name, content: 'x' })));
  const typed = (type: string) => zipArchive([{ name: 'mimetype', content: type }]);
  const cases: readonly (readonly [name: string, bytes: Uint8Array, expected: string])[] = [
    ['a.txt', utf8('%PDF-1.7 …'), 'pdf'],
    ['a.docx', utf8('{\\rtf1 hello}'), 'rtf'],
    ['a.doc', utf8('<html><body>x'), 'html'],
    ['a.txt', utf8('\ufeff <!DOCTYPE html><title>x'), 'html'],
    ['a.txt', utf8('<html is a tag'), 'html'],
    ['a.md', utf8('<html>'), 'md'],
    ['a.doc', utf8('words'), 'docx'],
    ['a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'xlsx'],
    ['a.zip', archive('xl/workbook.xml'), 'xlsx'],
    ['a.zip', archive('META-INF/container.xml', 'x.opf'), 'epub'],
    ['a.docx', typed('application/vnd.oasis.opendocument.text'), 'odt'],
    ['a.zip', archive('a', 'content.xml'), 'odt'],
    ['a.odt', typed('application/epub+zip'), 'epub'],
    ['a.odt', typed('application/vnd.oasis.opendocument.spreadsheet'), 'unsupported-format'],
    ['a.csv', utf8('a;b'), 'csv'],
    ['a.pdf', utf8('text'), 'pdf'],
  ];
  for (const [name, bytes, expected] of cases) {
    test(`${name} → ${expected}`, () => {
      const format = formatOf({ name, bytes });
      expect(format.ok ? format.value : format.problem.code).toBe(expected);
    });
  }
});

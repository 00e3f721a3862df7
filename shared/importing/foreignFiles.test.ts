import { describe, expect, test } from 'vitest';
import { formatOf } from './formatOf';
import { utf8, zipArchive } from './testing/zipArchive';

const told = (name: string, bytes: Uint8Array) => {
  const format = formatOf({ name, bytes });
  return format.ok ? format.value : format.problem.message;
};
const archive = (...names: readonly string[]) =>
  zipArchive(names.map((name) => ({ name, content: name.endsWith('.docx') ? docx : 'x' })));
const docx = zipArchive([{ name: 'word/document.xml', content: '<a/>' }]);
const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const compound = (...streams: readonly string[]) =>
  letters(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${streams.map((stream) => [...stream].join('\0')).join('\0\0\0\0')}\0\0`,
  );

describe('an archive that is no document says what is in it and what to do', () => {
  test.each([
    [
      archive(
        'talks/a.docx',
        'talks/',
        'talks/b.pdf',
        '__MACOSX/talks/._a.docx',
        '.DS_Store',
        'c.txt',
        'd.txt',
      ),
      ' with 4 files in it: “a.docx”, “b.pdf”, “c.txt” and others',
    ],
    [archive('Беседа 1.docx', 'b.docx'), ' with 2 files in it: “Беседа 1.docx” and “b.docx”'],
    [archive('a.txt'), ' with 1 file in it: “a.txt”'],
    [archive('folder/'), ''],
  ])('%#', (bytes, what) => {
    const sentence = `“talks.zip” is an archive (Zip)${what}. Unpack it and bring in the folder or the files that come out.`;
    expect(told('talks.zip', bytes)).toBe(sentence);
  });

  test('but a document is read, also when its directory was cut off', () => {
    expect(told('a.zip', docx)).toBe('docx');
    expect(told('a.zip', docx.subarray(0, 60))).toBe('docx');
    expect(told('a.docx', archive('a.docx'))).toBe('docx');
  });
});

test.each<readonly [string, Uint8Array, string]>([
  ['talk.pptx', archive('ppt/presentation.xml'), 'a presentation, which'],
  [
    'talk.odp',
    zipArchive([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation' }]),
    'a presentation',
  ],
  [
    't.ods',
    zipArchive([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    'a spreadsheet in another',
  ],
  ['t.xlsb', archive('xl/workbook.bin'), 'a spreadsheet in another'],
  ['a.pages', archive('Index/Document.iwa'), 'an Apple Pages document'],
  ['a.numbers', archive('Index/Document.iwa'), 'an Apple Numbers spreadsheet'],
  ['a.key', archive('Index/Document.iwa'), 'an Apple Keynote presentation'],
  ['a.txt', archive('Index/Document.iwa'), 'an Apple Pages document'],
  ['a.webarchive', letters('bplist00\xd2\x01\x02'), 'a web archive of Safari'],
  ['a.eml', utf8('Content-Type: multipart/related; boundary=b\n\n--b\n'), 'mail, which'],
  ['a.msg', compound('__properties_version1.0'), 'mail, which'],
  ['a.doc', compound('PowerPoint Document'), 'a presentation'],
  ['a.wps', compound('MatOST'), 'a text of an old word processor'],
  ['a.wps', compound('CONTENTS'), 'a text of an old word processor'],
  ['a.wpd', letters('\xffWPC\0\0'), 'a text of an old word processor'],
  ['a.mobi', letters(`${'\0'.repeat(60)}BOOKMOBI`), 'an e-book for Kindle'],
  ['a.rar', letters('Rar!\x1a\x07\0'), 'a compressed file'],
  ['a.mp4', letters('\0\0\0\x20ftypisom'), 'a recording'],
  ['a.heic', letters('\0\0\0\x20ftypheic'), 'a picture'],
  ['a.one', letters('\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\0'), 'a section of OneNote'],
  ['a.pst', letters('!BDN\0\0\0\0'), 'mail'],
])('%s: %#', (name, bytes, what) => {
  expect(told(name, bytes)).toContain(`“${name}” is ${what}`);
  expect(told(name, bytes)).toMatch(/which Roundtable cannot read\. .+ .+\.$/);
});

test('compound files go to the reader that knows what to do about them', () => {
  expect(told('a.doc', compound('WordDocument'))).toBe('docx');
  expect(told('a.txt', compound('Workbook'))).toBe('xlsx');
  expect(told('a.xlsx', compound('EncryptedPackage'))).toBe('xlsx');
  expect(told('a.docx', compound('EncryptedPackage'))).toBe('docx');
});

test('words that begin like other files are text', () => {
  for (const words of ['BM is a letter pair', 'MZ', 'key = value', 'II*'])
    expect(told('notes', utf8(words))).toBe('txt');
});

import { expect, test } from 'vitest';
import { canonicalText } from './canonicalText';
import type { ReadDocument } from './reader';
import { readers } from './readers';
import { readFile } from './readFile';
import { bookArchive } from './testing/bookArchive';
import { openDocumentText } from './testing/openDocumentText';
import { wordDocument } from './testing/wordDocument';
import { utf8 } from './testing/zipArchive';

let seed = 0;
const below = (limit: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % limit;
};
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '# ',
  '> ',
  '- ',
  '1. ',
  '**',
  '*',
  '_',
  '`',
  '[a](b)',
  '![p](q)',
  '| a | b |\n|--|--|\n| c | d |\n',
  '<b>',
  '</b>',
  '<v Анна>',
  '</v>',
  '<p>',
  '<tr><td>',
  '&amp;',
  '&#1201;',
  '<i',
  '---\n',
  '[^1]',
  '[^1]: note\n',
  'WEBVTT\n\n',
  '00:01.000 --> 00:02.000\n',
  '00:00:01,000 --> 00:00:02,000\n',
  'NAME: ',
  'Әміртаева',
  'e\u0301',
  'caf*e*\u0301',
  'e<i>\u0301</i>',
  ' <i> </i> ',
  '\u0301',
  '😀',
  '\u00ad',
  '\u0007',
  '\u2028',
  'слово',
  'word',
  '42',
  '♪',
  '{\\an8}',
  'שלום',
  '「引用」',
];
const richPieces = [
  '{',
  '}',
  '{\\b ',
  '\\i0 ',
  '\\par\n',
  '\\pard\\plain ',
  "\\'d0",
  '\\u1201?',
  '\\u-10179?',
  '\\uc0 ',
  '\\uc3 ',
  '\\f1 ',
  '{\\fonttbl{\\f1\\fcharset204 Arial;}}',
  '\\trowd ',
  '\\intbl ',
  '\\cell ',
  '\\row ',
  '\\nestcell ',
  '{\\footnote ',
  '{\\*\\unknown ',
  '{\\listtext 1.\\tab}',
  '\\ls1\\ilvl2 ',
  '{\\field{\\*\\fldinst HYPERLINK "http://a.org"}{\\fldrslt link}}',
  '{\\shp{\\*\\shpinst{\\shptxt ',
  '{\\pict 00}',
  '\\bin3 abc',
  '\\deleted ',
  '\\deleted0 ',
  '\\v ',
  '\\tab ',
  'word ',
  'слово',
  '  ',
];
const body = '<w:p><w:r><w:t>Мәтін</w:t></w:r></w:p>';

/** Bytes that resemble the format, are damaged, or are anything at all. */
function anyBytes(extension: string): Uint8Array {
  const scraps = () => Array.from({ length: below(40) }, () => pick(pieces)).join('');
  const opening = extension === 'vtt' || extension === 'srt' ? '00:00:01,000 --> 00:00:02,000\n' : '';
  if (below(6) === 0) return Uint8Array.from({ length: below(300) }, () => below(256));
  const words = canonicalText(scraps()).replace(/[<&]/g, ' ');
  const made: Readonly<Record<string, () => Uint8Array>> = {
    docx: () => wordDocument(body + body.replace('Мәтін', words)),
    odt: () => openDocumentText(`<text:p>Мәтін</text:p><text:p>${words}</text:p>`),
    rtf: () => utf8(`{\\rtf1 ${Array.from({ length: below(40) }, () => pick(richPieces)).join('')} word`),
    epub: () =>
      bookArchive([
        { path: 'a.xhtml', body: `<p>Мәтін</p>${scraps()}` },
        { path: 'b.xhtml', body: scraps() },
      ]),
  };
  const bytes = made[extension]?.() ?? utf8(opening + scraps());
  if (below(3) === 0 && bytes.length > 0) bytes[below(bytes.length)] = below(256);
  return below(5) === 0 ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
}

function expectSound({ blocks, turns }: ReadDocument): void {
  expect(blocks.length).toBeGreaterThan(0);
  for (const { kind, text, marks } of blocks) {
    expect(text).toBe(canonicalText(text));
    expect(text.trim()).not.toBe('');
    if (kind !== 'tableRow') expect(text).toBe(text.trim());
    for (const { start, end } of marks) expect(0 <= start && start < end && end <= text.length).toBe(true);
  }
  const length = blocks.map(({ text }) => text).join('\n').length;
  let last = 0;
  for (const { start, end } of turns.flatMap(({ speech }) => speech)) {
    expect(last <= start && start < end && end <= length).toBe(true);
    last = end;
  }
}

for (const { extensions } of readers) {
  const [extension] = extensions;
  test(`seed 42: any .${extension} file is a sound document or a problem in words`, async () => {
    seed = 42;
    let read = 0;
    for (let round = 0; round < 120; round++) {
      const result = await readFile({ name: `a.${extension}`, bytes: anyBytes(extension ?? '') });
      if (result.ok) {
        read++;
        expectSound(result.value);
      } else {
        expect(result.problem.message).toMatch(/^“a\..+”.+\.$/);
        expect(result.problem.code).not.toBe('unreadable-file');
      }
    }
    expect(read).toBeGreaterThan(30);
  });
}

import { expect, test } from 'vitest';
import { docx } from './docx';
import { wordDocument } from './testing/wordDocument';
import { utf8, zipArchive } from './testing/zipArchive';

const read = async (bytes: Uint8Array) => docx.read({ name: 'Есеп.docx', bytes });
const run = (text: string, style = '') =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') => `<w:p><w:pPr>${style}</w:pPr>${runs}</w:p>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const listed = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const cell = (...paragraphs: string[]) =>
  `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`;

test('headings, emphasis, lists, quotes, tables and footnotes come in, deleted text does not', async () => {
  const body = [
    paragraph(run('Қоғамдық '), styled('Heading1')) + paragraph(run('Екінші'), styled('Heading2')),
    paragraph(
      run('MS. ӘМІРТАЕВА:', '<w:b/>') +
        run('  Біз ') +
        run('бәріміз', '<w:i/>') +
        '<w:r><w:footnoteReference w:id="1"/></w:r>' +
        '<w:del><w:r><w:delText>жойылған</w:delText></w:r></w:del>' +
        '<w:r><w:br/></w:r>' +
        run('оқыдық.'),
    ),
    paragraph(run('Дәйексөз'), styled('Quote')),
    paragraph(run('one'), listed(1, 0)) +
      paragraph(run('inner'), listed(1, 1)) +
      paragraph(run('two'), listed(2, 0)),
    `<w:tbl><w:tr>${cell(run('Name', '<w:b/>'))}${cell(run('Role'))}</w:tr><w:tr>${cell('')}${cell(run('a'), run('b'))}</w:tr></w:tbl>`,
    paragraph(''),
  ];
  expect(await read(wordDocument(body.join(''), ['Ескерту ұзын']))).toEqual({
    ok: true,
    value: {
      title: 'Есеп',
      format: 'docx',
      blocks: [
        { kind: 'heading', level: 1, text: 'Қоғамдық', marks: [] },
        { kind: 'heading', level: 2, text: 'Екінші', marks: [] },
        {
          kind: 'paragraph',
          text: 'MS. ӘМІРТАЕВА:  Біз бәріміз[1]\nоқыдық.',
          marks: [
            { start: 0, end: 14, kind: 'bold' },
            { start: 20, end: 27, kind: 'italic' },
          ],
        },
        { kind: 'quote', text: 'Дәйексөз', marks: [] },
        { kind: 'listItem', level: 0, ordered: false, text: 'one', marks: [] },
        { kind: 'listItem', level: 1, ordered: false, text: 'inner', marks: [] },
        { kind: 'listItem', level: 0, ordered: true, text: 'two', marks: [] },
        { kind: 'tableRow', text: 'Name\tRole', marks: [{ start: 0, end: 4, kind: 'bold' }] },
        { kind: 'tableRow', text: '\ta b', marks: [] },
        { kind: 'paragraph', text: '[1] Ескерту ұзын', marks: [] },
      ],
      turns: [],
      warnings: ['1 deleted passage was left out.'],
    },
  });
});

test('comments are left out and counted', async () => {
  const body = paragraph(`${run('Said.')}<w:r><w:commentReference w:id="1"/></w:r>${run(' More.')}`);
  const result = await read(wordDocument(body, [], 'Is this so?'));
  expect(result).toMatchObject({
    value: {
      blocks: [{ kind: 'paragraph', text: 'Said. More.', marks: [] }],
      warnings: ['1 comment was left out.'],
    },
  });
});

const whole = wordDocument(paragraph(run('text '.repeat(200))));
const refusals: Record<string, readonly [bytes: Uint8Array, code: string]> = {
  'plain text under that name': [utf8('Hello'), 'not-a-word-document'],
  'another archive': [zipArchive([{ name: 'a.txt', content: 'a' }]), 'not-a-word-document'],
  'an old or protected document': [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
    'old-or-protected-document',
  ],
  'one cut short': [whole.subarray(0, whole.length / 2), 'damaged-document'],
  'one with broken XML': [wordDocument('<w:p><w:r'), 'damaged-document'],
  'one without text': [wordDocument(paragraph(run('  '))), 'empty-file'],
};
for (const [what, [bytes, code]] of Object.entries(refusals)) {
  test(`${what} is refused as ${code}`, async () => {
    expect(await read(bytes)).toEqual({
      ok: false,
      problem: { code, message: expect.stringContaining('Есеп.docx') },
    });
  });
}

import { describe, expect, test } from 'vitest';
import { openDocument } from './openDocument';
import { flatOpenDocument, openDocumentText } from './testing/openDocumentText';
import { utf8, zipArchive } from './testing/zipArchive';

const read = (bytes: Uint8Array) => openDocument.read({ name: 'Есеп.odt', bytes });
const style = (family: string, name: string, properties: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`;
const bold = 'fo:font-weight="bold"';
const list = (name: string, first: string, second: string) =>
  `<text:list-style style:name="${name}">${[first, second]
    .map(
      (kind, depth) =>
        `<text:list-level-style-${kind} text:level="${depth + 1}" ${kind === 'number' ? 'style:num-format="1"' : 'text:bullet-char="•"'}/>`,
    )
    .join('')}</text:list-style>`;
const p = (content: string, name = '') => `<text:p text:style-name="${name}">${content}</text:p>`;
const span = (content: string, name: string) => `<text:span text:style-name="${name}">${content}</text:span>`;
const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const note = (content: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation><text:note-body>${content}</text:note-body></text:note>`;

const automatic = [
  style('text', 'T1', bold),
  style('text', 'T2', '', 'style:parent-style-name="Strong"'),
  style('text', 'T3', 'fo:font-weight="normal" fo:font-style="italic"'),
  style('text', 'Gone', 'text:display="none"'),
  style('paragraph', 'P1', bold),
  style('paragraph', 'P2', '', 'style:parent-style-name="Quotations"'),
  style('paragraph', 'P3', 'text:display="none"'),
  list('L1', 'bullet', 'number'),
].join('');
const styles = [
  style('text', 'Strong', 'fo:font-weight="700"'),
  style('paragraph', 'Quotations', 'fo:font-style="italic"'),
  style('paragraph', 'Heading_20_1', bold, 'style:display-name="Heading 1"'),
  style('paragraph', 'Title', ''),
].join('');

test('headings, emphasis, lists, quotes, tables, links and notes come in, what is no text does not', async () => {
  const content = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>жойылған</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    p('Қоғамдық', 'Title'),
    `<text:h text:style-name="Heading_20_1" text:outline-level="2">Екі${note(p(`  Ескерту ${span('ұзын', 'T1')}`) + p('Жалғасы'))}нші</text:h>`,
    p(
      `\n  ${span('MS. ӘМІРТАЕВА:', 'T1')}<text:s text:c="2"/>Біз\n   ${span('бәріміз ', 'T2')} оқыдық<text:line-break/>а<text:tab/>б<office:annotation><text:p>шын ба?</text:p></office:annotation> ${span('жасырын', 'Gone')}<text:a xlink:href="https://example.org/">сілтеме</text:a>.`,
    ),
    p(`Бәрі ${span('емес', 'T3')} қалың`, 'P1') + p('Дәйексөз', 'P2') + p('жасырын', 'P3'),
    `<text:list text:style-name="L1"><text:list-item>${p('one')}${p('more')}<text:list><text:list-item>${p('inner')}</text:list-item></text:list></text:list-item><text:list-header>${p('head')}</text:list-header><text:list-item>${p('two')}</text:list-item></text:list>`,
    `<table:table><table:table-header-rows>${row(cell(p(span('Name', 'T1'))), cell(p('Role')), cell(p('Since')))}</table:table-header-rows>`,
    row(
      cell(p('a') + p('b'), 'table:number-columns-spanned="2"'),
      '<table:covered-table-cell/>',
      cell(
        `<table:table>${row(cell(p('in')), cell(p('side')))}</table:table><text:list><text:list-item>${p('item')}</text:list-item></text:list>`,
      ),
    ),
    `${row(cell(p('x'), 'table:number-columns-repeated="2"'), cell(''))}${row(cell(p('')))}</table:table>`,
    p(
      `Before<draw:frame><draw:image/><draw:image/><svg:desc>words of a picture</svg:desc></draw:frame><draw:frame><draw:text-box>${p('In a box')}</draw:text-box></draw:frame> and after`,
    ),
  ].join('');
  const master = '<style:master-page><style:header><text:p>Бет</text:p></style:header></style:master-page>';
  expect(await read(openDocumentText(content, { automatic, styles, master }))).toEqual({
    ok: true,
    value: {
      title: 'Есеп',
      format: 'odt',
      blocks: [
        { kind: 'heading', level: 1, text: 'Қоғамдық', marks: [] },
        { kind: 'heading', level: 2, text: 'Екі[1]нші', marks: [] },
        {
          kind: 'paragraph',
          text: 'MS. ӘМІРТАЕВА:  Біз бәріміз оқыдық\nа\tб сілтеме.',
          marks: [
            { start: 0, end: 14, kind: 'bold' },
            { start: 20, end: 27, kind: 'bold' },
            { start: 39, end: 46, kind: 'link', href: 'https://example.org/' },
          ],
        },
        {
          kind: 'paragraph',
          text: 'Бәрі емес қалың',
          marks: [
            { start: 0, end: 4, kind: 'bold' },
            { start: 5, end: 9, kind: 'italic' },
            { start: 10, end: 15, kind: 'bold' },
          ],
        },
        { kind: 'quote', text: 'Дәйексөз', marks: [] },
        { kind: 'listItem', level: 0, ordered: false, text: 'one', marks: [] },
        { kind: 'paragraph', text: 'more', marks: [] },
        { kind: 'listItem', level: 1, ordered: true, text: 'inner', marks: [] },
        { kind: 'paragraph', text: 'head', marks: [] },
        { kind: 'listItem', level: 0, ordered: false, text: 'two', marks: [] },
        { kind: 'tableRow', text: 'Name\tRole\tSince', marks: [{ start: 0, end: 4, kind: 'bold' }] },
        { kind: 'tableRow', text: 'a b\t\tin side item', marks: [] },
        { kind: 'tableRow', text: 'x\tx\t', marks: [] },
        { kind: 'paragraph', text: 'Before and after', marks: [] },
        { kind: 'paragraph', text: 'In a box', marks: [] },
        { kind: 'paragraph', text: '[1] Ескерту ұзын', marks: [{ start: 12, end: 16, kind: 'bold' }] },
        { kind: 'paragraph', text: 'Жалғасы', marks: [] },
      ],
      turns: [],
      warnings: [
        '1 picture was left out.',
        '1 comment was left out.',
        '1 deleted passage was left out.',
        '2 hidden passages were left out.',
        'The headers and footers of the pages were left out.',
      ],
    },
  });
});

const texts = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? result.value.blocks.map(({ text }) => text) : result.problem.code;
};

test('a file of one piece, and one whose prefixes are others, are the same text', async () => {
  const content = `<text:p>a<text:s text:c="2"/> <text:span text:style-name="T">b</text:span></text:p>`;
  expect(await texts(flatOpenDocument(content))).toEqual(['a   b']);
  const flat = new TextDecoder().decode(flatOpenDocument(content));
  const other = flat
    .replace(/(?<=[<\s/])(office|text)(?=:)/g, 'my$1')
    .replace(/(?<=\s)xmlns:(office|text)/g, 'xmlns:my$1');
  expect(other).not.toMatch(/<(?:office|text):/);
  expect(await texts(utf8(other))).toEqual(['a   b']);
});

test('what repeats itself without end is cut, words that stand a few times stand them', async () => {
  const endless = row(cell(p('x'.repeat(1000)), 'table:number-columns-repeated="999999999"'));
  const many = await texts(
    openDocumentText(
      endless.replace('<table:table-row', '<table:table-row table:number-rows-repeated="999999999"'),
    ),
  );
  expect(many.length).toBeLessThan(3);
  expect(
    await texts(openDocumentText(row(cell(p('x'))).replace('row>', 'row table:number-rows-repeated="3">'))),
  ).toEqual(['x', 'x', 'x']);
});

for (const [what, [start = '', end = '']] of Object.entries({
  spans: ['<text:span>a', '</text:span>'],
  lists: [`<text:list><text:list-item>${p('a')}`, '</text:list-item></text:list>'],
  tables: [`<table:table-row><table:table-cell>${p('a')}`, '</table:table-cell></table:table-row>'],
  notes: ['<text:p>a<text:note><text:note-body>', '</text:note-body></text:note></text:p>'],
  boxes: [
    '<text:p>a<draw:text-box><table:table-row><table:table-cell>',
    '</table:table-cell></table:table-row></draw:text-box></text:p>',
  ],
})) {
  test(`${what} 20,000 deep are read, and none of their words is lost`, async () => {
    const deep = start.repeat(20_000) + end.repeat(20_000);
    const words = await texts(
      openDocumentText(`<text:p>${what === 'spans' ? deep : ''}</text:p>${what === 'spans' ? '' : deep}`),
    );
    expect([...words].join('').match(/a/g)?.length).toBe(20_000);
  });
}

describe('refusals', () => {
  const whole = openDocumentText(p('text '.repeat(200)));
  const entities = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const cases: Record<string, readonly [bytes: Uint8Array, code: string]> = {
    'plain text under that name': [utf8('Hello'), 'not-an-open-document'],
    'another archive': [zipArchive([{ name: 'a.txt', content: 'a' }]), 'not-an-open-document'],
    'one cut short': [whole.subarray(0, whole.length / 2), 'damaged-document'],
    'one with broken XML': [openDocumentText('<text:p'), 'damaged-document'],
    'one that uses an entity of its own': [
      zipArchive([{ name: 'content.xml', content: `${entities}<x>&b;</x>` }]),
      'damaged-document',
    ],
    'half a surrogate pair': [openDocumentText(p('&#xD800;')), 'damaged-document'],
    'a control character': [openDocumentText(p('\u0001')), 'damaged-document'],
    'one without text': [openDocumentText(p('  ')), 'empty-file'],
    'a spreadsheet': [openDocumentText(p('a'), { body: 'office:spreadsheet' }), 'unsupported-format'],
    'one behind a password': [
      openDocumentText(p('a'), { encryption: '<manifest:encryption-data manifest:checksum="x"/>' }),
      'protected-document',
    ],
  };
  for (const [what, [bytes, code]] of Object.entries(cases)) {
    test(`${what} is refused as ${code}`, async () => {
      expect(await read(bytes)).toEqual({
        ok: false,
        problem: { code, message: expect.stringContaining('Есеп.odt') },
      });
    });
  }
});

import { expect, test } from 'vitest';
import { docx } from './docx';
import { wordDocument } from './testing/wordDocument';
import { wordRecall } from './testing/wordRecall';
import { utf8, zipArchive } from './testing/zipArchive';

const read = async (bytes: Uint8Array) => docx.read({ name: 'a.docx', bytes });
const run = (text: string, style = '') =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '') => `<w:p><w:pPr>${style}</w:pPr>${content}</w:p>`;
const table = (...cells: string[]) =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
const drawn = (box: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const either = (choice: string, fallback: string | null) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback === null ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent></w:r>`;
const shape = (kind: string, box: string) =>
  `<w:pict><v:${kind}><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:${kind}></w:pict>`;
const p = (text: string) => paragraph(run(text));

const cases: Readonly<Record<string, readonly [body: string, expected: readonly string[]]>> = {
  'content controls around a block, a run and a cell': [
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('one')}</w:sdtContent></w:sdt>${paragraph(`<w:sdt><w:sdtContent>${run('two')}</w:sdtContent></w:sdt>`)}<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>${p('three')}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`,
    ['one', 'two', 'three'],
  ],
  'inserted text and moved text, once': [
    paragraph(
      `<w:ins>${run('in ')}</w:ins><w:moveFrom>${run('gone ')}</w:moveFrom>${run('mid ')}<w:moveTo>${run('moved')}</w:moveTo>`,
    ),
    ['in mid moved'],
  ],
  'a table in a table': [table(p('a') + table(p('b'), p('c')) + p('d'), p('e')), ['a b c d\te']],
  'numbered headings': [
    paragraph(
      run('First'),
      '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
    ),
    ['First'],
  ],
  'simple fields, directions of writing, struck words': [
    paragraph(
      `<w:fldSimple w:instr="AUTHOR">${run('one ')}</w:fldSimple><w:bdo w:val="rtl">${run('two ')}</w:bdo><w:dir w:val="rtl">${run('three ')}</w:dir>${run('four', '<w:strike/>')}`,
    ),
    ['one two three four'],
  ],
  'a carriage return, a placed tab and words with their pronunciation': [
    paragraph(
      `<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r><w:r><w:ruby><w:rubyPr/><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
    ),
    ['a\nb\tc(かん)漢'],
  ],
  formulas: [
    paragraph(
      '<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>y</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
    ),
    ['xy'],
  ],
  'a text box of today and the same of old, once': [
    paragraph(run('text') + either(drawn(p('box')), shape('shape', p('box')))),
    ['text', 'box'],
  ],
  'a text box that only new programs know': [
    paragraph(run('text') + either(drawn(p('box')), null)) + paragraph(`<w:r>${drawn(p('bare'))}</w:r>`),
    ['text', 'box', 'bare'],
  ],
  'a text box whose other form is a mere picture': [
    paragraph(either(drawn(p('box')), '<w:pict><v:shape/></w:pict>')),
    ['box'],
  ],
  'an oval with words': [paragraph(`<w:r>${shape('oval', p('round'))}</w:r>`), ['round']],
};
for (const [what, [body, expected]] of Object.entries(cases)) {
  test(`no word is lost: ${what}`, async () => {
    const result = await read(wordDocument(body));
    expect(result.ok && result.value.blocks.map(({ text }) => text)).toEqual(expected);
    expect(result).toMatchObject({ value: { warnings: [] } });
  });
}

test('hidden and deleted text is left out and told, also when a style hides it; fields go on', async () => {
  const body = [
    paragraph(
      `${run('a ')}${run('secret', '<w:vanish/>')}${run('still', '<w:vanish/>')}${run('b ')}${run('shown', '<w:vanish w:val="0"/>')}`,
    ),
    paragraph(
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://example.org/" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('link')}<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>${run(' on')}`,
    ),
    paragraph(run('by style', '<w:rStyle w:val="Ghost"/>') + run('rest')) +
      paragraph(run('whole'), '<w:pStyle w:val="Gone"/>'),
    paragraph(`<w:del><w:r><w:delText>old</w:delText></w:r></w:del>${run('new')}`),
  ];
  const styles =
    '<w:style w:type="character" w:styleId="Base"><w:name w:val="b"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Ghost"><w:name w:val="g"/><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const result = await read(wordDocument(body.join(''), [], '', styles));
  expect(result).toMatchObject({
    value: {
      blocks: [
        { text: 'a b shown' },
        {
          text: 'link on',
          marks: [{ start: 0, end: 4, kind: 'link', href: 'https://example.org/' }],
        },
        { text: 'rest' },
        { text: 'new' },
      ],
      warnings: ['1 deleted passage was left out.', '3 hidden passages were left out.'],
    },
  });
});

test('links, headings by outline, words of strong and emphasis styles, lists to the ninth level', async () => {
  const item = (level: number) =>
    paragraph(run(`level ${level}`), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
  const styles =
    '<w:style w:type="paragraph" w:styleId="Абзац 1"><w:name w:val="Мой"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading2"/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/></w:style><w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/></w:style>';
  const field = (instruction: string, text: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = [
    paragraph(run('Outline'), '<w:pStyle w:val="Абзац 1"/>') +
      paragraph(run('Own'), '<w:pStyle w:val="Own"/>'),
    paragraph(
      `${run('strong', '<w:rStyle w:val="Strong"/>')} ${run(' em', '<w:rStyle w:val="Em"/>')} <w:hyperlink r:id="web">${run(' site')}</w:hyperlink><w:hyperlink w:anchor="x">${run(' inside')}</w:hyperlink>${field('HYPERLINK "mailto:a@b.org"', ' mail')}${field('HYPERLINK "javascript:x"', ' bad')}`,
    ),
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map(item).join(''),
  ];
  const result = await read(wordDocument(body.join(''), [], '', styles));
  expect(result.ok && result.value.blocks).toEqual([
    { kind: 'heading', level: 3, text: 'Outline', marks: [] },
    { kind: 'heading', level: 2, text: 'Own', marks: [] },
    {
      kind: 'paragraph',
      text: 'strong em site inside mail bad',
      marks: [
        { start: 0, end: 6, kind: 'bold' },
        { start: 7, end: 9, kind: 'italic' },
        { start: 10, end: 14, kind: 'link', href: 'https://example.org/page' },
        { start: 22, end: 26, kind: 'link', href: 'mailto:a@b.org' },
      ],
    },
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
      kind: 'listItem',
      level,
      ordered: false,
      text: `level ${level}`,
      marks: [],
    })),
  ]);
});

test('a document of all of it: 99.9 % of the words of its main part come in', async () => {
  let words = 0;
  const say = () => `w${words++}ә w${words++}`;
  const all = Object.values(cases)
    .map(([body]) => body)
    .join('');
  // Words that the reference must not count twice, or not at all, stand in the cases above.
  const body = Array.from({ length: 40 }, () =>
    all
      .replace(/<w:moveFrom>.*?<\/w:moveFrom>/g, '')
      .replace(/<mc:Fallback>.*?<\/mc:Fallback>/g, '')
      .replace(/(<[wm]:t(?: [^>]*)?>)[^<]*/g, (_, tag: string) => `${tag} ${say()} `),
  ).join('');
  const reference = [...body.matchAll(/<[wm]:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(' ');
  const result = await read(wordDocument(body));
  if (!result.ok) throw new Error(result.problem.message);
  expect(words).toBeGreaterThan(2000);
  expect(wordRecall(reference, result.value.blocks)).toEqual({ recall: 1, precision: 1 });
});

test('headers and footers are left out and told when they hold words', async () => {
  const of = (footer: string) =>
    read(
      wordDocument(p('text'), [], '', '', [
        { name: 'word/footer1.xml', content: `<w:ftr xmlns:w="x">${footer}</w:ftr>` },
      ]),
    );
  expect(await of('<w:p><w:r><w:t xml:space="preserve">– Page </w:t></w:r></w:p>')).toMatchObject({
    value: { warnings: ['The headers and footers of the pages were left out.'] },
  });
  expect(await of('<w:p><w:r><w:t>12</w:t></w:r></w:p>')).toMatchObject({ value: { warnings: [] } });
});

for (const [what, body] of Object.entries({
  'tables never closed': '<w:tbl><w:tr><w:tc>'.repeat(100_000),
  'boxes 20,000 deep': `${'<w:p><w:r><w:txbxContent>'.repeat(20_000)}${'</w:txbxContent></w:r></w:p>'.repeat(20_000)}`,
  'an entity bomb': '<w:p>&bomb;</w:p>',
  'a control character': p('\u0001'),
})) {
  test(`${what} are refused in words`, async () => {
    expect(await read(wordDocument(body))).toMatchObject({ problem: { code: 'damaged-document' } });
  });
}

test('one with a huge attribute is read', async () => {
  const result = await read(wordDocument(`<w:p w:x="${'x'.repeat(1_000_000)}">${run('text')}</w:p>`));
  expect(result).toMatchObject({ value: { blocks: [{ text: 'text' }] } });
});

test('a part of the archive that is no XML harms nothing', async () => {
  expect(await read(zipArchive([{ name: 'word/document.xml', content: utf8('<') }]))).toMatchObject({
    problem: { code: 'damaged-document' },
  });
});

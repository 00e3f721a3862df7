import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { highlightOriginal } from './highlightOriginal';
import { readHighlights } from './testing/readHighlights';
import { readOriginal } from './testing/readOriginal';

const courier =
  '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>>>';
const note = '<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(An older note)>>';
const twoPages = (first = '', second = '') =>
  handmadePdf([
    { content: textLines(['The first page has words.']), entries: courier + first },
    { content: textLines(['The second page has more.']), entries: courier + second },
  ]);

const bytes = (text: string) => Buffer.from(text, 'latin1');
const text = (file: Uint8Array) => Buffer.from(file).toString('latin1');

/** Puts an object behind the others of a file that {@link handmadePdf} made, with the list of objects. */
function withObject(file: Uint8Array, number: number, object: string): Uint8Array {
  const [body = '', rest = ''] = text(file).split(/(?=xref\n0 )/, 2);
  const lines = rest.slice(0, rest.indexOf('trailer')).replace(/^(xref\n0) \d+/, `$1 ${number + 1}`);
  const added = `${number} 0 obj\n${object}\nendobj\n`;
  const line = `${String(body.length).padStart(10, '0')} 00000 n \n`;
  return bytes(
    `${body}${added}${lines}${line}trailer<</Size ${number + 1}/Root 1 0 R>>\nstartxref\n${body.length + added.length}\n%%EOF`,
  );
}

const asStreams = async (file: Uint8Array) =>
  (await PDFDocument.load(file, { updateMetadata: false })).save({
    useObjectStreams: true,
    addDefaultPage: false,
  });

/**
 * A file for old and new readers, as word processors write it: a list of objects as a table calls the pages free, an update that is nothing but a list as a
 * stream says that they are in a stream of objects.
 */
function hybrid(): Uint8Array {
  const page = (number: number) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${number} 0 R${courier}>>`;
  const pages = [page(5), page(6)];
  const numbers = `3 0 4 ${(pages[0] ?? '').length + 1} `;
  const inner = `${numbers}${pages.join(' ')}`;
  const content = (words: string) => {
    const shown = textLines([words]);
    return `<</Length ${shown.length}>>stream\n${shown}\nendstream`;
  };
  let file = '%PDF-1.5\n';
  const places = new Map<number, number>();
  const put = (number: number, object: string) => {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  };
  put(1, '<</Type/Catalog/Pages 2 0 R>>');
  put(2, '<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>');
  put(5, content('The first page has words.'));
  put(6, content('The second page has more.'));
  put(7, `<</Type/ObjStm/N 2/First ${numbers.length}/Length ${inner.length}>>stream\n${inner}\nendstream`);
  const lines = '\x02\x00\x07\x00\x02\x00\x07\x01';
  put(8, `<</Type/XRef/W[1 2 1]/Index[3 2]/Size 9/Length ${lines.length}>>stream\n${lines}\nendstream`);
  const list = file.length;
  const line = (number: number) => {
    const at = places.get(number);
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
  };
  file += `xref\n0 9\n${Array.from({ length: 9 }, (_, number) => line(number)).join('')}`;
  file += `trailer<</Size 9/Root 1 0 R>>\nstartxref\n${list}\n%%EOF\n`;
  return bytes(
    `${file}xref\n0 0\ntrailer<</Size 9/Root 1 0 R/Prev ${list}/XRefStm ${places.get(8) ?? 0}>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

const files: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'a table of objects': () => twoPages(),
  'objects in streams': () => asStreams(twoPages()),
  'both, for old and new readers': hybrid,
  'words before the header, which places do not count': () =>
    Buffer.concat([bytes('Sent by a server\n'), twoPages()]),
  'a wrong word of where its objects are': () =>
    bytes(text(twoPages()).replace(/startxref\n\d+/, 'startxref\n7')),
  'annotations of its own': () => twoPages(`/Annots[${note}]`),
  'annotations in a list of their own': () => withObject(twoPages('/Annots 10 0 R'), 10, `[${note}]`),
  'one list of annotations for two pages': () =>
    withObject(twoPages('/Annots 10 0 R', '/Annots 10 0 R'), 10, `[${note}]`),
};

test.each(Object.entries(files))('a file with %s', async (_, make) => {
  const file = await make();
  const original = await readOriginal(file);
  const passages = original.text.blocks.map((block, index) => ({
    start: { block: index, offset: 4 },
    end: { block: index, offset: block.length },
    highlights: [
      {
        id: `${index}`,
        color: '#1f77b4',
        author: 'A',
        at: '2026-11-20T10:20:30Z',
        subject: '',
        words: block,
      },
    ],
  }));
  const made = await highlightOriginal({ blocks: original.text.blocks, passages }, original);
  if (!made.ok) throw new Error(made.problem.message);
  const { pdf } = made.value;
  expect(Buffer.from(pdf).subarray(0, file.length).equals(file)).toBe(true);
  expect(endsWithTable(pdf)).toBe(endsWithTable(file));
  const shown = (await readHighlights(pdf)).map(({ page, contents, words }) => ({ page, contents, words }));
  const wanted = [
    { page: 0, contents: 'The first page has words.', words: 'firstpagehaswords.' },
    { page: 1, contents: 'The second page has more.', words: 'secondpagehasmore.' },
  ];
  expect(shown).toEqual(wanted);
  expect(await annotationsOf(pdf)).toEqual(
    (await annotationsOf(file)).map((older) => [...older, 'Highlight', 'Popup']),
  );

  // Once more, over what was written.
  const again = await readOriginal(pdf);
  const twice = await highlightOriginal({ blocks: again.text.blocks, passages: passages.slice(0, 1) }, again);
  if (!twice.ok) throw new Error(twice.problem.message);
  expect((await readHighlights(twice.value.pdf)).map(({ words }) => words)).toEqual([
    'firstpagehaswords.',
    'firstpagehaswords.',
    'secondpagehasmore.',
  ]);
});

/** A file whose list of objects is a stream has nothing behind its last object. */
const endsWithTable = (file: Uint8Array) =>
  text(file).slice(text(file).lastIndexOf('endobj')).includes('trailer');

/** Kinds of the annotations of each page, in order. */
async function annotationsOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document
    .getPages()
    .map(({ node }) =>
      Array.from({ length: node.Annots()?.size() ?? 0 }, (_, index) =>
        String(node.Annots()?.lookup(index, PDFDict).lookup(PDFName.of('Subtype'), PDFName).decodeText()),
      ),
    );
}

test('what is named for a highlight stays the same, over pages as well', async () => {
  const content = textLines(['words that go on over the end of the']);
  const original = await readOriginal(
    handmadePdf([
      { content, entries: courier },
      { content: textLines(['page and are one passage, and then no more of it here']), entries: courier },
    ]),
  );
  const { blocks } = original.text;
  const last = blocks.length - 1;
  const passages = [
    {
      start: { block: 0, offset: 0 },
      end: { block: last, offset: blocks[last]?.length ?? 0 },
      highlights: [{ id: 'c', color: '#000000', author: '', at: 'never', subject: 'S', words: 'W' }],
    },
  ];
  const made = await highlightOriginal({ blocks, passages }, original);
  if (!made.ok) throw new Error(made.problem.message);
  const document = await PDFDocument.load(made.value.pdf, { updateMetadata: false });
  const names = document
    .getPages()
    .map(({ node }) => String(node.Annots()?.lookup(0, PDFDict).get(PDFName.of('NM'))));
  expect(names).toEqual(['<FEFF0063>', '<FEFF0063002E0032>']);
});

test('a file whose objects are protected, or cannot be found, is refused by name', async () => {
  const original = await readOriginal(twoPages());
  const nothing = { blocks: original.text.blocks, passages: [] };
  const outcome = async (file: Uint8Array) => {
    const made = await highlightOriginal(nothing, { ...original, bytes: file });
    return made.ok ? 'written' : made.problem.code;
  };
  const protectedFile = bytes(text(original.bytes).replace('/Info 5 0 R', '/Encrypt 5 0 R'));
  expect(await outcome(protectedFile)).toBe('encrypted-original');
  expect(await outcome(bytes('%PDF-1.4\nnothing'))).toBe('unsound-original');
  expect(await outcome(bytes(text(original.bytes).replace('/Kids[6 0 R 8 0 R]', '/Kids[6 0 R]')))).toBe(
    'unsound-original',
  );
});

test('a document without passages leaves the file as it is', async () => {
  const original = await readOriginal(twoPages());
  const made = await highlightOriginal({ blocks: original.text.blocks, passages: [] }, original);
  expect(made).toEqual({ ok: true, value: { pdf: original.bytes, highlights: 0, unplaced: [] } });
});

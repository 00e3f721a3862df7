import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Secret } from '@shared/pseudonyms/secretNames';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { leaksIn } from './leakCheck';

const secrets: readonly Secret[] = [
  { id: 's', replacement: 'Participant 1', names: ['Anna Kane'], phrases: [] },
];
const wheres = async (bytes: Uint8Array, name = 'report.bin') =>
  (await leaksIn({ name, bytes }, secrets)).filter(({ certain }) => certain).map(({ where }) => where);
const text = (content: string) => new TextEncoder().encode(content);

async function zipped(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array' });
}

async function pdf(plant: (made: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  made.addPage().drawText('Participant 1 said so.', { x: 50, y: 500 });
  await plant(made);
  return made.save();
}

describe('names in a finished file', () => {
  it.each([
    ['CSV', 'Speaker;Text\nKane;yes'],
    ['Markdown', 'said by **Kane**'],
    ['HTML divided by elements', '<p>said <b>Ka</b>ne</p>'],
    ['an attribute', '<p title="Kane">x</p>'],
    ['entities', '<p>K&#97;ne</p>'],
    ['JSON with codes', '{"by":"K\\u0061ne"}'],
    ['an address', '{"at":"https://example.org/K%61ne"}'],
  ])('are found in %s', async (_kind, content) => {
    expect((await wheres(text(content))).length).toBeGreaterThan(0);
    expect(
      await wheres(text(content.replace(/Kane|K&#97;ne|K\\u0061ne|K%61ne|<b>Ka<\/b>ne/u, 'Participant 1'))),
    ).toEqual([]);
  });

  it('are found in every part of a Word document or a workbook, divided over runs too', async () => {
    const runs = (words: string) => `<?xml version="1.0"?><w:document><w:p>${words}</w:p></w:document>`;
    const clean = {
      'word/document.xml': runs('<w:r><w:t>Participant 1</w:t></w:r>'),
      'docProps/core.xml': '<a>x</a>',
    };
    expect(await wheres(await zipped(clean))).toEqual([]);
    const divided = runs('<w:r><w:rPr><w:b/></w:rPr><w:t>Ka</w:t></w:r><w:r><w:t>ne</w:t></w:r>');
    expect(await wheres(await zipped({ ...clean, 'word/document.xml': divided }))).toEqual([
      'the part word/document.xml',
    ]);
    expect(await wheres(await zipped({ ...clean, 'word/comments.xml': '<c w:author="Kane"/>' }))).toEqual([
      'the part word/comments.xml',
    ]);
    expect(await wheres(await zipped({ ...clean, 'docProps/core.xml': '<a>Kane</a>' }))).toEqual([
      'the part docProps/core.xml',
    ]);
    expect(await wheres(await zipped({ ...clean, 'custom/Kane.txt': 'x' }))).toEqual([
      'the part custom/Kane.txt',
    ]);
  });

  it.each([
    ['page 1', (made: PDFDocument) => made.getPage(0).drawText('Kane', { x: 50, y: 400 })],
    ['the properties of the file', (made: PDFDocument) => made.setTitle('Hearing of Kane')],
    ['the files attached', (made: PDFDocument) => made.attach(text('x'), 'Kane.json')],
    ['the attached file data.json', (made: PDFDocument) => made.attach(text('{"by":"Kane"}'), 'data.json')],
    [
      'notes and links of page 1',
      (made: PDFDocument) => {
        const { context } = made;
        const words = { Contents: PDFString.of('Kane'), T: PDFString.of('x') };
        const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], ...words });
        made.getPage(0).node.addAnnot(context.register(note));
      },
    ],
    [
      'the bookmarks',
      (made: PDFDocument) => {
        const { context, catalog } = made;
        const item = context.register(context.obj({ Title: PDFString.of('Kane') }));
        catalog.set(
          PDFName.of('Outlines'),
          context.register(context.obj({ First: item, Last: item, Count: 1 })),
        );
      },
    ],
  ] as const)('are found in a PDF: %s', async (where, plant) => {
    expect(await wheres(await pdf(() => undefined))).toEqual([]);
    const bytes = await pdf(async (made) => {
      await plant(made);
    });
    expect(await wheres(bytes)).toContain(where);
  });

  it('are found in the name of the file', async () => {
    expect(await wheres(text('x'), 'Interview_Kane.md')).toEqual(['the name of the file']);
  });
});

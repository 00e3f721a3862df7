import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { bookArchive } from '@shared/importing/testing/bookArchive';
import { openDocumentText } from '@shared/importing/testing/openDocumentText';
import { wordDocument } from '@shared/importing/testing/wordDocument';
import { joinBlocks } from '@shared/text/joinBlocks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLimits } from './importLimits';
import { handmadePdf, textLines } from './pdf/testing/handmadePdf';
import { readFilesApart } from './readFilesApart';
import { type BundledChild, bundleChild } from './testing/bundledChild';

let child: BundledChild;
let folder = '';
beforeAll(async () => {
  child = await bundleChild();
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
});
afterAll(() => {
  child.remove();
  rmSync(folder, { recursive: true });
});

/** A side of a picture that would take ten gigabytes if somebody drew it. */
const side = 60_000;
const packed = deflateSync(Buffer.alloc(60 * 2 ** 20));
const long = (value: number) =>
  Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const chunk = (name: string, data: Buffer) =>
  Buffer.concat([long(data.length), Buffer.from(name), data, long(0)]);

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.concat([long(side), long(side), Buffer.from([8, 2, 0, 0, 0])])),
  chunk('IDAT', packed),
  chunk('IEND', Buffer.alloc(0)),
]);
const short = (value: number) => [value >>> 8, value & 255];
/** Beginning, frame of three colours, one table, scan, end. */
const jpeg = Buffer.from(
  [
    [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, short(side), short(side), 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0],
    [0xff, 0xc4, 0, 20, 0, 1, Array<number>(15).fill(0), 0],
    [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0, 0, 0, 0, 0xff, 0xd9],
  ].flat(2),
);

const words = 'Words beside a picture.';
const picture = (relation: string) =>
  `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const word = `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>${picture('r9')}`;
const inWord = (name: string, content: Buffer) => [
  { name: `word/media/${name}`, content },
  {
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/></Relationships>`,
  },
];
const frame = '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>';

const binary = (bytes: Buffer) => bytes.toString('latin1');
const imageObject = (filter: string, data: Buffer, more = '') =>
  `<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/${filter}${more}/Length ${data.length}>>stream\n${binary(data)}\nendstream\n`;
const drawn = (...objects: readonly string[]) =>
  handmadePdf(
    [
      {
        content: `${textLines([words])} q 100 0 0 100 0 0 cm /Im0 Do Q`,
        entries: '/Resources<</Font<</F1 3 0 R>>/XObject<</Im0 8 0 R>>>>',
      },
    ],
    '',
    objects,
  );
const inline = `q 100 0 0 100 0 0 cm BI /W ${side} /H ${side} /BPC 8 /CS /RGB /F /Fl ID ${binary(packed)}\nEI Q`;

const files: Readonly<Record<string, Uint8Array>> = {
  'png.docx': wordDocument(word, [], '', '', inWord('a.png', png)),
  'jpeg.docx': wordDocument(word, [], '', '', inWord('a.jpeg', jpeg)),
  'png.odt': openDocumentText(`<text:p>${words}</text:p>${frame}`, {
    files: [{ name: 'Pictures/a.png', content: png }],
  }),
  'png.epub': bookArchive(
    [{ path: 'one.xhtml', body: `<p>${words}</p><img src="a.png" alt=""/>` }],
    undefined,
    [{ name: 'OEBPS/a.png', content: png }],
  ),
  'png.html': Buffer.from(`<p>${words}</p><img src="data:image/png;base64,${png.toString('base64')}">`),
  'jpeg.html': Buffer.from(`<p>${words}</p><img src="data:image/jpeg;base64,${jpeg.toString('base64')}">`),
  'flate.pdf': drawn(imageObject('FlateDecode', packed)),
  'jpeg.pdf': drawn(imageObject('DCTDecode', jpeg)),
  'mask.pdf': drawn(imageObject('DCTDecode', jpeg, '/SMask 9 0 R'), imageObject('FlateDecode', packed)),
  'inline.pdf': handmadePdf([{ content: `${textLines([words])} ${inline}` }]),
};

/** 10 s of the processor and 500 MB also for a PDF; a busy computer may take its time by the clock. */
const limits = { ...importLimits, timePerMegabyteOfPdf: 0, memoryPerByteOfPdf: 0, timeWaiting: 600_000 };

test('the words beside a picture of 60,000 × 60,000 points come in within 10 s and 500 MB', async () => {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const { files: read } = await readFilesApart(paths, {}, child.launch, limits);
  const outcome = read.map(({ name, result }) => [
    name,
    result.ok ? joinBlocks(result.value.documents[0]?.blocks ?? []).includes(words) : result.problem.code,
  ]);
  expect(outcome).toEqual(Object.keys(files).map((name) => [name, true]));
});

import { readFileSync, writeFileSync } from 'node:fs';
import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader writes into a PDF. */
interface Remark {
  /** Stands within one stretch of letters of a line, which is marked whole. */
  readonly on: string;
  readonly says: string;
  readonly author: string;
  /** A note beside the line, and nothing is marked. */
  readonly beside?: boolean;
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Writes remarks into a PDF as programs for reading do, at the last place of their words, and saves it as another file. */
export async function commentOn(from: string, to: string, remarks: readonly Remark[]): Promise<void> {
  const bytes = readFileSync(from);
  const places = await placesOf(
    new Uint8Array(bytes),
    remarks.map(({ on }) => on),
  );
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ node }) => node);
  for (const [index, { on, says, author, beside = false }] of remarks.entries()) {
    const place = places[index];
    const page = pages[place?.page ?? -1];
    if (place === undefined || page === undefined) throw new Error(`“${on}” is not in ${from}.`);
    const [left, bottom, right, top] = place.box;
    const annotation = pdf.context.obj({
      Type: 'Annot',
      Subtype: beside ? 'Text' : 'Highlight',
      Rect: beside ? [right + 5, bottom, right + 25, top] : [left, bottom, right, top],
      ...(!beside && { QuadPoints: [left, top, right, top, left, bottom, right, bottom] }),
    });
    annotation.set(PDFName.of('T'), PDFHexString.fromText(author));
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(says));
    annotation.set(PDFName.of('M'), PDFString.of("D:20261129080000+00'00'"));
    const ref = pdf.context.register(annotation);
    const list = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
    if (list === undefined) page.set(PDFName.of('Annots'), pdf.context.obj([ref]));
    else list.push(ref);
  }
  writeFileSync(to, await pdf.save());
}

/** Where words stand last. */
async function placesOf(
  data: Uint8Array,
  wanted: readonly string[],
): Promise<readonly ({ readonly page: number; readonly box: Box } | undefined)[]> {
  const places: ({ readonly page: number; readonly box: Box } | undefined)[] = wanted.map(() => undefined);
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  for (let number = 0; number < pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number + 1)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const box: Box = [x, y - item.height * 0.25, x + item.width, y + item.height];
      for (const [index, words] of wanted.entries())
        if (item.str.includes(words)) places[index] = { page: number, box };
    }
  }
  await pdf.destroy();
  return places;
}

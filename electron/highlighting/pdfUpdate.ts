import { PDFArray, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { appendUpdate } from './appendUpdate';
import type { OriginalPdf } from './openOriginal';

/** What is added to a PDF, and what of it is another from then on. */
export class PdfUpdate {
  readonly original: OriginalPdf;
  readonly #objects = new Map<PDFRef, PDFObject>();
  /** How many pages say that their annotations are in a list that stands by itself. */
  readonly #lists = new Map<PDFRef, number>();

  constructor(original: OriginalPdf) {
    this.original = original;
    for (const { page } of original.pages) {
      const list = page.get(annotations);
      if (list instanceof PDFRef) this.#lists.set(list, (this.#lists.get(list) ?? 0) + 1);
    }
  }

  /** A number for an object that others name before it is there. */
  reserve(): PDFRef {
    return this.original.context.nextRef();
  }

  add(object: PDFObject): PDFRef {
    const ref = this.reserve();
    this.put(ref, object);
    return ref;
  }

  put(ref: PDFRef, object: PDFObject): void {
    this.original.context.assign(ref, object);
    this.#objects.set(ref, object);
  }

  /** Puts annotations on a page, over those that it has. A list that several pages share is no longer shared then. */
  annotate(number: number, added: readonly PDFRef[]): void {
    const { ref, page } = this.original.pages[number] ?? {};
    if (ref === undefined || page === undefined) throw new Error(`There is no page ${number}.`);
    const { context } = this.original;
    const place = page.get(annotations);
    const list = context.lookup(place);
    const all = context.obj([...(list instanceof PDFArray ? list.asArray() : []), ...added]);
    if (place instanceof PDFRef && list instanceof PDFArray && this.#lists.get(place) === 1)
      this.put(place, all);
    else {
      page.set(annotations, all);
      this.put(ref, page);
    }
  }

  /** The file with this update; as it was when there is nothing in it. */
  bytes(): Uint8Array {
    const { bytes, tail, context } = this.original;
    return this.#objects.size === 0 ? bytes : appendUpdate(bytes, tail, context, this.#objects);
  }
}

const annotations = PDFName.of('Annots');

import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;

export type { PDFDocumentProxy };

/** Reads a PDF for drawing. The bytes are copied: the reader's worker takes what it is given. */
export async function readPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.slice(), isEvalSupported: false, useWasm: false }).promise;
}

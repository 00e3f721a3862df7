import type * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof library;
export type PdfOperations = Library['OPS'];

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly operations: PdfOperations;
  close(): Promise<void>;
}

export type PdfFailure = 'needs-password' | 'wrong-password' | 'damaged';

/**
 * Opens a PDF for reading: no script of it runs, nothing is fetched, no font of the computer is used, no picture is unpacked.
 * @param folder holds `cmaps/` and `standard_fonts/` of the library
 */
export async function openPdf(
  bytes: Uint8Array,
  folder: string,
  password: string | undefined,
): Promise<OpenPdf | PdfFailure> {
  const { getDocument, OPS, VerbosityLevel } = await pdfLibrary();
  const task = getDocument({
    // A copy: the library keeps what it is given.
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    // Else the outline of every letter would be computed, which takes longer than all the rest.
    disableFontFace: false,
    ownerDocument: page,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    return { pdf, operations: OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error) || error.name !== 'PasswordException') return 'damaged';
    return password === undefined ? 'needs-password' : 'wrong-password';
  }
}

/** Stand where the library wants the means of drawing and the fonts of a page, which reading never uses. */
class NotDrawn {
  readonly loaded = Promise.resolve();
}
const page = { fonts: { add: () => undefined, delete: () => true } };

/** The library with its worker in this very thread, which is already one that may be ended. */
async function pdfLibrary(): Promise<Library> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NotDrawn });
  }
  const { push } = Array.prototype;
  const { stringify } = JSON;
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true });
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Before Node 22 it puts substitutes in their places, which all code of the process would use, several times as slow.
  Object.assign(Array.prototype, { push });
  Object.assign(JSON, { stringify });
  return library;
}

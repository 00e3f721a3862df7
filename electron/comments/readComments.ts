import { PDFDocument } from '@cantoo/pdf-lib';
import { ok, type Result } from '@shared/base/result';
import { readPositions } from '@shared/importing/pdf/pagePositions';
import { pdfProblems } from '@shared/importing/pdf/pdfProblems';
import { readFile } from '@shared/importing/readFile';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { CommentedPdf } from '@shared/report/comments/readerComment';
import { WordsUnder } from '@shared/report/original/WordsUnder';
import { openOriginal } from '../highlighting/openOriginal';
import { type NamedFile, openable } from '../importing/fileBytes';
import { fileReaders } from '../importing/fileReaders';
import type { ImportLimits } from '../importing/importLimits';
import { type PdfObjects, pdfComments } from './pdfComments';

/** Reads the comments that readers wrote into a PDF, and the words they stand on. Time and memory are watched from outside. */
export async function readComments(
  file: NamedFile,
  limits: ImportLimits,
  options: ReadOptions,
): Promise<Result<CommentedPdf>> {
  const opened = await openable(file, limits);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const read = await readFile({ name: file.name, bytes }, options, fileReaders);
  if (!read.ok) return read;
  const positions = readPositions(read.value.positions ?? '');
  if (positions === null) return pdfProblems.notPdf(file.name);
  const pdf = await openedPdf(file.name, bytes, options.password);
  if (pdf === null) return pdfProblems.damaged(file.name);
  const words = new WordsUnder({ blocks: read.value.blocks.map(({ text }) => text), positions });
  const comments = pdfComments(pdf).map(({ quads, point: [x, y], page, ...told }) => ({
    ...told,
    page,
    isBeside: quads.length === 0,
    range: quads.length > 0 ? words.under(quads) : words.lineNear(page, x, y),
  }));
  return ok({ text: words.text.text, comments });
}

/** The objects of a PDF, read with its password if it is protected; null: it is damaged. */
async function openedPdf(
  name: string,
  bytes: Uint8Array,
  password: string | undefined,
): Promise<PdfObjects | null> {
  const opened = await openOriginal(name, bytes);
  if (opened.ok) return opened.value;
  try {
    // A file that is protected against changes alone has the empty password.
    const pdf = await PDFDocument.load(bytes, { password: password ?? '', updateMetadata: false });
    return { context: pdf.context, pages: pdf.getPages().map(({ ref, node: page }) => ({ ref, page })) };
  } catch {
    return null;
  }
}

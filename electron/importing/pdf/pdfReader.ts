import { ok, type Result } from '@shared/base/result';
import { formats } from '@shared/importing/formats';
import { writePositions } from '@shared/importing/pdf/pagePositions';
import { textOfPages } from '@shared/importing/pdf/pdfBlocks';
import { pdfProblems } from '@shared/importing/pdf/pdfProblems';
import { problems } from '@shared/importing/problems';
import type { ReadDocument, Reader, SourceFile } from '@shared/importing/reader';
import { titleOf } from '@shared/importing/titleOf';
import { leftOut } from '@shared/importing/warnings';
import { openPdf } from './openPdf';
import { pagesOfPdf } from './pagesOfPdf';

/**
 * PDFs: what stands on the pages as running text, see {@link textOfPages}.
 * @param folder holds `cmaps/` and `standard_fonts/` of the PDF library
 */
export const pdfReader = (folder: string): Reader => ({
  ...formats.pdf,
  read: (file, options) => readPdf(file, folder, options?.password),
});

async function readPdf(
  { name, bytes }: SourceFile,
  folder: string,
  password: string | undefined,
): Promise<Result<ReadDocument>> {
  if (bytes.length === 0) return problems.empty(name);
  if (!beginsAsPdf(bytes)) return pdfProblems.notPdf(name);
  const open = await openPdf(bytes, folder, password);
  if (open === 'needs-password') return pdfProblems.needsPassword(name);
  if (open === 'wrong-password') return pdfProblems.wrongPassword(name);
  if (open === 'damaged') return pdfProblems.damaged(name);
  try {
    const { pages, broken, comments } = await pagesOfPdf(open);
    if (broken.length === pages.length) return pdfProblems.damaged(name);
    const text = textOfPages(pages);
    if (text.blocks.length === 0) {
      return pages.some(({ isDrawn }) => isDrawn) ? pdfProblems.needsOcr(name) : problems.empty(name);
    }
    return ok({
      title: titleOf(name),
      format: 'pdf',
      blocks: text.blocks,
      turns: [],
      warnings: [...text.warnings, ...leftOut(comments, 'comment')],
      positions: writePositions(text.positions),
    });
  } finally {
    await open.close();
  }
}

/** Some files have other bytes before their first line, up to a kilobyte. */
const beginsAsPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

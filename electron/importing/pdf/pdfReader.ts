import { ok, type Result } from '@shared/base/result';
import { canonicalText } from '@shared/importing/canonicalText';
import { formats } from '@shared/importing/formats';
import { writePositions } from '@shared/importing/pdf/pagePositions';
import { textOfPages } from '@shared/importing/pdf/pdfBlocks';
import { pdfProblems } from '@shared/importing/pdf/pdfProblems';
import { isMostlyUnread, pageWarnings } from '@shared/importing/pdf/unreadPages';
import { problems } from '@shared/importing/problems';
import type { ReadDocument, Reader, SourceFile } from '@shared/importing/reader';
import { titleOf } from '@shared/importing/titleOf';
import { leftOut } from '@shared/importing/warnings';
import { saysProjectInside } from '../../embedding/saysProjectInside';
import { type OpenPdf, openPdf } from './openPdf';
import { pagesOfPdf } from './pagesOfPdf';

/**
 * PDFs: what stands on the pages as running text, see {@link textOfPages}, with what is filled into forms. Pictures, drawings and notes are left
 * out. A scan without text is refused, never read as an empty document.
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
    return await documentOf(open, name, saysProjectInside(bytes));
  } finally {
    await open.close();
  }
}

async function documentOf(open: OpenPdf, name: string, hasProject: boolean): Promise<Result<ReadDocument>> {
  const read = await pagesOfPdf(open);
  if (read.broken.length === read.pages.length) return pdfProblems.damaged(name);
  const { blocks, positions, warnings } = textOfPages(read.pages);
  if (isMostlyUnread(blocks, read)) return pdfProblems.needsOcr(name);
  if (blocks.length === 0) return problems.empty(name);
  return ok({
    title: (await statedTitle(open)) ?? titleOf(name),
    format: 'pdf',
    blocks,
    turns: [],
    warnings: [
      ...(hasProject ? [projectInside] : []),
      ...warnings,
      ...pageWarnings(read),
      ...leftOut(read.comments, 'comment'),
    ],
    positions: writePositions(positions),
  });
}

const projectInside =
  'A Roundtable project is inside this file: to open it, choose File › Open Project inside a PDF, or use roundtable unpack.';

/** Some files have other bytes before their first line, up to a kilobyte. */
const beginsAsPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

/** The title that the file states, unless a program put the name of a file or a placeholder there. */
async function statedTitle({ pdf }: OpenPdf): Promise<string | undefined> {
  try {
    const { info } = await pdf.getMetadata();
    const { Title: stated } = info as { Title?: unknown };
    if (typeof stated !== 'string') return undefined;
    const title = canonicalText(stated).replace(/\s+/g, ' ').trim();
    const isName =
      /\.\w{2,5}$|^(?:microsoft word|untitled|document ?\d*$|slide ?\d*$|about:blank)|[\\/]/i.test(title);
    return /\p{L}{2}/u.test(title) && title.length <= 200 && !isName && !title.includes('\ufffd')
      ? title
      : undefined;
  } catch {
    return undefined;
  }
}

import type { FinishedText } from '@shared/pseudonyms/LeakCheck';
import { openPdf } from '../../importing/pdf/openPdf';
import { pdfTables } from '../../importing/pdf/pdfTables';

/** What is in a PDF: on its pages, in notes and highlights, bookmarks, information, links and files that it carries. */
export async function pdfTexts(
  bytes: Uint8Array,
  textsOf: (bytes: Uint8Array) => Promise<FinishedText[]>,
): Promise<FinishedText[]> {
  const open = await openPdf(bytes, pdfTables(), undefined);
  if (typeof open === 'string') throw new Error(`The PDF cannot be read again: ${open}.`);
  const { pdf } = open;
  try {
    const found: FinishedText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
      found.push({ where: `page ${number}`, text: lines.join('') });
      const notes: unknown = await page.getAnnotations();
      const tree: unknown = await page.getStructTree();
      found.push({ where: `notes and links of page ${number}`, text: wordsIn(notes) });
      found.push({ where: `descriptions on page ${number}`, text: wordsIn(tree) });
      page.cleanup();
    }
    const { info, metadata } = await pdf.getMetadata();
    const xmp: unknown = metadata?.getRaw();
    found.push({ where: 'the properties of the file', text: `${wordsIn(info)}\n${wordsIn(xmp)}` });
    found.push({ where: 'the bookmarks', text: wordsIn(await pdf.getOutline()) });
    found.push({ where: 'the names of places', text: wordsIn(Object.keys(await pdf.getDestinations())) });
    const attachments: unknown = await pdf.getAttachments();
    for (const [name, file] of Object.entries(attachments ?? {})) {
      found.push({ where: 'the files attached', text: `${name}\n${wordsIn(file)}` });
      const content: unknown = file?.content;
      if (content instanceof Uint8Array)
        for (const { text } of await textsOf(content))
          found.push({ where: `the attached file ${name}`, text });
    }
    return found;
  } finally {
    await open.close();
  }
}

/** All words in a value of any shape, one a line; bytes are left out. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return '';
  const inner: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner
    .map(wordsIn)
    .filter((words) => words !== '')
    .join('\n');
}

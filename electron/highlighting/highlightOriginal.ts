import { ok, type Result } from '@shared/base/result';
import type { HighlightedDocument, HighlightedPassage } from '@shared/report/original/highlight';
import { highlightLanes } from '@shared/report/original/highlightLanes';
import type { OriginalText } from '@shared/report/original/originalText';
import { PlacesInOriginal } from '@shared/report/original/placesInOriginal';
import { attachProject } from '../embedding/attachProject';
import { HighlightAnnotations } from './highlightAnnotations';
import { openOriginal } from './openOriginal';
import { originalProblems } from './originalProblems';
import { PdfUpdate } from './pdfUpdate';

export interface HighlightedOriginal {
  readonly pdf: Uint8Array;
  /** How many of the document's highlights are in it. */
  readonly highlights: number;
  /** Passages whose words are not in the original for certain, in the order of the text: nothing is drawn for them. */
  readonly unplaced: readonly HighlightedPassage[];
}

/** The PDF that a document was imported from. */
export interface Original {
  /** Name of the file, for sentences. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: OriginalText;
}

/**
 * A copy of the PDF that a document was imported from, with its highlights as real annotations behind the untouched bytes of the original. The
 * same document and original give the same bytes. Refused when the file is encrypted, or damaged so that nothing can be added.
 */
export async function highlightOriginal(
  document: HighlightedDocument,
  { name, bytes, text }: Original,
): Promise<Result<HighlightedOriginal>> {
  const opened = await openOriginal(name, bytes);
  if (!opened.ok) return opened;
  const { pages } = text.positions;
  if (pages.length !== opened.value.pages.length) return originalProblems.unsound(name);

  const places = new PlacesInOriginal(document.blocks, text);
  const update = new PdfUpdate(opened.value);
  const annotations = new HighlightAnnotations(update, pages);
  const unplaced: HighlightedPassage[] = [];
  const lanes = highlightLanes(document);
  let written = 0;
  for (const [number, passage] of document.passages.entries()) {
    const quads = places.quadsOf(passage);
    if (quads.length === 0) unplaced.push(passage);
    else
      for (const [index, highlight] of passage.highlights.entries()) {
        annotations.add(highlight, quads, lanes[number]?.[index] ?? { lane: 0, lanes: 1 });
        written += 1;
      }
  }
  annotations.finish();
  if (document.project !== undefined) attachProject(update, document.project);
  return ok({ pdf: update.bytes(), highlights: written, unplaced });
}

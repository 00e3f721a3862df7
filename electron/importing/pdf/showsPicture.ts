import type { PageDrawing } from './glyphsOfPage';
import type { PdfOperations } from './openPdf';
import { listOf } from './textState';

/** Points. A picture is drawn as a square of one point that is enlarged: smaller ones are signs. */
const leastSize = 40;
/** Shapes on a page on which letters are drawn as outlines, as some programs do. */
const leastShapes = 50;

/**
 * Whether a page shows a picture or very many shapes, so that it may be a scan. Pictures themselves are not unpacked; the enlargement
 * before them is what is seen of them.
 */
export function showsPicture({ fnArray, argsArray }: PageDrawing, operations: PdfOperations): boolean {
  let shapes = 0;
  for (const [index, code] of fnArray.entries()) {
    if (code === operations.constructPath) shapes++;
    if (code !== operations.transform) continue;
    const [a = 0, b = 0, c = 0, d = 0] = listOf(argsArray[index]).map(Number);
    if (Math.hypot(a, b) > leastSize && Math.hypot(c, d) > leastSize) return true;
  }
  return shapes >= leastShapes;
}

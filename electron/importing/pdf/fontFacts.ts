import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type FontFacts, listOf } from './textState';

const boldNames = /bold|black|heavy|semibold|demi|cmbx|cmb\d|sfbx|-bd\b|\bbd\b/i;
const italicNames = /italic|oblique|slanted|cmti|cmsl|sfti|-it\b/i;

/** Looks up fonts of a page by the name that its drawing uses; each is looked at once. */
export function fontsOf(page: PDFPageProxy): (name: string) => FontFacts | null {
  const known = new Map<string, FontFacts | null>();
  return (name) => {
    let facts = known.get(name);
    if (facts === undefined) {
      facts = factsOf(page, name);
      known.set(name, facts);
    }
    return facts;
  };
}

function factsOf(page: PDFPageProxy, name: string): FontFacts | null {
  if (!page.commonObjs.has(name)) return null;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null || font instanceof Error) return null;
  // The library types these as anything.
  const {
    name: fontName,
    bold,
    black,
    italic,
    fontMatrix,
    isType3Font,
    bbox,
    vertical,
    defaultVMetrics,
  } = font as Record<string, unknown>;
  const full = typeof fontName === 'string' ? fontName : '';
  const [width = 0.001, , , height = 0.001] = listOf(fontMatrix).map(Number);
  return {
    style: {
      bold: bold === true || black === true || boldNames.test(full),
      italic: italic === true || italicNames.test(full),
    },
    unit: Math.abs(width) || 0.001,
    scale: isType3Font === true ? drawnScale(listOf(bbox).map(Number), height) : 1,
    vertical: vertical === true,
    verticalMetrics: listOf(defaultVMetrics).map(Number),
  };
}

/** Fonts of drawn letters have units of their own: their box tells how large letters come out, and is about 1.2 times their size. */
function drawnScale([, bottom = 0, , top = 0]: readonly number[], unit: number): number {
  const box = Math.abs((top - bottom) * unit);
  return box > 0.3 && box < 3 ? box / 1.2 : Math.abs(unit) * 1000;
}

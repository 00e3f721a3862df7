import { PDFHexString, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { groupBy } from '@shared/base/groupBy';
import type { PagePlace, PageQuad } from '@shared/importing/pdf/pagePositions';
import type { Highlight } from '@shared/report/original/highlight';
import type { LineLane } from '@shared/report/original/highlightLanes';
import { boxOf, HighlightAppearances, washStrength } from './highlightAppearance';
import type { PdfUpdate } from './pdfUpdate';

/** Width and height of the note that a highlight opens, points. */
const noteWidth = 220;
const noteHeight = 120;
/** Says of an annotation that Roundtable wrote it. */
export const ownMark = 'RoundtableHighlight';
/** It is printed with the page. */
const printed = 4;
/** … and a note stays upright and of its size when the page is turned or enlarged. */
const uprightNote = 28;

/** Makes highlights and the notes that they open, page by page. */
export class HighlightAnnotations {
  readonly #update: PdfUpdate;
  readonly #places: readonly PagePlace[];
  readonly #appearances: HighlightAppearances;
  readonly #byPage = new Map<number, PDFRef[]>();

  /** @param places of the pages, in order */
  constructor(update: PdfUpdate, places: readonly PagePlace[]) {
    this.#update = update;
    this.#places = places;
    this.#appearances = new HighlightAppearances(update);
  }

  /**
   * One highlight; over a page break one for each page, with names of the same beginning. (The format could tie them together only on one page.)
   *
   * @param quads at least one
   */
  add(highlight: Highlight, quads: readonly PageQuad[], lane: LineLane): void {
    const pages = [...groupBy(quads, ({ page }) => page)].sort(([a], [b]) => a - b);
    for (const [index, [page, own]] of pages.entries()) {
      const name = index === 0 ? highlight.id : `${highlight.id}.${index + 1}`;
      this.#addOnPage(page, name, highlight, own, lane);
    }
  }

  #addOnPage(
    page: number,
    name: string,
    { color, author, at, subject, words }: Highlight,
    quads: readonly PageQuad[],
    lane: LineLane,
  ): void {
    const { context, pages } = this.#update.original;
    const P = pages[page]?.ref;
    const own = this.#update.reserve();
    const rgb = rgbOf(color);
    const box = boxOf(quads);
    const popup = this.#update.add(
      context.obj({
        Type: 'Annot',
        Subtype: 'Popup',
        Rect: this.#noteBox(page, box),
        F: uprightNote,
        Open: false,
        P,
        Parent: own,
      }),
    );
    const moment = pdfDate(at);
    this.#update.put(
      own,
      context.obj({
        Type: 'Annot',
        Subtype: 'Highlight',
        [ownMark]: true,
        Rect: box,
        QuadPoints: quads.flatMap(({ points }) => points.map(hundredths)),
        C: rgb.map((part) => Math.round(part * 1000) / 1000),
        CA: washStrength(lane),
        F: printed,
        P,
        NM: PDFHexString.fromText(name),
        T: author === '' ? undefined : PDFHexString.fromText(author),
        Subj: PDFHexString.fromText(subject),
        Contents: PDFHexString.fromText(words),
        M: moment,
        CreationDate: moment,
        AP: { N: this.#appearances.of(quads, rgb, lane) },
        Popup: popup,
      }),
    );
    const all = this.#byPage.get(page) ?? [];
    all.push(own, popup);
    this.#byPage.set(page, all);
  }

  /** Puts all that were made on their pages. */
  finish(): void {
    for (const [page, added] of [...this.#byPage].sort(([a], [b]) => a - b))
      this.#update.annotate(page, added);
  }

  /** At the right edge of what is seen of the page. */
  #noteBox(page: number, [, , , top = 0]: readonly number[]): number[] {
    const [left = 0, bottom = 0, right = 595] = this.#places[page]?.crop ?? [];
    const foot = Math.max(bottom, top - noteHeight);
    const start = Math.max(left, right - noteWidth);
    return [start, foot, start + noteWidth, foot + noteHeight].map(hundredths);
  }
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

function rgbOf(color: string): number[] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((part) => part / 255);
}

/** `D:20261128084400Z` for an ISO 8601 instant; nothing for what is none. */
function pdfDate(at: string): PDFString | undefined {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return undefined;
  return PDFString.of(`D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`);
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where something stands: page from 1, points from the page's left and lower edge. */
interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface ReadWords extends Spot {
  readonly words: string;
}

export interface ReadLink {
  readonly page: number;
  readonly rect: readonly [left: number, bottom: number, right: number, top: number];
  /** What is seen at the top of the window when one follows it. */
  readonly to: Omit<Spot, 'x'>;
}

/** The words of a PDF, run by run and `y` of their baseline, and its links within the file. */
export async function readLinks(bytes: Uint8Array): Promise<{ words: ReadWords[]; links: ReadLink[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const words: ReadWords[] = [];
  const links: ReadLink[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const read = await pdf.getPage(page);
    for (const item of (await read.getTextContent()).items)
      if ('str' in item)
        words.push({ page, x: Number(item.transform[4]), y: Number(item.transform[5]), words: item.str });
    for (const { dest, rect } of await read.getAnnotations())
      if (Array.isArray(dest))
        links.push({ page, rect, to: { page: (await pdf.getPageIndex(dest[0])) + 1, y: Number(dest[3]) } });
  }
  await pdf.destroy();
  return { words, links };
}

/** The link that stands over these words. */
export const linkOn = (links: readonly ReadLink[], { page, x, y }: Spot): ReadLink | undefined =>
  links.find(
    ({ page: on, rect: [left, bottom, right, top] }) =>
      on === page && x >= left - 1 && x <= right && y >= bottom && y <= top,
  );

/** Points between where a link leads to and the baseline of these words; not a number when it leads to another page. */
export const gapTo = ({ to }: ReadLink, { page, y }: Spot): number =>
  to.page === page ? to.y - y : Number.NaN;

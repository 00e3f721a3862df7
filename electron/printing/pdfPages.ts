/** What a printed PDF says about its own pages. */
export interface PdfPages {
  readonly count: number;
  /** Page number, from 1, of each named destination. */
  readonly destinations: ReadonlyMap<string, number>;
}

/**
 * Reads pages and named destinations of a PDF that Chromium has just written: its objects are plain text outside of streams. Not a
 * reader for PDFs of other origin.
 */
export function pdfPages(pdf: Uint8Array): PdfPages {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const order = pageOrder(text);
  const numbers = new Map(order.map((object, index) => [object, index + 1]));
  const destinations = new Map<string, number>();
  for (const match of text.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ [^\]]*\]/g)) {
    const [, name, object] = match;
    const page = numbers.get(Number(object));
    if (name !== undefined && page !== undefined) destinations.set(decodeName(name), page);
  }
  return { count: order.length, destinations };
}

/** Object numbers of the pages in order, by walking down the tree of pages. */
function pageOrder(text: string): number[] {
  const kids = new Map<number, number[]>();
  const nested = new Set<number>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n<<\/Type \/Pages[^>]*?\/Kids \[([^\]]*)\]/g)) {
    const children = [...(match[2] ?? '').matchAll(/(\d+) 0 R/g)].map((kid) => Number(kid[1]));
    kids.set(Number(match[1]), children);
    for (const child of children) nested.add(child);
  }
  const root = [...kids.keys()].find((node) => !nested.has(node));
  const walk = (node: number): number[] => kids.get(node)?.flatMap(walk) ?? [node];
  return root === undefined ? [] : walk(root);
}

/** `#20` in a PDF name stands for a byte. */
const decodeName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

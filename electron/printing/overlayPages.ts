import { joined } from './joined';
import { type PdfObjects, pageObjects, pdfObjects } from './pdfObjects';
import { plainLetters } from './tagging/plainLetters';

/**
 * Lays the pages of one PDF over those of another, page by page, as artifacts: what the tags tell of the pages stays as it is. Both were
 * written by Chromium. What is new is appended, as an update of the file.
 *
 * @param skipped indexes of pages that stay as they are
 */
export function overlayPages(
  pdf: Uint8Array,
  over: Uint8Array,
  skipped: ReadonlySet<number> = new Set(),
): Uint8Array<ArrayBuffer> {
  const base = pdfObjects(pdf);
  const laid = pdfObjects(over);
  const size = base.size;
  const added = new Map<number, Buffer>();
  const forms = formsOf(laid, size, added);
  const before = size + laid.size;
  added.set(before, stream('q\n'));
  added.set(before + 1, stream('\nQ\n/Artifact <</Type /Pagination>> BDC\n/Head Do\nEMC\n'));
  for (const [index, number] of pageObjects(base).entries()) {
    const form = forms[index];
    if (form === undefined || skipped.has(index)) continue;
    added.set(number, Buffer.from(withHead(base.text(number), before, form), 'latin1'));
  }
  return appended(base, before + 2, added);
}

/** Copies the objects of the other file behind those of the first, its pages as forms; tells the number of each page's form. */
function formsOf(laid: PdfObjects, shift: number, added: Map<number, Buffer>): number[] {
  const forms = pageObjects(laid).map((page) => {
    const body = laid.text(page);
    const contents = Number(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 (\S+) (\S+)\]/.exec(body) ?? [];
    const resources = /\/Resources (<<[\s\S]*?>>)\n\/MediaBox/.exec(body)?.[1] ?? '<<>>';
    const words = `<</Type /XObject\n/Subtype /Form\n/BBox [0 0 ${width} ${height}]\n/Resources ${moved(resources, shift)}\n`;
    return { contents, words };
  });
  const letters = plainLetters(laid);
  const words = new Map(forms.map(({ contents, words: form }) => [contents, form]));
  for (const number of laid.numbers) {
    const plain = letters.get(number);
    if (plain !== undefined) {
      added.set(number + shift, plain);
      continue;
    }
    const { head, rest } = laid.parts(number);
    if (/\/Type \/(Page|Pages|Catalog)\b|\/CreationDate/.test(head)) continue;
    const form = words.get(number);
    const own = form === undefined ? moved(head, shift) : head.replace('<<', () => form);
    added.set(number + shift, Buffer.concat([Buffer.from(own, 'latin1'), rest]));
  }
  return forms.map(({ contents }) => contents + shift);
}

const moved = (text: string, shift: number): string =>
  text.replace(/(\d+) 0 R/g, (_, number: string) => `${Number(number) + shift} 0 R`);

/** Its own content is kept apart from what is drawn after it: it does not leave the page's coordinates as they were. */
function withHead(page: string, before: number, form: number): string {
  const contents = page.replace(/\/Contents (\d+ 0 R)/, `/Contents [${before} 0 R $1 ${before + 1} 0 R]`);
  return contents.includes('/XObject <<')
    ? contents.replace('/XObject <<', `/XObject <</Head ${form} 0 R\n`)
    : contents.replace('/Resources <<', `/Resources <</XObject <</Head ${form} 0 R>>\n`);
}

const stream = (words: string): Buffer =>
  Buffer.from(`<</Length ${words.length}>> stream\n${words}\nendstream`, 'latin1');

function appended(
  base: PdfObjects,
  size: number,
  added: ReadonlyMap<number, Buffer>,
): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [base.bytes];
  let at = base.bytes.length;
  const table: string[] = [];
  for (const [number, body] of [...added].sort(([a], [b]) => a - b)) {
    const piece = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`, 'latin1'),
      body,
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    table.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    pieces.push(piece);
    at += piece.length;
  }
  const trailer = base.trailer
    .replace(/\/Size \d+/, `/Size ${size}`)
    .replace('<<', `<</Prev ${base.start}\n`);
  pieces.push(Buffer.from(`xref\n${table.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'));
  return joined(pieces);
}

import { seededRandom } from '@shared/base/seededRandom';
import { expect, it } from 'vitest';
import { pdfObjects } from '../pdfObjects';
import { printedPdf } from '../testing/printedPdf';
import { readTags } from './readTags';

/** A tree of tags as Chromium writes it; `tail` stands behind each element and says nothing. */
function treeOf(seed: number, tail: string): Uint8Array<ArrayBuffer> {
  const { next } = seededRandom(seed);
  const pick = (count: number) => Math.floor(next() * count);
  const objects: Record<number, string> = {
    1: '<</Type /Catalog\n/Pages 2 0 R\n/StructTreeRoot 3 0 R>>',
    2: '<</Type /Pages\n/Count 0\n/Kids []>>',
    3: '<</Type /StructTreeRoot\n/K 4 0 R>>',
  };
  let free = 5;
  let mark = 0;
  const element = (number: number, parent: number, depth: number): void => {
    const type = ['P', 'Span', 'NonStruct', 'H2', 'OBJRs', 'Link'][pick(6)] ?? 'P';
    const kids = Array.from({ length: pick(5) }, () => {
      if (depth < 4 && pick(2) === 0) {
        free += 1;
        element(free - 1, number, depth + 1);
        return `${free - 1} 0 R`;
      }
      mark += 1;
      const page = 100 + pick(3);
      return pick(6) === 0
        ? `<</Type /OBJR\n/Obj ${200 + mark} 0 R\n/Pg ${page} 0 R>>`
        : `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${mark}>>`;
    });
    objects[number] =
      `<</Type /StructElem\n/S /${type}\n/P ${parent} 0 R\n/K [${kids.join(' ')}]\n/ID (node${String(number).padStart(8, '0')})${tail}>>`;
  };
  element(4, 3, 0);
  return printedPdf(objects, 1);
}

it('reads plain tags at once as it reads all others', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const fast = readTags(pdfObjects(treeOf(seed, '')));
    // What stands behind an element is not of the plain form, so that all of it is parsed.
    const slow = readTags(pdfObjects(treeOf(seed, '\n/T ()')));
    expect(fast, `seed ${seed}`).toEqual(slow);
    expect(fast?.document.object).toBe(4);
  }
});

import type { DocumentText } from './documentText';
import { wordsNear } from './words';

/** The next place after (1) or before (-1) an offset where a word begins (for a start) or ends (for an end), over the borders of blocks; null when there is none. */
export function wordBorder(
  text: DocumentText,
  from: number,
  step: 1 | -1,
  side: 'start' | 'end',
): number | null {
  const here = text.positionAt(from);
  let number = here ? text.numberOf(here.block) : -1;
  let local: number | null = here?.offset ?? null;
  for (let block = text.blocks[number]; block !== undefined; number += step, block = text.blocks[number]) {
    const near = local ?? (step === 1 ? 0 : block.text.length);
    const limit = local;
    const borders = wordsNear(block.text, { start: near, end: near }).map((word) => word[side]);
    const next =
      step === 1
        ? borders.find((border) => limit === null || border > limit)
        : borders.findLast((border) => limit === null || border < limit);
    if (next !== undefined) return text.offsetOf({ block: block.id, offset: next });
    local = null;
  }
  return null;
}

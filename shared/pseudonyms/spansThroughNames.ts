import { movedEnds, type WordReplacement } from '../anchoring/mapReplacements';
import type { Span } from '../text/position';

/**
 * How spans go through names that are replaced, by block. An end inside of a name moves to the end of its replacement on that side, so that
 * who has tagged a part of a name has tagged the whole replacement and no passage is lost.
 */
export function spansThroughNames(
  replacements: ReadonlyMap<string, readonly WordReplacement[]>,
): (span: Span) => Span {
  const outward = (block: string, offset: number, side: 'start' | 'end'): number => {
    const all = replacements.get(block) ?? [];
    const inside = all.find(({ start, end }) => start < offset && offset < end);
    return movedEnds(all)[side](inside === undefined ? offset : inside[side]);
  };
  return ({ start, end }) => ({
    start: { block: start.block, offset: outward(start.block, start.offset, 'start') },
    end: { block: end.block, offset: outward(end.block, end.offset, 'end') },
  });
}

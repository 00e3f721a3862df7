import { isTag, type TagKid } from './tag';

/**
 * Headings whose level is at most one more than that of the one before, as deep in one another as they were: what a text calls its third
 * level stands on the second when it has no second.
 */
export function fallenHeadings(kids: readonly TagKid[]): TagKid[] {
  const above: number[] = [];
  const walk = (list: readonly TagKid[]): TagKid[] =>
    list.map((kid) => {
      if (!isTag(kid)) return kid;
      const level = Number(/^H([1-6])$/.exec(kid.type)?.[1] ?? 0);
      if (level === 0) return kid.kids.some(isTag) ? { ...kid, kids: walk(kid.kids) } : kid;
      while ((above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
      return { ...kid, type: `H${above.length}` };
    });
  return walk(kids);
}

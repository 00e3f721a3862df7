import type { FoundText, Hit, HitLine } from '@shared/query/textQuery';

/** A row of the list: a document with its hits under it. */
export type HitTreeRow =
  | {
      readonly kind: 'document';
      readonly key: string;
      readonly document: string;
      /** All hits of the document, listed or not. */
      readonly total: number;
      readonly lines: readonly HitLine[];
      readonly expanded: boolean;
    }
  | {
      readonly kind: 'hit';
      readonly key: string;
      readonly line: HitLine;
      readonly place: number;
      readonly of: number;
    };

/** What tells hits apart, also from one search to the next as long as nothing before them in their paragraph changes. */
export const hitKey = ({ block, start, end }: Hit): string => `${block} ${start} ${end}`;

/** The rows as they are seen: hits of folded documents are left out. */
export function hitRows(found: FoundText, folded: ReadonlySet<string>): HitTreeRow[] {
  return found.documents.flatMap(({ document, total, lines }): HitTreeRow[] => {
    const expanded = !folded.has(document);
    const head: HitTreeRow = { kind: 'document', key: document, document, total, lines, expanded };
    if (!expanded) return [head];
    const of = lines.length;
    return [
      head,
      ...lines.map((line, place) => ({ kind: 'hit' as const, key: hitKey(line), line, place, of })),
    ];
  });
}

export type Ticked = 'true' | 'false' | 'mixed';

/** Whether all, none or some of these hits are ticked; `unticked` are the keys of those that are not. */
export function tickedOf(lines: readonly HitLine[], unticked: ReadonlySet<string>): Ticked {
  if (unticked.size === 0) return 'true';
  const count = lines.filter((line) => !unticked.has(hitKey(line))).length;
  return count === lines.length ? 'true' : count === 0 ? 'false' : 'mixed';
}

/** Ticks all these hits, or takes all their ticks away when every one has one. */
export function toggled(lines: readonly HitLine[], unticked: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(unticked);
  const untick = tickedOf(lines, unticked) === 'true';
  for (const line of lines) {
    if (untick) next.add(hitKey(line));
    else next.delete(hitKey(line));
  }
  return next;
}

import type { RulePreview } from '@shared/query/rulePreview';

type Label = RulePreview['labels'][number];

/** A stretch of a paragraph, from a label to the next or to its end. */
export interface PreviewLine {
  readonly id: string;
  /** The label that it begins with; null: it has none. */
  readonly label: Label | null;
  /** The words of the label. */
  readonly labelWords: string;
  /** What follows, cut when it is long. */
  readonly words: string;
}

/** UTF-16 units of a line that are shown. */
const SHOWN = 240;

/** The text of a document as rules part it. `onlyLabels`: only where turns begin. */
export function previewLines(
  blocks: readonly { readonly id: string; readonly text: string }[],
  labels: readonly Label[],
  onlyLabels: boolean,
): PreviewLine[] {
  const byBlock = new Map<string, Label[]>();
  for (const label of labels) {
    const list = byBlock.get(label.block);
    if (list === undefined) byBlock.set(label.block, [label]);
    else list.push(label);
  }
  return blocks.flatMap(({ id, text }) => {
    const here = byBlock.get(id) ?? [];
    const before = { start: 0, end: here[0]?.start ?? text.length };
    const unlabelled: PreviewLine[] =
      onlyLabels || text.slice(before.start, before.end).trim() === ''
        ? []
        : [{ id, label: null, labelWords: '', words: text.slice(0, Math.min(before.end, SHOWN)) }];
    return [
      ...unlabelled,
      ...here.map((label, index): PreviewLine => {
        const end = here[index + 1]?.start ?? text.length;
        return {
          id: `${id} ${label.start}`,
          label,
          labelWords: text.slice(label.start, label.end),
          words: text.slice(label.end, Math.min(end, label.end + SHOWN)),
        };
      }),
    ];
  });
}

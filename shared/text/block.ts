import { z } from 'zod';

/** What a block is in the text. `level` of a heading is 1–6; of a list item its depth from 0. */
export const blockKind = z.enum(['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption']);
export type BlockKind = z.infer<typeof blockKind>;

/**
 * A stretch of emphasised text, or of a link, inside one block: half-open, UTF-16 units, within the block's text, sorted by start. Links
 * never overlap each other.
 */
export const mark = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(['bold', 'italic', 'link']),
  /** Of a link, and only of a link: where it leads, as written in the file. It is shown and copied, never followed by itself. */
  href: z.string().optional(),
});
export type Mark = z.infer<typeof mark>;

/**
 * The content of one block, before it has an id. `text` is canonical (NFC, no line ends except `\n` for a hard break inside the
 * block and tabs between the cells of a table row, no other control characters) and is the coordinate space of everything that points into it.
 */
export const blockContent = z.object({
  kind: blockKind,
  level: z.number().int().min(0).max(9).optional(),
  /** Only on list items: numbered or bulleted. */
  ordered: z.boolean().optional(),
  text: z.string(),
  marks: z.array(mark),
});
export type BlockContent = z.infer<typeof blockContent>;

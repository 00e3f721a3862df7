import type { BlockRecord } from '@shared/project/records';
import { $getRoot, $setSelection, type LexicalEditor } from 'lexical';
import type { BlockKeys } from './BlockKeys';
import { SECTION_BLOCKS, SectionNode } from './SectionNode';

/** Sections before and after the one with the reading place that the first frame has. */
const SECTIONS_AROUND = 1;

/**
 * Fills the editor with a document's blocks: at once the sections around the block `near` (null: the start) and the first and last,
 * which a selection of everything begins and ends in; the others wait ({@link BlockKeys.waiting}). Call it before the editor has an
 * element: then it costs a fraction. A text that is there already goes.
 */
export function buildText(
  keys: BlockKeys,
  blocks: readonly BlockRecord[],
  near: string | null,
  tags: readonly string[] = [],
): void {
  keys.forgetAll();
  const parts: (readonly BlockRecord[])[] = [];
  for (let first = 0; first < blocks.length; first += SECTION_BLOCKS)
    parts.push(blocks.slice(first, first + SECTION_BLOCKS));
  const middle = Math.max(
    0,
    parts.findIndex((part) => part.some(({ id }) => id === near)),
  );
  const isDue = (number: number) =>
    number === 0 || number === parts.length - 1 || Math.abs(number - middle) <= SECTIONS_AROUND;
  keys.editor.update(
    () => {
      $setSelection(null);
      const sections = parts.map((part) => new SectionNode(estimatedHeight(part)));
      for (const number of nearestFirst(parts.length, middle)) {
        const section = sections[number];
        if (section) keys.waiting.$add(section, parts[number] ?? []);
      }
      const root = $getRoot();
      root.splice(0, root.getChildrenSize(), sections);
      for (const [number, part] of parts.entries())
        if (isDue(number)) keys.waiting.$fillWith(part[0]?.id ?? '');
    },
    { discrete: true, skipTransforms: true, tag: ['project', ...tags] },
  );
}

/** Numbers from 0 below `count`, those next to `middle` first. */
function nearestFirst(count: number, middle: number): number[] {
  return Array.from({ length: count }, (_, number) => number).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
}

/** Height in px of blocks at the ordinary size: 66 letters to a line of 30 px, 15 px between blocks. */
function estimatedHeight(blocks: readonly BlockRecord[]): number {
  return blocks.reduce((height, { text }) => height + Math.max(1, Math.ceil(text.length / 66)) * 30 + 15, 0);
}

/**
 * Lets the editor draw its root once more. It compares the whole text at every change of the selection too, and keeps what it joined
 * for that only when it draws the root; the first drawing of a text that was there before its element does not.
 */
export function rememberText(editor: LexicalEditor): void {
  editor.update(() => $getRoot().markDirty(), { discrete: true, skipTransforms: true, tag: 'project' });
}

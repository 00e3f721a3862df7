import type { ActionId } from '@shared/ipc/actions';
import { $emphasise } from '@/memo';
import type { BlockShape } from '../text/BlockNode';
import { $shapeBlocks } from '../text/blockShapes';

/** What a block can be made, by which action. */
export const shapes = [
  { action: 'format.paragraph', shape: { kind: 'paragraph' } },
  { action: 'format.heading1', shape: { kind: 'heading', level: 1 } },
  { action: 'format.heading2', shape: { kind: 'heading', level: 2 } },
  { action: 'format.heading3', shape: { kind: 'heading', level: 3 } },
  { action: 'format.list', shape: { kind: 'listItem', level: 0, ordered: false } },
  { action: 'format.numberedList', shape: { kind: 'listItem', level: 0, ordered: true } },
  { action: 'format.quote', shape: { kind: 'quote' } },
] as const satisfies readonly { action: ActionId; shape: BlockShape }[];

/** How words can be emphasised, by which action. */
export const emphases = [
  { action: 'format.bold', format: 'bold' },
  { action: 'format.italic', format: 'italic' },
] as const satisfies readonly { action: ActionId; format: 'bold' | 'italic' }[];

/** What each action of the bar does to the selected words. */
export const formats = [
  ...shapes.map(({ action, shape }) => ({ action, $change: () => $shapeBlocks(shape) })),
  ...emphases.map(({ action, format }) => ({ action, $change: () => $emphasise(format) })),
];

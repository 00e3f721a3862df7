import { mapEdit } from '../../anchoring/mapEdit';
import { ok, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { documentText } from '../../text/documentText';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { editName } from '../editName';
import { followText } from '../followText';
import { missing } from '../missing';
import { placedBlocks } from '../placedBlocks';
import type { ProjectState } from '../projectState';
import type { BlockRecord } from '../records';

type EditParams = CommandParams<'editText'>;

export const editText = defineCommand({
  code: 'editText',
  params: commandParams.editText,
  propose(state, params) {
    if (state.document(params.document) === undefined) return missing('document');
    const blocks = state.blocks(params.document);
    const first = params.after === null ? 0 : indexOfBlock(state, blocks, params.after) + 1;
    const inRun = params.removed.every((id, index) => blocks[first + index]?.id === id);
    if ((params.after !== null && first === 0) || !inRun) {
      return refuse(
        'text-moved-on',
        'The text has changed in the meantime, so this edit was not made. Try it again.',
      );
    }
    if (!freshIds(state, params)) return refuse('duplicate-block', 'Two paragraphs cannot have the same id.');
    const removed = blocks.slice(first, first + params.removed.length);
    const blockBefore = blocks[first - 1] ?? null;
    const blockAfter = blocks[first + removed.length] ?? null;
    const inserted = placedBlocks(params.document, params.inserted, removed, blockBefore, blockAfter);
    const now = [...blocks.slice(0, first), ...inserted, ...blocks.slice(first + removed.length)];
    if (now.length === 0) return refuse('no-text-left', 'A document keeps at least one paragraph.');

    const text = documentText(now);
    const draft = new Draft(state);
    for (const { id } of removed) draft.remove(id);
    for (const block of inserted) draft.put(block);
    const neighbours = [blockBefore, blockAfter].flatMap((block) => (block === null ? [] : [block.id]));
    followText(state, draft, {
      document: params.document,
      text,
      changed: new Set(removed.map(({ id }) => id)),
      around: new Set(neighbours),
      map: mapEdit({
        removed,
        inserted,
        blockBefore,
        blockAfter,
        caret: params.caret,
        replacing: params.replacing,
      }),
    });
    const diff = draft.diff().filter(({ before, after }) => !sameJson(before, after));
    return ok({
      diff,
      label: editName(params, removed),
      ...(params.run === undefined ? {} : { run: params.run }),
    });
  },
});

/** By the order key, so that a long document is not walked at each key press; -1 when it is not in this document. */
function indexOfBlock(state: ProjectState, blocks: readonly BlockRecord[], id: string): number {
  const order = state.block(id)?.order;
  if (order === undefined) return -1;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if ((blocks[between]?.order ?? '') < order) low = between + 1;
    else high = between;
  }
  while (blocks[low]?.order === order && blocks[low]?.id !== id) low += 1;
  return blocks[low]?.id === id ? low : -1;
}

function freshIds(state: ProjectState, { removed, inserted }: EditParams): boolean {
  const known = new Set(removed);
  const ids = new Set(inserted.map(({ id }) => id));
  return ids.size === inserted.length && [...ids].every((id) => known.has(id) || state.get(id) === undefined);
}

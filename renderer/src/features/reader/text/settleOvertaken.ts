import { findReplacement } from '@shared/anchoring/mapEdit';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord } from '@shared/project/records';
import { applyBlocks } from './applyBlocks';
import type { BlockKeys } from './BlockKeys';
import { $blockContent } from './blockText';
import { type Composition, type PlacedWords, placeThrough, rebased } from './Composition';
import { $caret } from './findTextEdit';
import { $selectPlaces } from './selectPlaces';

/** Shows what became of the blocks of a composition elsewhere, and puts its words in where they belong now. */
export function settleOvertaken(keys: BlockKeys, state: ProjectState, composition: Composition): void {
  const placed = keys.editor.read(() => $composedWords(keys, state, composition));
  const [first] = composition.before.values();
  if (first === undefined) return;
  const diff = [...composition.before.values()].map((before) => ({
    before,
    after: state.block(before.id) ?? null,
  }));
  applyBlocks(keys, state, first.document, diff, true);
  if (placed === null) return;
  const { words, block, start, end } = placed;
  keys.editor.update(
    () => {
      $selectPlaces(keys, { block, offset: start }, { block, offset: end })?.insertText(words);
    },
    { discrete: true },
  );
}

/** The words of a composition and where they belong in the project's text; null: there are none. */
function $composedWords(keys: BlockKeys, state: ProjectState, composition: Composition): PlacedWords | null {
  const caret = $caret();
  const node = caret && keys.$node(caret.block);
  if (caret === null || node === null) return null;
  const { text } = $blockContent(node);
  const { selectedFrom } = composition;
  const before = composition.before.get(caret.block);
  const now = state.block(caret.block);
  if (composition.before.size === 1 && before && now) return rebased(before, text, caret.offset, now);
  // Written over several paragraphs, or in one that is gone: the paragraphs stay as they are now, the words come in beside.
  const mine = before && findReplacement(before.text, text, caret.offset);
  const start = selectedFrom?.offset ?? mine?.start ?? 0;
  const words = text.slice(start, caret.offset);
  const beside = now ?? besideGone(state, before);
  if (words === '' || beside === undefined) return null;
  const place = before && now ? placeThrough(before, now)(start) : beside.text.length;
  return { words, block: beside.id, start: place, end: place };
}

/** The paragraph that stands before one that is gone, else the first. */
function besideGone(state: ProjectState, gone: BlockRecord | undefined): BlockRecord | undefined {
  const blocks = gone === undefined ? [] : state.blocks(gone.document);
  return blocks.findLast(({ order }) => gone !== undefined && order < gone.order) ?? blocks[0];
}

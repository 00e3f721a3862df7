import { visibleBlocks } from './drawing/visibleBlocks';
import type { ReaderElements, ReaderModel } from './ReaderModel';

interface ReadingPlace {
  readonly block: string;
  /** px from the top of the view to the top of the block; negative when it begins above. */
  readonly below: number;
}

/** Where the analyst was in each document, for as long as the window is open. */
const places = new Map<string, ReadingPlace>();

export function keepPlace(model: ReaderModel, { root, scroller }: ReaderElements): void {
  const { top } = scroller.getBoundingClientRect();
  const block = visibleBlocks(root, scroller).find((each) => each.getBoundingClientRect().bottom > top);
  if (block === undefined || scroller.scrollTop === 0) places.delete(model.document);
  else
    places.set(model.document, {
      block: block.dataset['block'] ?? '',
      below: block.getBoundingClientRect().top - top,
    });
}

/** The block that was uppermost in view when the document was last left; null: its start. */
export const placeIn = (document: string): string | null => places.get(document)?.block ?? null;

export function restorePlace(model: ReaderModel, scroller: HTMLElement): void {
  const place = places.get(model.document);
  const block = place && model.keys.element(place.block);
  if (!block) return;
  block.scrollIntoView({ block: 'start' });
  scroller.scrollTop -= place.below;
}

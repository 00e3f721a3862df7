import { encodings } from '@shared/importing/encodings';
import type { PickItem } from '@/ui/PickList';

/** Encodings to choose from; the one that a text was taken for stands first, whether it is a usual one or not. */
export function encodingItems(taken: string | null): readonly PickItem[] {
  const usual = encodings.map(({ name, writing }) => ({ id: name, name, detail: writing }));
  if (taken === null) return usual;
  const same = usual.find(({ name }) => name.toLowerCase() === taken.toLowerCase());
  const first = { id: taken, name: taken, trail: 'taken', ...(same && { detail: same.detail }) };
  return [first, ...usual.filter((each) => each !== same)];
}

import { create } from 'zustand';

/** A theme or a speaker whose properties the inspector shows instead of the passage; null: the passage or the document. */
interface InspectedStore {
  readonly item: { readonly kind: 'theme' | 'speaker'; readonly id: string } | null;
}

export const useInspected = create<InspectedStore>(() => ({ item: null }));

/** Shows a theme or a speaker in the inspector; null goes back to the passage or the document. */
export function inspect(item: InspectedStore['item']): void {
  useInspected.setState({ item });
}

import { create } from 'zustand';
import { useMirrorStore } from './projectMirror';
import { useSelection } from './selection';

export type PaneSide = 'left' | 'right';

type Selected = ReturnType<typeof useSelection.getState>;

/**
 * One reader, or two side by side. What is selected in the active one is in {@link useSelection}, and everything in the window is about
 * it; the other one keeps what was selected in it until it is active again.
 */
interface PanesStore {
  readonly active: PaneSide;
  /** null: there is one reader only, and it is the left one. */
  readonly other: Selected | null;
}

const alone: PanesStore = { active: 'left', other: null };
const nothingIn = (document: string): Selected => ({
  document,
  span: null,
  caret: null,
  annotation: null,
  turn: null,
});
const opposite = (side: PaneSide): PaneSide => (side === 'left' ? 'right' : 'left');

export const usePanes = create<PanesStore>(() => alone);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) usePanes.setState(alone);
});

/** The document that a reader shows; null: none, or there is no such reader. */
export const usePaneDocument = (side: PaneSide): string | null => {
  const shown = useSelection((state) => state.document);
  return usePanes(({ active, other }) => (active === side ? shown : (other?.document ?? null)));
};

/** From now on the window is about this reader. */
export function activatePane(side: PaneSide): void {
  const { active, other } = usePanes.getState();
  if (side === active || other === null) return;
  const left = useSelection.getState();
  usePanes.setState({ active: side, other: left });
  useSelection.setState(other);
}

/** Opens a second reader with this document at the right; it becomes the active one. */
export function openSecondPane(document: string): void {
  usePanes.setState({ active: 'right', other: useSelection.getState() });
  useSelection.setState(nothingIn(document));
}

/** Closes one of two readers; the one that stays is active. */
export function closePane(side: PaneSide): void {
  activatePane(opposite(side));
  usePanes.setState(alone);
}

import type { ReadPeople } from '@shared/people/readPeople';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';
import type { ColumnSort } from './speakerRows';

export type CasesDialog =
  /** A new attribute before another one (null: last), or one that is changed. */
  | { readonly kind: 'newAttribute'; readonly before: string | null }
  | { readonly kind: 'attribute'; readonly id: string }
  | { readonly kind: 'merge'; readonly speakers: readonly string[] }
  | { readonly kind: 'import'; readonly name: string; readonly read: ReadPeople };

interface CasesStore {
  /** What the table is filtered by. */
  readonly words: string;
  /** null: the order of the project. */
  readonly sort: ColumnSort | null;
  /** Speakers that are ticked. */
  readonly picked: ReadonlySet<string>;
  /** Speakers of the selected block of cells. */
  readonly inBlock: readonly string[];
  /** Of columns that the analyst made wider or narrower, by column, CSS px. */
  readonly widths: Readonly<Record<string, number>>;
  readonly dialog: CasesDialog | null;
}

const start: CasesStore = {
  words: '',
  sort: null,
  picked: new Set(),
  inBlock: [],
  widths: {},
  dialog: null,
};

/** How the speakers are looked at: session state, neither in the log nor in undo. */
export const useCases = create<CasesStore>(() => start);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useCases.setState(start);
});

export const openDialog = (dialog: CasesDialog | null): void => useCases.setState({ dialog });

export const resize = (column: string, width: number): void =>
  useCases.setState(({ widths }) => ({ widths: { ...widths, [column]: Math.round(width) } }));

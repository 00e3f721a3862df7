import type { CodebookPreview } from '@shared/codebook/codebookPreview';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';
import type { CodebookChoice } from './codebookRows';

export type CodebookDialog =
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'merge'; readonly themes: readonly string[] }
  | { readonly kind: 'import'; readonly preview: CodebookPreview };

interface CodebookStore extends CodebookChoice {
  /** Themes whose branches are folded away, in the sidebar and in the table alike. */
  readonly folded: ReadonlySet<string>;
  /** Themes that are selected in the table. */
  readonly selected: readonly string[];
  /** What is open over the window. */
  readonly dialog: CodebookDialog | null;
  /** Pairs of themes of which the analyst said that they are two: `id id`. */
  readonly keptApart: ReadonlySet<string>;
}

const start: CodebookStore = {
  words: '',
  kind: 'all',
  sort: null,
  folded: new Set(),
  selected: [],
  dialog: null,
  keptApart: new Set(),
};

/** How the codebook is looked at: session state, neither in the log nor in undo. */
export const useCodebook = create<CodebookStore>(() => start);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useCodebook.setState(start);
});

/** Folds a theme's branch away, or opens it. */
export function foldTheme(id: string, expanded: boolean): void {
  useCodebook.setState(({ folded }) => {
    const next = new Set(folded);
    if (expanded) next.delete(id);
    else next.add(id);
    return { folded: next };
  });
}

export const openDialog = (dialog: CodebookDialog | null): void => useCodebook.setState({ dialog });

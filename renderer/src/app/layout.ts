import { create } from 'zustand';
import { usePanes } from '@/bridge/panes';
import { useMirrorStore } from '@/bridge/projectMirror';

export type View = 'read' | 'codebook' | 'memos' | 'report';
type Panel = 'sidebar' | 'inspector';

interface LayoutStore {
  readonly view: View;
  readonly sidebar: boolean;
  readonly inspector: boolean;
  /** The window (or its zoom, or a second reader) leaves room for one panel at most; `narrowPanel` is the one. */
  readonly narrow: boolean;
  readonly narrowPanel: Panel | null;
}

const key = 'layout';

function remembered(): Pick<LayoutStore, Panel> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) throw new TypeError('not a layout');
    return {
      sidebar: !('sidebar' in kept && kept.sidebar === false),
      inspector: !('inspector' in kept && kept.inspector === false),
    };
  } catch {
    return { sidebar: true, inspector: true };
  }
}

const room = matchMedia('(width < 880px)');
/** Two readers need more of it. */
const roomForTwo = matchMedia('(width < 1280px)');
const isNarrow = (): boolean => room.matches || (roomForTwo.matches && usePanes.getState().other !== null);

/** Which view is shown and which panels are open; the panels are remembered on this computer. */
export const useLayout = create<LayoutStore>(() => ({
  view: 'read',
  ...remembered(),
  narrow: isNarrow(),
  narrowPanel: 'sidebar',
}));

const look = (): void => useLayout.setState({ narrow: isNarrow() });
room.addEventListener('change', look);
roomForTwo.addEventListener('change', look);
usePanes.subscribe(look);

useLayout.subscribe(({ sidebar, inspector }) =>
  localStorage.setItem(key, JSON.stringify({ sidebar, inspector })),
);

/** Another project is first of all read. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useLayout.setState({ view: 'read' });
});

export const showView = (view: View): void => useLayout.setState({ view });

/** Whether a panel is shown beside the text. */
export const isShown = (layout: LayoutStore, panel: Panel): boolean =>
  layout.view === 'read' && (layout.narrow ? layout.narrowPanel === panel : layout[panel]);

export function togglePanel(panel: Panel): void {
  useLayout.setState((layout) =>
    layout.narrow
      ? { narrowPanel: layout.narrowPanel === panel ? null : panel }
      : { [panel]: !layout[panel] },
  );
}

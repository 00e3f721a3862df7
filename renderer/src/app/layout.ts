import { create } from 'zustand';
import { usePanes } from '@/bridge/panes';
import { useMirrorStore } from '@/bridge/projectMirror';
import { closeHistory, useHistory } from '@/features/history';

export type View = 'read' | 'codebook' | 'speakers' | 'memos' | 'report' | 'documents';
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

/** Where there is room for one panel, the history is the one while it is open. */
function look(): void {
  const narrow = isNarrow();
  const { open } = useHistory.getState();
  useLayout.setState({ narrow, ...(narrow && open && { narrowPanel: null }) });
}
room.addEventListener('change', look);
roomForTwo.addEventListener('change', look);
usePanes.subscribe(look);
useHistory.subscribe((now, before) => {
  if (now.open !== before.open) look();
});

useLayout.subscribe(({ sidebar, inspector }) =>
  localStorage.setItem(key, JSON.stringify({ sidebar, inspector })),
);

/** Another project is first of all read. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useLayout.setState({ view: 'read' });
});

export const showView = (view: View): void => useLayout.setState({ view });

/** Whether a panel is open beside the text; the history stands where the inspector would. */
const isShown = ({ view, narrow, narrowPanel, ...panels }: LayoutStore, panel: Panel): boolean =>
  view === 'read' &&
  (narrow ? narrowPanel === panel : panels[panel]) &&
  !(panel === 'inspector' && useHistory.getState().open);

/** Which panels stand beside the text now. */
export function useShownPanels(): Readonly<Record<Panel | 'history', boolean>> {
  const layout = useLayout();
  const history = useHistory(({ open }) => open);
  return { sidebar: isShown(layout, 'sidebar'), inspector: isShown(layout, 'inspector'), history };
}

/** Shows or hides a panel; the history makes room for it where it must. */
export function togglePanel(panel: Panel): void {
  const layout = useLayout.getState();
  const show = !isShown(layout, panel);
  if (show && (layout.narrow || panel === 'inspector')) closeHistory();
  useLayout.setState(layout.narrow ? { narrowPanel: show ? panel : null } : { [panel]: show });
}

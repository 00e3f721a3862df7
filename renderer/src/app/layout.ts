import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

export type View = 'read' | 'report';

interface LayoutStore {
  readonly view: View;
  readonly sidebar: boolean;
  readonly inspector: boolean;
}

const key = 'layout';

function remembered(): Pick<LayoutStore, 'sidebar' | 'inspector'> {
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

/** Which view is shown and which panels are open; the panels are remembered on this computer. */
export const useLayout = create<LayoutStore>(() => ({ view: 'read', ...remembered() }));

useLayout.subscribe(({ sidebar, inspector }) =>
  localStorage.setItem(key, JSON.stringify({ sidebar, inspector })),
);

/** Another project is first of all read. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useLayout.setState({ view: 'read' });
});

export const showView = (view: View): void => useLayout.setState({ view });
export const toggleSidebar = (): void => useLayout.setState(({ sidebar }) => ({ sidebar: !sidebar }));
export const toggleInspector = (): void => useLayout.setState(({ inspector }) => ({ inspector: !inspector }));

import { create } from 'zustand';
import { useMirrorStore } from './projectMirror';

/** The theme that every finished selection is tagged with at once; session state. */
interface ActiveThemeStore {
  /** null: selections wait for a theme, as ever. */
  readonly theme: string | null;
}

export const useActiveTheme = create<ActiveThemeStore>(() => ({ theme: null }));

export const setActiveTheme = (theme: string | null): void => useActiveTheme.setState({ theme });

/** It ends with the project, and with the theme itself. */
useMirrorStore.subscribe(({ mirror }) => {
  const { theme } = useActiveTheme.getState();
  if (theme !== null && mirror?.records.theme(theme) === undefined) setActiveTheme(null);
});

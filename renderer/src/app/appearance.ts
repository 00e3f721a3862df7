import { create } from 'zustand';
import { useAppInfo } from '@/bridge/settings';

type Shown = 'light' | 'dark';

const useShown = create<{ readonly shown: Shown }>(() => ({ shown: 'light' }));

/** What the window shows now, whoever decided it. */
export const useAppearance = (): Shown => useShown((state) => state.shown);

/** Puts `data-appearance` on the page by the setting, or by the computer's own, and keeps it so. */
export function followAppearance(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const setting = useAppInfo.getState().info?.settings.appearance ?? 'system';
    const system: Shown = dark.matches ? 'dark' : 'light';
    const shown = setting === 'system' ? system : setting;
    document.documentElement.dataset['appearance'] = shown;
    useShown.setState({ shown });
  };
  dark.addEventListener('change', show);
  useAppInfo.subscribe(show);
  show();
}

import { useActiveTheme } from '@/bridge/activeTheme';
import { useRecordsOf } from '@/bridge/useRecordsOf';

/** In the status bar: that selections are tagged at once, and with which theme. */
export function ActiveThemeNote() {
  const id = useActiveTheme((state) => state.theme);
  const theme = useRecordsOf('theme').theme(id ?? '');
  return theme && <span>Tagging with {theme.name}</span>;
}

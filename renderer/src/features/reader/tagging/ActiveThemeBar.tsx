import { X } from 'lucide-react';
import { runAction } from '@/bridge/actionRegistry';
import { setActiveTheme, useActiveTheme } from '@/bridge/activeTheme';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { IconButton } from '@/ui/IconButton';
import { Swatch } from '@/ui/Swatch';
import styles from './ActiveThemeBar.module.css';

/** Which theme every selection is tagged with, while there is one. */
export function ActiveThemeBar() {
  const id = useActiveTheme((state) => state.theme);
  const theme = useRecordsOf('theme').theme(id ?? '');
  if (theme === undefined) return null;
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label="Tagging every selection"
      style={{ '--swatch': theme.color }}
    >
      <button type="button" className={styles.theme} onClick={() => runAction('passage.active')}>
        <Swatch color={theme.color} pattern={theme.pattern} />
        {theme.name}
      </button>
      <span className={styles.hint}>Every selection is tagged. 1 – 9 another theme, A any, Esc ends.</span>
      <IconButton small label="End tagging every selection" onClick={() => setActiveTheme(null)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

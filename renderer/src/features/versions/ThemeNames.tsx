import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Swatch } from '@/ui/Swatch';
import styles from './Versions.module.css';

/** Themes by their names, each with its colour. */
export function ThemeNames({ themes }: { readonly themes: readonly string[] }) {
  const records = useRecordsOf('theme');
  return [...new Set(themes)].map((id) => {
    const theme = records.theme(id);
    return (
      theme && (
        <span key={id} className={styles.theme}>
          <Swatch color={theme.color} pattern={theme.pattern} />
          {theme.name}
        </span>
      )
    );
  });
}

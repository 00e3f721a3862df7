import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { branchIds } from '@shared/project/themeTree';
import { themePalette } from '@/bridge/palette';
import { useNumbers } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { ColorPicker } from '@/ui/ColorPicker';
import { openDialog } from './codebookStore';
import styles from './SelectionPane.module.css';
import { changeThemes, codingsOf, deleteThemes } from './themeCommands';
import { ThemeSwatch } from './themeMarks';

interface SelectionPaneProps {
  readonly ids: readonly string[];
  readonly records: ProjectRecords;
}

/** As many names as are listed. */
const most = 40;

/** Several themes at once: how much they are, and what can be done with all of them. */
export function SelectionPane({ ids, records }: SelectionPaneProps) {
  const numbers = useNumbers('themes');
  const themes = ids.flatMap((id) => records.theme(id) ?? []);
  const codings = ids.reduce((sum, id) => sum + (numbers[id] ?? 0), 0);
  const branch = branchIds(records.themes(), ids);
  const below = branch.size - ids.length;
  const codingsBelow = codingsOf(branch) - codings;
  const pinned = themes.every((theme) => theme.pinned);
  return (
    <aside aria-label="Selected themes" className={styles.pane}>
      <p className={styles.what} aria-live="polite">
        {`${counted(themes.length, 'theme')}, ${counted(codings, 'coding')}`}
        {below > 0 &&
          ` (and ${below.toLocaleString('en')} under them${codingsBelow > 0 ? `, with ${counted(codingsBelow, 'coding')}` : ''})`}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => openDialog({ kind: 'merge', themes: ids })}>Merge into…</Button>
        <Button onClick={() => changeThemes(ids, { pinned: !pinned })}>{pinned ? 'Unpin' : 'Pin'}</Button>
        <Button onClick={() => void deleteThemes(records, ids)}>Delete</Button>
        <ColorPicker
          label="Colour of the selected themes"
          value={themes[0]?.color ?? ''}
          colors={themePalette}
          onChange={(color) => changeThemes(ids, { color })}
        />
      </div>
      <ul className={styles.names} aria-label="Selected themes">
        {themes.slice(0, most).map((theme) => (
          <li key={theme.id} className={styles.name}>
            <ThemeSwatch {...theme} />
            <span>{theme.name}</span>
            <span className={styles.count}>{(numbers[theme.id] ?? 0).toLocaleString('en')}</span>
          </li>
        ))}
        {themes.length > most && (
          <li className={styles.count}>{`and ${(themes.length - most).toLocaleString('en')} more`}</li>
        )}
      </ul>
      <p className={styles.hint}>Drag them, or press Alt and an arrow, to move them together.</p>
    </aside>
  );
}

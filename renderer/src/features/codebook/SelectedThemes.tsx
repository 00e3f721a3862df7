import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { branchIds } from '@shared/project/themeTree';
import { themePalette } from '@/bridge/palette';
import { useNumbers } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { ColorPicker } from '@/ui/ColorPicker';
import { SelectionPane } from '@/ui/SelectionPane';
import { openDialog } from './codebookStore';
import { changeThemes, codingsOf, deleteThemes } from './themeCommands';
import { ThemeSwatch } from './themeMarks';

interface SelectedThemesProps {
  readonly ids: readonly string[];
  readonly records: ProjectRecords;
}

/** Several themes at once: how much they are, and what can be done with all of them. */
export function SelectedThemes({ ids, records }: SelectedThemesProps) {
  const numbers = useNumbers('themes');
  const themes = ids.flatMap((id) => records.theme(id) ?? []);
  const codings = ids.reduce((sum, id) => sum + (numbers[id] ?? 0), 0);
  const branch = branchIds(records.themes(), ids);
  const below = branch.size - ids.length;
  const codingsBelow = codingsOf(branch) - codings;
  const pinned = themes.every((theme) => theme.pinned);
  const under =
    below > 0
      ? ` (and ${below.toLocaleString('en')} under them${codingsBelow > 0 ? `, with ${counted(codingsBelow, 'coding')}` : ''})`
      : '';
  return (
    <SelectionPane
      label="Selected themes"
      summary={`${counted(themes.length, 'theme')}, ${counted(codings, 'coding')}${under}`}
      actions={
        <>
          <Button onClick={() => openDialog({ kind: 'merge', themes: ids })}>Merge into…</Button>
          <Button onClick={() => changeThemes(ids, { pinned: !pinned })}>{pinned ? 'Unpin' : 'Pin'}</Button>
          <Button onClick={() => void deleteThemes(records, ids)}>Delete</Button>
          <ColorPicker
            label="Colour of the selected themes"
            value={themes[0]?.color ?? ''}
            colors={themePalette}
            onChange={(color) => changeThemes(ids, { color })}
          />
        </>
      }
      items={themes.map((theme) => ({
        id: theme.id,
        name: theme.name,
        look: <ThemeSwatch {...theme} />,
        count: numbers[theme.id] ?? 0,
      }))}
      hint="Drag them, or press Alt and an arrow, to move them together."
    />
  );
}

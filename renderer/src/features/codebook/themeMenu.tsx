import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { inspect } from '@/bridge/inspected';
import { themePalette } from '@/bridge/palette';
import type { MenuEntry } from '@/ui/Menu';
import { Swatch } from '@/ui/Swatch';
import type { MoveDirection } from '@/ui/treeProps';
import { openDialog } from './codebookStore';
import { placeByKey } from './placeTheme';
import { changeTheme, changeThemes, deleteThemes } from './themeCommands';

const directions = [
  ['up', 'Up', 'Alt+↑'],
  ['down', 'Down', 'Alt+↓'],
  ['in', 'Under the one above', 'Alt+→'],
  ['out', 'Out', 'Alt+←'],
] as const;

interface InTree {
  readonly rename: () => void;
  readonly create: (parent: string) => void;
  /** Absent where themes cannot be moved. */
  readonly moveByKey?: (ids: readonly string[], direction: MoveDirection) => void;
}

/** What can be done with one theme, or with several. */
export function themeMenu(
  records: ProjectRecords,
  ids: readonly string[],
  { rename, create, moveByKey }: InTree,
): MenuEntry[] {
  const [id = ''] = ids;
  const theme = ids.length === 1 ? records.theme(id) : undefined;
  const pinned = ids.every((each) => records.theme(each)?.pinned);
  const alone: MenuEntry[] = [
    { label: 'New theme under it', run: () => create(id) },
    { label: 'Rename', keys: 'F2', run: rename },
    { label: 'Description', keys: 'Enter', run: () => inspect({ kind: 'theme', id }) },
  ];
  const move: MenuEntry = {
    label: 'Move',
    items: directions.map(([direction, label, keys]) => ({
      label,
      keys,
      disabled: placeByKey(records.themes(), ids, direction) === null,
      run: () => moveByKey?.(ids, direction),
    })),
  };
  return [
    ...(ids.length === 1 ? alone : []),
    ...(moveByKey === undefined ? [] : [move]),
    {
      label: 'Colour',
      items: themePalette.map(({ name, color }) => ({
        label: name,
        icon: <Swatch color={color} />,
        run: () => changeThemes(ids, { color }),
      })),
    },
    { label: pinned ? 'Unpin' : 'Pin', run: () => changeThemes(ids, { pinned: !pinned }) },
    ...(theme === undefined
      ? []
      : [
          {
            label: theme.groupsOnly ? 'Let it be applied' : 'Only groups others',
            run: () => changeTheme(id, { groupsOnly: !theme.groupsOnly }),
          },
        ]),
    'separator',
    { label: 'Merge into…', run: () => openDialog({ kind: 'merge', themes: ids }) },
    {
      label: ids.length === 1 ? 'Delete' : `Delete ${counted(ids.length, 'theme')}`,
      keys: 'Delete',
      run: () => void deleteThemes(records, ids),
    },
  ];
}

import type { ProjectRecords } from '@shared/project/projectRecords';
import { useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { MoveDirection, TreeProps, TreeRow } from '@/ui/treeProps';
import { choiceWith } from './codebookRows';
import { foldTheme, useCodebook } from './codebookStore';
import { canHold, placeByDrop, placeByKey, type ThemePlace } from './placeTheme';
import { deleteThemes, renameTheme } from './themeCommands';
import { themeMenu } from './themeMenu';
import { themeNameProblem } from './themeNameProblem';
import { useReturnedThemes } from './useReturnedThemes';

interface NewTheme {
  readonly parent: string | null;
}

/**
 * What both trees of themes do: themes are made, named, moved, deleted and merged in place. In a list that is `flat` (sorted or
 * filtered) there is no place to move to.
 */
export function useThemeTree(records: ProjectRecords, rows: readonly TreeRow[], flat: boolean) {
  const [creating, setCreating] = useState<NewTheme | null>(null);
  const themes = records.themes();
  const returned = useReturnedThemes();

  const create = (parent: string | null) => {
    if (parent !== null) foldTheme(parent, true);
    setCreating({ parent });
  };
  useAction('theme.new', () => create(null));

  const commit = async (name: string) => {
    const parent = creating?.parent ?? null;
    setCreating(null);
    const id = await orNotice(runCommand('createTheme', { name, parent }));
    if (id === null) return;
    if (flat) useCodebook.setState((choice) => choiceWith(choice, themes, { name, parent }));
    inspect({ kind: 'theme', id });
  };
  const move = (ids: readonly string[], place: ThemePlace | null) => {
    if (place === null) return;
    if (place.parent !== null) foldTheme(place.parent, true);
    void orNotice(runCommand('moveThemes', { themes: [...ids], ...place }));
  };
  // The next key may come before the tree shows where the last one led: it goes on from there.
  const moveByKey = (ids: readonly string[], direction: MoveDirection) =>
    move(ids, placeByKey(records.themes(), ids, direction));

  const moving: Partial<TreeProps> = flat
    ? {}
    : {
        onExpand: foldTheme,
        onMove: moveByKey,
        places: ['before', 'into', 'after'],
        canDrop: (dragged, target) => canHold(themes, dragged, target),
        onDrop: (dragged, target, place) => move(dragged, placeByDrop(themes, dragged, target, place)),
      };
  const props: Partial<TreeProps> = {
    ...moving,
    multiple: true,
    returned,
    onRename: renameTheme,
    problemOf: (id, name) => themeNameProblem(records, name, records.theme(id)?.parent ?? null, id),
    onDelete: (ids) => void deleteThemes(records, ids),
    menu: (ids, rename) => themeMenu(records, ids, { rename, create, ...(!flat && { moveByKey }) }),
    draft: creating && {
      after: flat ? null : lastOfBranch(rows, creating.parent),
      level: flat || creating.parent === null ? 0 : levelOf(rows, creating.parent) + 1,
      label: 'Name of the new theme',
      onCommit: (name) => void commit(name),
      problemOf: (name) => themeNameProblem(records, name, creating.parent, null),
      onCancel: () => setCreating(null),
    },
  };
  return { creating: creating !== null, props };
}

const levelOf = (rows: readonly TreeRow[], id: string): number =>
  rows.find((row) => row.id === id)?.level ?? -1;

/** The last visible line of a theme's branch, below which a new theme under it appears; null: the end of the tree. */
function lastOfBranch(rows: readonly TreeRow[], parent: string | null): string | null {
  const at = rows.findIndex(({ id }) => id === parent);
  const top = rows[at];
  if (top === undefined) return null;
  const next = rows.findIndex(({ level }, index) => index > at && level <= top.level);
  return rows[(next < 0 ? rows.length : next) - 1]?.id ?? null;
}

import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { runAction, useAction } from '@/bridge/actionRegistry';
import { inspect, useInspected } from '@/bridge/inspected';
import { orNotice } from '@/bridge/notices';
import { themePalette } from '@/bridge/palette';
import { runCommand } from '@/bridge/runCommand';
import { useNumber, useRecordsOf, useThemeColor } from '@/bridge/useRecordsOf';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import type { MenuEntry } from '@/ui/Menu';
import { Section } from '@/ui/Section';
import { Swatch } from '@/ui/Swatch';
import { Tree } from '@/ui/Tree';
import type { MoveDirection, TreeDetailProps, TreeRow } from '@/ui/treeProps';
import { canHold, placeByDrop, placeByKey, type ThemePlace } from './placeTheme';
import { deleteThemes, recolorTheme, renameTheme } from './themeCommands';
import { themeLines } from './themeLines';

interface NewTheme {
  readonly parent: string | null;
}

/** The codebook: the tree of themes, made, named, coloured, nested and deleted in place. */
export function ThemeTree() {
  const records = useRecordsOf('theme');
  const item = useInspected((state) => state.item);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [creating, setCreating] = useState<NewTheme | null>(null);
  const themes = records.themes();
  const lines = useMemo(() => themeLines(themes, folded), [themes, folded]);

  const fold = (id: string, expanded: boolean) => {
    const next = new Set(folded);
    if (expanded) next.delete(id);
    else next.add(id);
    setFolded(next);
  };
  const create = (parent: string | null) => {
    if (parent !== null) fold(parent, true);
    setCreating({ parent });
  };
  useAction('theme.new', () => create(null));

  const commit = async (name: string) => {
    const parent = creating?.parent ?? null;
    setCreating(null);
    const id = await orNotice(runCommand('createTheme', { name, parent }));
    if (id !== null) inspect({ kind: 'theme', id });
  };
  const move = (ids: readonly string[], place: ThemePlace | null) => {
    if (place === null) return;
    if (place.parent !== null) fold(place.parent, true);
    void orNotice(runCommand('moveThemes', { themes: [...ids], ...place }));
  };
  const moveByKey = (ids: readonly string[], direction: MoveDirection) =>
    move(ids, placeByKey(themes, ids, direction));
  const remove = (ids: readonly string[]) => void deleteThemes(records, ids);

  const menu = (ids: readonly string[], rename: () => void): MenuEntry[] => {
    const [id = ''] = ids;
    const alone: MenuEntry[] = [
      { label: 'New theme under it', run: () => create(id) },
      { label: 'Rename', keys: 'F2', run: rename },
      {
        label: 'Colour',
        items: themePalette.map(({ name, color }) => ({
          label: name,
          icon: <Swatch color={color} />,
          run: () => recolorTheme(id, color),
        })),
      },
      { label: 'Description', keys: 'Enter', run: () => inspect({ kind: 'theme', id }) },
    ];
    return [
      ...(ids.length === 1 ? alone : []),
      {
        label: 'Move',
        items: (
          [
            ['up', 'Up', 'Alt+↑'],
            ['down', 'Down', 'Alt+↓'],
            ['in', 'Under the one above', 'Alt+→'],
            ['out', 'Out', 'Alt+←'],
          ] as const
        ).map(([direction, label, keys]) => ({
          label,
          keys,
          disabled: placeByKey(themes, ids, direction) === null,
          run: () => moveByKey(ids, direction),
        })),
      },
      'separator',
      {
        label: ids.length === 1 ? 'Delete' : `Delete ${ids.length.toLocaleString('en')} themes`,
        keys: 'Delete',
        run: () => remove(ids),
      },
    ];
  };

  return (
    <Section
      title="Themes"
      needed={creating !== null}
      actions={
        <IconButton small label="New theme" onClick={() => runAction('theme.new')}>
          <Plus size={14} aria-hidden />
        </IconButton>
      }
    >
      <Tree
        label="Themes"
        rows={lines}
        detail={ThemeDetail}
        multiple
        selected={item?.kind === 'theme' ? item.id : null}
        onSelect={(id) => inspect({ kind: 'theme', id })}
        onRename={renameTheme}
        onDelete={remove}
        onExpand={fold}
        onMove={moveByKey}
        places={['before', 'into', 'after']}
        canDrop={(dragged, target) => canHold(themes, dragged, target)}
        onDrop={(dragged, target, place) => move(dragged, placeByDrop(themes, dragged, target, place))}
        menu={menu}
        draft={
          creating && {
            after: lastOfBranch(lines, creating.parent),
            level:
              creating.parent === null
                ? 0
                : (lines.find(({ id }) => id === creating.parent)?.level ?? -1) + 1,
            label: 'Name of the new theme',
            onCommit: (name) => void commit(name),
            onCancel: () => setCreating(null),
          }
        }
        empty={<Hint>None yet. Select words in the text and press T.</Hint>}
      />
    </Section>
  );
}

/** A line's colour and number of codings. */
function ThemeDetail({ id, children }: TreeDetailProps) {
  const count = useNumber('themes', id);
  const color = useThemeColor(id);
  const number = count.toLocaleString('en');
  return children({
    lead: <Swatch color={color} />,
    trail: count > 0 ? number : undefined,
    description: count === 1 ? '1 coding' : `${number} codings`,
  });
}

/** The last visible line of a theme's branch, below which a new theme under it appears; null: the end of the tree. */
function lastOfBranch(lines: readonly TreeRow[], parent: string | null): string | null {
  const at = lines.findIndex(({ id }) => id === parent);
  const top = lines[at];
  if (top === undefined) return null;
  const next = lines.findIndex(({ level }, index) => index > at && level <= top.level);
  return lines[(next < 0 ? lines.length : next) - 1]?.id ?? null;
}

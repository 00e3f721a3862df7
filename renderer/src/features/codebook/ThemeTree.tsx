import { counted } from '@shared/project/names';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect, useInspected } from '@/bridge/inspected';
import { useKeysOf } from '@/bridge/useKeysOf';
import { useNumber, useRecordsOf, useThemeLook } from '@/bridge/useRecordsOf';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { Tree } from '@/ui/Tree';
import type { TreeDetailProps } from '@/ui/treeProps';
import { themeRows } from './codebookRows';
import { useCodebook } from './codebookStore';
import { lookInWords, pinMark, ThemeSwatch } from './themeMarks';
import { useThemeTree } from './useThemeTree';

/** The codebook beside the text: the tree of themes, made, named, coloured, nested and deleted in place. */
export function ThemeTree() {
  const records = useRecordsOf('theme');
  const item = useInspected((state) => state.item);
  const folded = useCodebook((state) => state.folded);
  const themes = records.themes();
  const rows = useMemo(() => themeRows(themes, folded), [themes, folded]);
  const tagKeys = useKeysOf('passage.code');
  const { creating, props } = useThemeTree(records, rows, false);
  return (
    <Section
      title="Themes"
      needed={creating}
      actions={
        <IconButton small label="New theme" onClick={() => runAction('theme.new')}>
          <Plus size={14} aria-hidden />
        </IconButton>
      }
    >
      <Tree
        {...props}
        label="Themes"
        rows={rows}
        detail={ThemeDetail}
        selected={item?.kind === 'theme' ? item.id : null}
        onSelect={(id) => inspect({ kind: 'theme', id })}
        empty={<Hint>None yet. Select words in the text and tag them{tagKeys && ` (${tagKeys})`}.</Hint>}
      />
    </Section>
  );
}

/** A line's look and number of codings. */
function ThemeDetail({ id, children }: TreeDetailProps) {
  const count = useNumber('themes', id);
  const look = useThemeLook(id);
  return children({
    lead: <ThemeSwatch {...look} />,
    mark: pinMark(look),
    quiet: look.groupsOnly,
    trail: count > 0 ? count.toLocaleString('en') : undefined,
    description: [counted(count, 'coding'), ...lookInWords(look)].join(', '),
  });
}

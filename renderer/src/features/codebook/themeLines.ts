import { groupBy } from '@shared/base/groupBy';
import type { ThemeRecord } from '@shared/project/records';
import type { TreeRow } from '@/ui/treeProps';

/** The themes that are visible with these folded, parents before children, in order. */
export function themeLines(themes: readonly ThemeRecord[], folded: ReadonlySet<string>): TreeRow[] {
  const children = groupBy(themes, ({ parent }) => parent);
  const lines: TreeRow[] = [];
  const add = (parent: string | null, level: number) => {
    for (const theme of children.get(parent) ?? []) {
      const expanded = children.has(theme.id) ? !folded.has(theme.id) : undefined;
      lines.push({ id: theme.id, name: theme.name, level, expanded });
      if (expanded) add(theme.id, level + 1);
    }
  };
  add(null, 0);
  return lines;
}

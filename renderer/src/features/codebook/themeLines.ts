import { groupBy } from '@shared/base/groupBy';
import type { ThemeRecord } from '@shared/project/records';

export interface ThemeLine {
  readonly theme: ThemeRecord;
  /** Depth, from 0. */
  readonly level: number;
  /** Undefined: no themes under it. */
  readonly expanded: boolean | undefined;
}

/** The themes that are visible with these folded, parents before children, in order. */
export function themeLines(themes: readonly ThemeRecord[], folded: ReadonlySet<string>): ThemeLine[] {
  const children = groupBy(themes, ({ parent }) => parent);
  const lines: ThemeLine[] = [];
  const add = (parent: string | null, level: number) => {
    for (const theme of children.get(parent) ?? []) {
      const expanded = children.has(theme.id) ? !folded.has(theme.id) : undefined;
      lines.push({ theme, level, expanded });
      if (expanded) add(theme.id, level + 1);
    }
  };
  add(null, 0);
  return lines;
}

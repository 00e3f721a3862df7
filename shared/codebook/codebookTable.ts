import type { Cell } from '../base/cell';
import type { ThemeRecord } from '../project/records';
import { codebookLines, namesAbove } from '../project/themeTree';
import type { ThemeNumbers } from '../query/themeUse';
import { joinPath } from './themePath';

/** The headings of the table; {@link readCodebookTable} knows them all. */
const headings = [
  'Path',
  'Name',
  'Parent',
  'Description',
  'Apply when',
  'Do not apply when',
  'Example',
  'Colour',
  'Pattern',
  'Only groups',
  'Pinned',
  'Memo',
  'Codings',
  'Documents',
  'Speakers',
];

const yes = (is: boolean) => (is ? 'yes' : '');

/** The codebook as a table: a row of headings, then one row for each theme, in the codebook's order. */
export function codebookTable(
  themes: readonly ThemeRecord[],
  numbers: Readonly<Record<string, ThemeNumbers>>,
): Cell[][] {
  const rows = codebookLines(themes).map((line): Cell[] => {
    const { theme } = line;
    const above = namesAbove(line);
    const use = numbers[theme.id];
    return [
      joinPath([...above, theme.name]),
      theme.name,
      joinPath(above),
      theme.description,
      theme.inclusion,
      theme.exclusion,
      theme.example,
      theme.color,
      theme.pattern,
      yes(theme.groupsOnly),
      yes(theme.pinned),
      theme.memo,
      use?.codings ?? 0,
      use?.documents ?? 0,
      use?.speakers ?? 0,
    ];
  });
  return [headings, ...rows];
}

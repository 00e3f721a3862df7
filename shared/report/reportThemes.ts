import type { ThemeRecord } from '../project/records';
import type { ReportTheme } from './reportModel';

/**
 * The themes in the order of the codebook with the keys that stand for them in the margin.
 *
 * @param themes all themes of the project, siblings in order
 * @param codings number of printed codings by theme
 */
export function reportThemes(
  themes: readonly ThemeRecord[],
  codings: ReadonlyMap<string, number>,
): ReportTheme[] {
  const known = new Set(themes.map((theme) => theme.id));
  const children = new Map<string, ThemeRecord[]>();
  for (const theme of themes) {
    const parent = theme.parent !== null && known.has(theme.parent) ? theme.parent : '';
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [theme]);
    else siblings.push(theme);
  }
  const list: ReportTheme[] = [];
  const visit = (parent: string, parentKey: string, depth: number) => {
    for (const [place, theme] of (children.get(parent) ?? []).entries()) {
      const key = keyOf(place, parentKey, depth);
      list.push({
        id: theme.id,
        key,
        name: theme.name,
        description: theme.description,
        color: theme.color,
        pattern: theme.pattern,
        depth,
        codings: codings.get(theme.id) ?? 0,
      });
      visit(theme.id, key, depth + 1);
    }
  };
  visit('', '', 0);
  return list;
}

function keyOf(place: number, parentKey: string, depth: number): string {
  if (depth === 0) return letters(place);
  return depth === 1 ? `${parentKey}${place + 1}` : `${parentKey}.${place + 1}`;
}

/** A … Z, AA, AB … */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

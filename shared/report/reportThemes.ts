import type { ThemeRecord } from '../project/records';
import { codebookLines } from '../project/themeTree';
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
  const keys = new Map<string, string>();
  return codebookLines(themes).map(({ theme, depth, place, above }) => {
    const key = keyOf(place, keys.get(above?.theme.id ?? '') ?? '', depth);
    keys.set(theme.id, key);
    const { id, name, description, color, pattern } = theme;
    return { id, key, name, description, color, pattern, depth, codings: codings.get(id) ?? 0 };
  });
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

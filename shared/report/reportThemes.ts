import type { ThemeRecord } from '../project/records';
import { codebookLines, namesAbove } from '../project/themeTree';
import type { ReportTheme } from './reportModel';

/**
 * The themes in the order of the codebook with the keys that stand for them in the margin.
 *
 * @param themes all themes of the project, siblings in order
 * @param codings number of codings in the report by theme
 */
export function reportThemes(
  themes: readonly ThemeRecord[],
  codings: ReadonlyMap<string, number>,
  memoOf: (record: { readonly memo: string }) => string,
): ReportTheme[] {
  const keys = new Map<string, string>();
  return codebookLines(themes).map((line) => {
    const { theme, depth, place, above } = line;
    const key = keyOf(place, keys.get(above?.theme.id ?? '') ?? '', depth);
    keys.set(theme.id, key);
    const { id, name, description, inclusion, exclusion, example, groupsOnly, color, pattern } = theme;
    return {
      id,
      key,
      name,
      above: namesAbove(line),
      description,
      inclusion,
      exclusion,
      example,
      groupsOnly,
      memo: memoOf(theme),
      color,
      pattern,
      depth,
      codings: codings.get(id) ?? 0,
    };
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

import type { OrphanRecord } from '../project/records';
import { blockLanguage } from './blockLanguage';
import type { MemoOf } from './reportDocument';
import type { ReportUnplaced } from './reportModel';
import { themesOf } from './themesOf';

/**
 * Those of the passages without a place that say something: a theme or a printed memo. Turns among them are no passages.
 *
 * @param language BCP 47 tag of the document's; `''` when it is not known
 */
export function reportUnplaced(
  orphans: readonly OrphanRecord[],
  themeIndex: ReadonlyMap<string, number>,
  memoOf: MemoOf,
  language: string,
): ReportUnplaced[] {
  return orphans.flatMap(({ quote: { head, tail }, was }) => {
    if (was.type !== 'annotation') return [];
    const themes = themesOf(was, themeIndex);
    const memo = memoOf(was);
    if (themes.length === 0 && memo === '') return [];
    const text = tail === '' ? head : `${head} … ${tail}`;
    return [{ text, language: blockLanguage(text, language), themes, memo }];
  });
}

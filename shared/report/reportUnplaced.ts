import type { OrphanRecord } from '../project/records';
import { blockLanguage } from './blockLanguage';
import type { ReportContext } from './reportContext';
import type { ReportUnplaced } from './reportModel';

/**
 * Those of the passages without a place that say something: a theme or a memo that is shown. Turns among them are no passages.
 *
 * @param language BCP 47 tag of the document's; `''` when it is not known
 */
export function reportUnplaced(
  { themeIndex, meant, memoOf }: ReportContext,
  orphans: readonly OrphanRecord[],
  language: string,
): ReportUnplaced[] {
  return orphans.flatMap(({ id, quote: { head, tail }, was }) => {
    if (was.type !== 'annotation') return [];
    const indexes = was.codings.flatMap(({ theme }) =>
      meant.theme(theme) ? (themeIndex.get(theme) ?? []) : [],
    );
    const themes = [...new Set(indexes)].sort((a, b) => a - b);
    const memo = memoOf(was);
    if (themes.length === 0 && memo === '') return [];
    const text = tail === '' ? head : `${head} … ${tail}`;
    return [{ id, text, language: blockLanguage(text, language), themes, memo }];
  });
}

import { countWords } from '../text/countWords';
import type { ReportMatrix, ReportModel, ReportPassage } from './reportModel';
import type { ReportPart } from './reportOptions';
import { themesWith } from './themesWith';

type Part = Extract<ReportPart, { kind: 'matrix' }>;
type Lists = Pick<ReportModel, 'themes' | 'people' | 'documents' | 'passages'>;

/**
 * Themes by people or documents. A coding counts for everybody who says a part of its passage; its words count for each by the share that
 * they say.
 */
export function reportMatrix({ columns, values }: Omit<Part, 'kind' | 'rows'>, lists: Lists): ReportMatrix {
  const { themes, people, documents, passages } = lists;
  const width = columns === 'speakers' ? people.length : documents.length;
  const sums = themes.map(() => new Float64Array(width));
  for (const passage of passages) {
    const amount = values === 'words' ? countWords(passage.text) : 1;
    for (const { theme } of passage.codings)
      for (const { column, share } of columnsOf(passage, columns)) {
        const row = sums[theme];
        if (row !== undefined) row[column] = (row[column] ?? 0) + (values === 'words' ? amount * share : 1);
      }
  }
  const heads = columnsWithValue(sums, width);
  const rows = themesWith(themes, (_, index) => sums[index]?.some((sum) => sum > 0) === true);
  return {
    kind: 'matrix',
    columns,
    values,
    rows,
    heads,
    cells: rows.map((row) => heads.map((head) => Math.round(sums[row]?.[head] ?? 0))),
  };
}

function columnsOf({ speakers, document }: ReportPassage, columns: ReportMatrix['columns']) {
  if (columns === 'documents') return [{ column: document, share: 1 }];
  return speakers.map(({ person, share }) => ({ column: person, share: share ?? 1 }));
}

function columnsWithValue(sums: readonly Float64Array[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    sums.some((row) => (row[column] ?? 0) > 0),
  );
}

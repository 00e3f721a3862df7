import type { ReportEntry, ReportModel, ReportPlace } from './reportModel';

/** Where each theme is coded, or each person speaks, in the order of the text; what stands nowhere is left out. */
export function reportIndex(
  of: 'themes' | 'speakers',
  { themes, people, documents, passages }: Pick<ReportModel, 'themes' | 'people' | 'documents' | 'passages'>,
): { readonly kind: 'index'; readonly of: typeof of; readonly entries: readonly ReportEntry[] } {
  const places: ReportPlace[][] = (of === 'themes' ? themes : people).map(() => []);
  if (of === 'themes')
    for (const { word, codings } of passages) for (const { theme } of codings) places[theme]?.push(word);
  else for (const { turns } of documents) for (const { person, start } of turns) places[person]?.push(start);
  const entries = places.flatMap((list, index) => (list.length === 0 ? [] : [{ index, places: list }]));
  return { kind: 'index', of, entries };
}

import type { AnnotationRecord } from '../project/records';

/** Indexes of the themes a passage is coded with, each once, in the order of the codebook. */
export function themesOf(
  annotation: Pick<AnnotationRecord, 'codings'>,
  themeIndex: ReadonlyMap<string, number>,
): number[] {
  const indexes = annotation.codings.flatMap(({ theme }) => themeIndex.get(theme) ?? []);
  return [...new Set(indexes)].sort((a, b) => a - b);
}

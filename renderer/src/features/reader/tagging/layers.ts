import type { AnnotationRecord, Coding } from '@shared/project/records';

/** One coding at a place, or a memo that stands without coding. */
export interface Layer {
  readonly id: string;
  readonly annotation: AnnotationRecord;
  readonly coding: Coding | null;
}

/** The layers of an annotation. */
export function layersOf(annotation: AnnotationRecord | undefined): Layer[] {
  if (!annotation) return [];
  if (annotation.codings.length === 0) return [{ id: annotation.id, annotation, coding: null }];
  return annotation.codings.map((coding) => ({ id: coding.id, annotation, coding }));
}

import type { ProjectState } from './projectState';
import type { AnnotationRecord } from './records';

/** The annotations whose speaker was corrected by hand to this one. Looks at every annotation of the project. */
export const annotationsSaidBy = (state: ProjectState, speaker: string): AnnotationRecord[] =>
  state
    .documents()
    .flatMap((document) => state.annotations(document.id))
    .filter((annotation) => annotation.speaker === speaker);

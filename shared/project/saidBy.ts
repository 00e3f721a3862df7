import type { ProjectState } from './projectState';
import type { AnnotationRecord } from './records';

/** The annotations whose speaker was corrected by hand to one of these. Looks at every annotation of the project. */
export const annotationsSaidBy = (state: ProjectState, speakers: ReadonlySet<string>): AnnotationRecord[] =>
  state
    .documents()
    .flatMap((document) => state.annotations(document.id))
    .filter(({ speaker }) => speaker !== null && speakers.has(speaker));

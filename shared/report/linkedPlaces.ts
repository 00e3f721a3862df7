import { linkedAnnotations } from '../memo/memoText';
import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord } from '../project/records';
import { documentText } from '../text/documentText';
import { firstWord } from './firstWord';
import type { ReportDocument, ReportPlace } from './reportModel';

/** Where the passages stand that printed memos lead to, by annotation; those that are not printed are left out. */
export function linkedPlaces(
  state: ProjectState,
  documents: readonly ReportDocument[],
  memoOf: (annotation: AnnotationRecord) => string,
): ReadonlyMap<string, ReportPlace> {
  const printed = new Map(documents.map((document) => [document.id, document]));
  const linked = new Set(
    documents.flatMap(({ id }) => state.annotations(id)).flatMap((each) => linkedAnnotations(memoOf(each))),
  );
  const places = new Map<string, ReportPlace>();
  for (const id of linked) {
    const annotation = state.annotation(id);
    const document = annotation && printed.get(annotation.document);
    if (annotation === undefined || document === undefined) continue;
    const blocks = state.blocks(document.id);
    const word = firstWord(annotation, documentText(blocks), blocks);
    const block = document.blocks[word.number]?.index;
    if (block !== undefined) places.set(id, { block, at: word.offset });
  }
  return places;
}

import { type Result, refuse } from '@shared/base/result';
import { highlightsOf } from '@shared/report/original/highlightsOf';
import type { ReportModel } from '@shared/report/reportModel';
import { readOne } from '../importing/readOne';
import type { OpenProject } from '../projects';
import type { HighlightedOriginal } from './highlightOriginal';
import { originalProblems } from './originalProblems';

/**
 * The PDF that a document of a report was imported from, with what the report says of its passages as highlights. The file is opened in a process
 * that is ended on time, memory or by `signal`. Refused when the report has other names in its texts than the pages have.
 *
 * @param number index of the document in the report
 * @param inside a project that is to be in the copy, as `sliceBytes` gives it
 */
export async function highlightDocument(
  project: Pick<OpenProject, 'state' | 'originalFile'>,
  model: ReportModel,
  number: number,
  signal: AbortSignal,
  inside?: Uint8Array,
): Promise<Result<HighlightedOriginal>> {
  const document = project.state.document(model.documents[number]?.id ?? '');
  if (document === undefined)
    return refuse('unknown-document', 'This document is no longer in the project. Nothing was written.');
  const { format, fileName: name, sha256 } = document.source;
  if (format !== 'pdf') return originalProblems.notPdf(name);
  const highlighted = highlightsOf(model, number);
  const isOtherText = project.state
    .blocks(document.id)
    .some(({ text }, block) => text !== highlighted.blocks[block]);
  if (isOtherText) return originalProblems.pseudonyms(name);
  const file = { path: project.originalFile(sha256), name };
  return readOne<HighlightedOriginal>(file, 'highlight', {}, signal, {
    ...highlighted,
    ...(inside && { project: inside }),
  });
}

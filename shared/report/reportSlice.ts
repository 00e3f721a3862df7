import { ProjectRecords } from '../project/projectRecords';
import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord, AnyRecord, SpeakerRecord } from '../project/records';
import type { ReportModel } from './reportModel';

/**
 * The part of a project that a report shows, as a project of its own: the documents with their turns, the passages and codings that are shown, all themes,
 * attributes and people. Memos are in it when the report has them; rules for speakers, kinds of reports, and what stands for whose name in
 * other exports are not.
 *
 * @param state what the report was made of
 */
export function reportSlice(state: ProjectState, model: ReportModel, memos: boolean): ProjectRecords {
  const documents = new Set(model.documents.map(({ id }) => id));
  const shown = new Map(
    model.passages.map(({ id, codings }) => [id, new Set(codings.map((coding) => coding.id))]),
  );
  const told = <Held extends { readonly memo: string }>(record: Held): Held =>
    memos || record.memo === '' ? record : { ...record, memo: '' };
  const placed = [...documents].flatMap((id): AnyRecord[] => [
    ...state.blocks(id),
    ...state.turns(id),
    ...state.annotations(id).flatMap((annotation) => shownPart(annotation, shown) ?? []),
  ]);
  return ProjectRecords.from([
    { ...told(state.project()), otherNames: [] },
    ...state
      .documents()
      .filter(({ id }) => documents.has(id))
      .map(told),
    ...state.themes().map(told),
    ...state.attributes('document'),
    ...state.attributes('speaker'),
    ...state.speakers().map((speaker) => told(rolesIn(speaker, documents))),
    ...placed.map((record) => (record.type === 'annotation' ? told(record) : record)),
  ]);
}

function shownPart(
  annotation: AnnotationRecord,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
): AnnotationRecord | null {
  const codings = shown.get(annotation.id);
  if (codings === undefined) return null;
  const kept = annotation.codings.filter(({ id }) => codings.has(id));
  return kept.length === annotation.codings.length ? annotation : { ...annotation, codings: kept };
}

/** A speaker without what is said of documents that are not there. */
function rolesIn(speaker: SpeakerRecord, documents: ReadonlySet<string>): SpeakerRecord {
  const roles = Object.entries(speaker.roles).filter(([document]) => documents.has(document));
  return { ...speaker, roles: Object.fromEntries(roles), pseudonym: '' };
}

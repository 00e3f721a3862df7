import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord, SpeakerRecord } from '../project/records';
import type { PassagesMeant } from '../query/passagesMeant';
import type { ReportAttribute, ReportVoice } from './reportModel';

/** What the parts of a report are made from. */
export interface ReportContext {
  readonly state: ProjectState;
  /** Ids of the documents of the report, in its order. */
  readonly documents: readonly string[];
  readonly meant: PassagesMeant;
  /** Index in the report of each theme that may be shown at a passage. */
  readonly themeIndex: ReadonlyMap<string, number>;
  /** Index in the report of each person. */
  readonly personIndex: ReadonlyMap<string, number>;
  /** What is shown of a memo; `''`: nothing. */
  readonly memoOf: (record: { readonly memo: string }) => string;
}

/** The passages of a document that are meant, in the order of the text. */
export const annotationsOf = ({ state, meant }: ReportContext, document: string): AnnotationRecord[] =>
  state.annotations(document).filter((annotation) => meant.passage(annotation));

/** Role in a document and affiliation as one phrase; empty when neither is known. */
export function roleOf(
  { role, roles, affiliation }: Pick<SpeakerRecord, 'role' | 'roles' | 'affiliation'>,
  document: string,
): string {
  return [roles[document] ?? role, affiliation].filter((part) => part !== '').join(', ');
}

/** A person with the role in a document; null when nobody in the report has this id. */
export function voiceOf(
  { state, personIndex }: ReportContext,
  speaker: string,
  document: string,
): ReportVoice | null {
  const record = state.speaker(speaker);
  const person = personIndex.get(speaker);
  if (record === undefined || person === undefined) return null;
  return { person, name: record.name, role: roleOf(record, document) };
}

/** What is known of a speaker or document by attribute, in the order of the project. */
export function attributesOf(
  state: ProjectState,
  {
    type,
    attributes,
  }: { readonly type: 'speaker' | 'document'; readonly attributes: Readonly<Record<string, string>> },
): ReportAttribute[] {
  return state.attributes(type).flatMap(({ id, name, kind }) => {
    const value = attributes[id];
    return value === undefined ? [] : [{ name, kind, value }];
  });
}

import type { ProjectState } from './projectState';
import type { AttributeRecord, DocumentRecord, SpeakerRecord } from './records';

/** What attributes are of. */
export type AttributeOf = AttributeRecord['of'];

/** A record that has values of attributes: those that are of its type. */
export type Bearer = SpeakerRecord | DocumentRecord;

/** What can have a value of these attributes, in the order of the project. */
export const bearersOf = (state: ProjectState, of: AttributeOf): readonly Bearer[] =>
  of === 'speaker' ? state.speakers() : state.documents();

/** The speaker or document with this id. */
export const bearer = (state: ProjectState, id: string): Bearer | undefined =>
  state.speaker(id) ?? state.document(id);

/** What a speaker or a document is called. */
export const bearerName = (record: Bearer): string =>
  record.type === 'speaker' ? record.name : record.title;

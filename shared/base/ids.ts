/** Ids are UUIDs, kept for ever: they are the GUIDs of exchange formats. The brands keep one kind from standing in for another. */
type Id<Kind extends string> = string & { readonly __kind?: Kind };

export type ProjectId = Id<'project'>;
export type DocumentId = Id<'document'>;
export type BlockId = Id<'block'>;
export type ThemeId = Id<'theme'>;
export type SpeakerId = Id<'speaker'>;
export type TurnId = Id<'turn'>;
export type AnnotationId = Id<'annotation'>;
export type CodingId = Id<'coding'>;
export type ChangeId = Id<'change'>;

/** Where new ids come from; passed in so that tests and reports repeat. */
export interface IdSource {
  next(): string;
}

/** Where new ids come from; passed in so that tests and reports repeat. Ids are UUIDs, kept for ever: they are the GUIDs of exchange formats. */
export interface IdSource {
  next(): string;
}

/**
 * Somebody who is known from elsewhere, from a library of people say: a plain list of what may be met in texts, and whom it means. No text is
 * needed to know them, and none of it is known.
 */
export interface KnownPerson {
  /** Fullest form. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** As written in texts, the latest last. */
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
}

/** What is known of the people of the document while a saying is read. */
export interface KnownPeople {
  /** How many people may be meant by a name. */
  countNamed(name: string): number;
  knowsRole(role: string): boolean;
}

/** Any name will do, no role alone: for a first reading. */
export const anyName: KnownPeople = { countNamed: () => 1, knowsRole: () => false };

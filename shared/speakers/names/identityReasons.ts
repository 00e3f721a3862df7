/**
 * Why a mention is taken for a person: one vocabulary for documents, batches and projects. `as` continues with the name of the person;
 * the table in `docs/speakers.md` gives an example for each.
 */
export const identityReasons = {
  sameName: { words: 'Same name as', confidence: 1 },
  sameSurnameAndInitial: { words: 'Same surname and initial as', confidence: 0.95 },
  partOfName: { words: 'Part of the name of', confidence: 0.95 },
  sameSurname: { words: 'Same surname as', confidence: 0.93 },
  sameGivenName: { words: 'Same given name as', confidence: 0.86 },
  initials: { words: 'Initials of', confidence: 0.88 },
  sameNameInScript: { words: 'Same name in other letters as', confidence: 0.93 },
  otherSpelling: { words: 'Another spelling of', confidence: 0.92 },
  otherCase: { words: 'Another case of the name of', confidence: 0.92 },
  partOfDoubleName: { words: 'Part of the double name of', confidence: 0.82 },
  oneLetter: { words: 'One letter away from the name of', confidence: 0.72 },
  device: { words: 'A device named after', confidence: 0.85 },
  explained: { words: 'The text says that this is', confidence: 0.96 },
  onlyRole: { words: 'Only one person has this role:', confidence: 0.88 },
  sameFunction: { words: 'Same part in the conversation as', confidence: 0.88 },
  namedBefore: { words: 'Of those it may mean, only one was named before:', confidence: 0.7 },
  fittingAddress: { words: 'Of those it may mean, address or role fits only', confidence: 0.85 },
} as const;

/** What is known of somebody whom no other mention joins. */
export const soleReasons = {
  inFull: { words: 'Named in full', confidence: 0.98 },
  surnameOnly: { words: 'One name only', confidence: 0.9 },
  initialsOnly: { words: 'Initials only', confidence: 0.85 },
  nameless: { words: 'No name in the text', confidence: 0.85 },
  severalNamed: { words: 'Several people have this name', confidence: 0.45 },
  severalWithRole: { words: 'Several people have this role', confidence: 0.5 },
} as const;

export type SoleReason = keyof typeof soleReasons;

export type IdentityReason = keyof typeof identityReasons;

/** How sure it is that two names mean one person. */
export interface NameMatch {
  readonly reason: IdentityReason;
  /** 0…1 */
  readonly confidence: number;
}

export const matched = (reason: IdentityReason, confidence?: number): NameMatch => ({
  reason,
  confidence: confidence ?? identityReasons[reason].confidence,
});

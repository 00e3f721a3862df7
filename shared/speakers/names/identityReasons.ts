import { foldName } from './foldName';
import { scriptOf } from './sameWord';

/**
 * Why somebody named is taken for a person: one vocabulary for documents, batches and projects. `as` goes on with the name of the person,
 * `that` says the same of one of several forms. The table in `docs/speakers.md` gives an example for each.
 */
export const identityReasons = {
  sameName: { as: 'Same name as', that: 'same name', confidence: 1 },
  sameSurnameAndInitial: {
    as: 'Same surname and initial as',
    that: 'same surname and initial',
    confidence: 0.95,
  },
  partOfName: { as: 'Part of the name of', that: 'part of the name', confidence: 0.95 },
  sameSurname: { as: 'Same surname as', that: 'same surname', confidence: 0.93 },
  sameGivenName: { as: 'Same given name as', that: 'same given name', confidence: 0.86 },
  initials: { as: 'Initials of', that: 'initials', confidence: 0.88 },
  sameNameInScript: {
    as: 'Same name in other letters as',
    that: 'same name in other letters',
    confidence: 0.93,
  },
  otherSpelling: { as: 'Another spelling of', that: 'another spelling', confidence: 0.92 },
  otherCase: { as: 'Another case of the name of', that: 'another case', confidence: 0.92 },
  partOfDoubleName: { as: 'Part of the double name of', that: 'part of the double name', confidence: 0.82 },
  oneLetter: { as: 'One letter away from', that: 'one letter away', confidence: 0.72 },
  device: { as: 'A device named after', that: 'a device with this name', confidence: 0.85 },
  explained: { as: 'The text says that this is', that: 'the text says so', confidence: 0.96 },
  onlyRole: { as: 'The only one with this role:', that: 'nobody else has this role', confidence: 0.88 },
  sameFunction: {
    as: 'Same part in the conversation as',
    that: 'same part in the conversation',
    confidence: 0.88,
  },
  namedBefore: {
    as: 'Several have this name; only this one was named before:',
    that: 'several have this name, nobody else was named before',
    confidence: 0.7,
  },
  fittingAddress: {
    as: 'Several have this name; address or role fit only',
    that: 'several have this name, address or role fit nobody else',
    confidence: 0.85,
  },
  decidedBefore: { as: 'Known by this name in the project:', that: 'known in the project', confidence: 1 },
  sameLabel: {
    as: 'The same words in another document, without a name:',
    that: 'the same words, without a name',
    confidence: 0.5,
  },
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

const scriptName = (name: string): string => {
  const script = scriptOf(foldName(name));
  return script === 'Han' ? 'Chinese' : script;
};

/** `Same surname and initial as Anna Berg`, `Same name in Cyrillic as Анна Берг`. */
export function reasonAs(reason: IdentityReason, name: string): string {
  const script = scriptName(name);
  const words = identityReasons[reason].as;
  return `${reason === 'sameNameInScript' && script !== '' ? `Same name in ${script} as` : words} ${name}`;
}

/** `Also “A. Berg”: same surname and initial`. */
export function reasonAlso(reason: IdentityReason, form: string): string {
  const script = scriptName(form);
  const { that } = identityReasons[reason];
  return `Also “${form}”: ${reason === 'sameNameInScript' && script !== '' ? `same name in ${script}` : that}`;
}

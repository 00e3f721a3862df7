import type { SpacelessRules } from '../languages/spacelessRules';
import { spacelessWritings } from '../languages/writings';
import { Vocabulary } from './vocabulary';

const ofWriting = (read: (writing: SpacelessRules) => Iterable<string>): Vocabulary =>
  new Vocabulary(spacelessWritings.flatMap((writing) => [...read(writing)]));

/** The words of all languages written without spaces, ready to be looked for. */
export const spaceless = {
  surnames: ofWriting((writing) => [...writing.surnames, ...writing.compoundSurnames]),
  rareSurnames: ofWriting((writing) => writing.rareSurnames),
  compoundSurnames: ofWriting((writing) => writing.compoundSurnames),
  notInGivenNames: ofWriting((writing) => writing.notInGivenNames),
  rareInNames: ofWriting((writing) => writing.rareInNames),
  rareLastInNames: ofWriting((writing) => writing.rareLastInNames),
  transcription: ofWriting((writing) => writing.transcription),
  roleEnds: ofWriting((writing) => writing.roleEnds),
  roleSuffixes: ofWriting((writing) => writing.roleSuffixes),
  neverEndsName: ofWriting((writing) => writing.neverEndsName),
  units: ofWriting((writing) => writing.units),
  things: ofWriting((writing) => writing.things),
  addresses: ofWriting((writing) => writing.addresses),
  offices: ofWriting((writing) => writing.offices),
  familiar: ofWriting((writing) => writing.familiar),
  everyday: ofWriting((writing) => writing.everyday),
  sayings: ofWriting((writing) => writing.sayings),
  directSayings: ofWriting((writing) => writing.directSayings),
  speechNouns: ofWriting((writing) => writing.speechNouns),
  gestures: ofWriting((writing) => writing.gestures),
  additions: ofWriting((writing) => writing.additions),
  afterSubject: ofWriting((writing) => writing.afterSubject),
  openers: ofWriting((writing) => [...writing.openers, ...writing.places]),
  places: ofWriting((writing) => writing.places),
  unnamed: ofWriting((writing) => writing.unnamed),
  personNouns: ofWriting((writing) => [...writing.personNouns, ...writing.roleEnds]),
  nicknames: ofWriting((writing) => writing.nicknames),
  kinSigns: ofWriting((writing) => writing.kinSigns),
  asking: ofWriting((writing) => writing.asking),
  joiners: ofWriting((writing) => writing.joiners),
  prepositions: ofWriting((writing) => writing.prepositions),
  labelVerbs: ofWriting((writing) => writing.labelVerbs),
  pronouns: ofWriting((writing) => writing.pronouns),
} as const;

import { foldKey, type LanguageRules } from '../languages/languageRules';
import type { SpacedRules } from '../languages/spacedRules';
import { spacedWritings } from '../languages/writings';
import type { Gender } from './naming';
import { foldSpaced } from './spacedForms';

const folded = (list: readonly string[]): string[] => list.map((word) => foldSpaced(word));
const ofWriting = (read: (writing: SpacedRules) => readonly string[]): ReadonlySet<string> =>
  new Set(spacedWritings.flatMap(({ writing }) => folded(read(writing))));
const ofRules = (read: (rules: LanguageRules) => readonly string[]): ReadonlySet<string> =>
  new Set(spacedWritings.flatMap(({ rules }) => folded(read(rules))));
/** As written, but for vowel signs: words that only hamza or the dots of ya tell from a name. */
const exact = (read: (writing: SpacedRules) => readonly string[]): ReadonlySet<string> =>
  new Set(spacedWritings.flatMap(({ writing }) => read(writing).map(foldKey)));

/** A word that is in several lists tells no gender. */
function genders(
  lists: readonly (readonly [Gender, (writing: SpacedRules) => readonly string[]])[],
): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  for (const [gender, read] of lists)
    for (const { writing } of spacedWritings)
      for (const word of folded(read(writing)))
        found.set(word, (found.get(word) ?? gender) === gender ? gender : '');
  return found;
}

/** The words of all languages with spaces and without capital letters, folded. */
export const spaced = {
  sayings: genders([
    ['', (writing) => writing.otherSayings],
    ['feminine', (writing) => writing.feminineSayings],
    ['masculine', (writing) => writing.masculineSayings],
  ]),
  continuing: ofWriting((writing) => writing.continuing),
  directSayings: ofWriting((writing) => writing.directSayings),
  leads: genders([
    ['masculine', (writing) => writing.masculineLeads],
    ['feminine', (writing) => writing.feminineLeads],
  ]),
  according: ofWriting((writing) => writing.according),
  accordingPronoun: genders([
    ['masculine', (writing) => writing.accordingHim],
    ['feminine', (writing) => writing.accordingHer],
  ]),
  prefixes: ofWriting((writing) => writing.prefixes),
  articles: spacedWritings.map(({ writing }) => foldSpaced(writing.article)),
  prepositionalArticles: spacedWritings.flatMap(({ writing }) => folded(writing.prepositionalArticles)),
  givenNames: genders([
    ['masculine', (writing) => writing.menNames],
    ['feminine', (writing) => writing.womenNames],
    ['', (writing) => writing.otherNames],
  ]),
  mothers: ofWriting((writing) => writing.mothers),
  nameJoiners: ofWriting((writing) => writing.nameJoiners),
  nameLinks: ofWriting((writing) => writing.nameLinks),
  stops: exact((writing) => writing.stops),
  roleLinks: exact((writing) => writing.roleLinks),
  prepositions: exact((writing) => writing.prepositions),
  verbsToo: exact((writing) => writing.verbsToo),
  companions: exact((writing) => writing.companions),
  sources: exact((writing) => writing.sources),
  quoted: exact((writing) => writing.quoted),
  conjunctions: exact((writing) => writing.conjunctions),
  concessions: exact((writing) => writing.concessions),
  relatives: exact((writing) => writing.relatives),
  pointers: exact((writing) => writing.pointers),
  setting: exact((writing) => writing.setting),
  kin: ofWriting((writing) => writing.kin),
  possessives: spacedWritings.flatMap(({ writing }) => folded(writing.possessives)),
  nouns: genders([
    ['masculine', (writing) => writing.mensNouns],
    ['feminine', (writing) => writing.womensNouns],
  ]),
  voices: ofWriting((writing) => writing.voices),
  written: ofWriting((writing) => writing.written),
  unnamed: ofWriting((writing) => writing.unnamed),
  things: ofWriting((writing) => writing.things),
  places: ofWriting((writing) => writing.places),
  roles: new Set([
    ...ofRules((rules) => [...rules.roleWords, ...rules.nameless]),
    ...ofWriting((writing) => writing.callings),
  ]),
  /** Without trades, which are surnames too. */
  offices: ofRules((rules) => rules.roleWords),
  honorifics: new Set([...ofRules((rules) => rules.honorifics), ...ofWriting((writing) => writing.familiar)]),
  titles: ofRules((rules) => rules.titles),
} as const;

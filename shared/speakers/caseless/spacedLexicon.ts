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

const genders = (
  lists: readonly (readonly [Gender, (writing: SpacedRules) => readonly string[]])[],
): ReadonlyMap<string, Gender> =>
  new Map(
    lists.flatMap(([gender, read]) =>
      spacedWritings.flatMap(({ writing }) => folded(read(writing)).map((word) => [word, gender] as const)),
    ),
  );

/** The words of all languages with spaces and without capital letters, folded. */
export const spaced = {
  sayings: genders([
    ['', (writing) => writing.otherSayings],
    ['feminine', (writing) => writing.feminineSayings],
    ['masculine', (writing) => writing.masculineSayings],
  ]),
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
  givenNames: ofWriting((writing) => writing.givenNames),
  nameJoiners: ofWriting((writing) => writing.nameJoiners),
  nameLinks: ofWriting((writing) => writing.nameLinks),
  stops: exact((writing) => writing.stops),
  roleLinks: exact((writing) => writing.roleLinks),
  companions: exact((writing) => writing.companions),
  sources: exact((writing) => writing.sources),
  quoted: exact((writing) => writing.quoted),
  unnamed: ofWriting((writing) => writing.unnamed),
  things: ofWriting((writing) => writing.things),
  places: ofWriting((writing) => writing.places),
  roles: new Set([
    ...ofRules((rules) => [...rules.roleWords, ...rules.nameless]),
    ...ofWriting((writing) => writing.callings),
  ]),
  honorifics: ofRules((rules) => rules.honorifics),
  titles: ofRules((rules) => rules.titles),
} as const;

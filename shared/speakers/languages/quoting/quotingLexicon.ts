import { foldName } from '../../names/foldName';
import { languages } from '../lexicon';
import { belarusian } from './belarusian';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { kazakh } from './kazakh';
import type { QuotingRules } from './quotingRules';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

const all: readonly QuotingRules[] = [english, russian, belarusian, kazakh, german, french, spanish, turkish];

export type Gender = 'female' | 'male' | 'any';

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The words of the languages of one document, ready to be asked. */
export interface QuotingLexicon {
  readonly says: PhraseTable;
  readonly saysGender: ReadonlyMap<string, Gender>;
  readonly quotatives: ReadonlySet<string>;
  readonly finiteEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly adds: ReadonlySet<string>;
  readonly besideVerb: ReadonlySet<string>;
  readonly sources: PhraseTable;
  readonly sourcesAfter: PhraseTable;
  readonly shortSources: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly impersonal: PhraseTable;
  readonly epithets: ReadonlySet<string>;
  /** There are pronouns for him and for her, so that one that tells no gender is for several. */
  readonly tellsGender: boolean;
  readonly names: ReadonlyMap<string, Gender>;
  readonly genderWords: ReadonlyMap<string, Gender>;
  readonly femaleEndings: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly roleEndings: ReadonlySet<string>;
  /** Words of which it is already known whether they name a role. */
  readonly roleAnswers: Map<string, boolean>;
  readonly obliqueEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly unnamed: PhraseTable;
  readonly articles: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly adverbial: ReadonlySet<string>;
  readonly ownedEndings: readonly string[];
  readonly caseEndings: readonly string[];
  readonly asWords: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly interlocutors: ReadonlySet<string>;
  /** Phrases with a pronoun for the source, and the gender it tells. */
  readonly pronounSources: ReadonlyMap<Gender, PhraseTable>;
  readonly descriptors: ReadonlySet<string>;
  readonly pluralEndings: readonly string[];
  /** A verb may stand without its subject. */
  readonly dropsSubject: boolean;
  /** Other words for an office. */
  readonly sameOffice: ReadonlyMap<string, readonly string[]>;
  readonly capitalNouns: boolean;
  readonly professionEndings: readonly string[];
  readonly lateSubject: boolean;
  /** The verb of saying ends the sentence: `X, “…” dedi`. */
  readonly verbLast: boolean;
  /** What a noun owns stands after it without a preposition: `директор музея`. */
  readonly genitiveAfter: boolean;
}

function tableOf(phrases: Iterable<string>): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const known = table.get(first);
    if (known) known.push(words);
    else table.set(first, [words]);
  }
  for (const known of table.values()) known.sort((a, b) => b.length - a.length);
  return table;
}

function gendered(
  chosen: readonly QuotingRules[],
  list: 'pronouns' | 'names' | 'words',
): Map<string, Gender> {
  const found = new Map<string, Gender>();
  for (const rules of chosen) for (const word of rules.male[list]) found.set(word, 'male');
  for (const rules of chosen)
    for (const word of rules.female[list]) found.set(word, found.get(word) === 'male' ? 'any' : 'female');
  return found;
}

function sameOffices(groups: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const group of groups.map((line) => line.split(' ').map(foldName)))
    for (const word of group) found.set(word, [...(found.get(word) ?? []), ...group]);
  return found;
}

/** Given names of all languages: guests come from anywhere. */
export const givenNames = gendered(all, 'names');

/** Forms of address of the languages in which they stand behind the name. */
export const addressesBehind: ReadonlySet<string> = new Set(
  all.filter((rules) => rules.verbLast).flatMap((rules) => rules.honorifics),
);

/** Endings of nouns in other cases than the first, in Cyrillic. */
export const nounEndings: readonly string[] = all
  .filter((rules) => rules.verbLast)
  .flatMap((rules) => [...rules.caseEndings, ...rules.obliqueEndings])
  .filter((ending) => ending.length > 1 && /\p{Script=Cyrillic}/u.test(ending));

/** Articles and pronouns for somebody not known yet, of all languages. */
export const indefiniteWords: ReadonlySet<string> = new Set(all.flatMap((rules) => rules.indefinite));

/** A phrase of both genders tells none. */
function pronounSources(chosen: readonly QuotingRules[]): ReadonlyMap<Gender, PhraseTable> {
  const [male, female] = (['male', 'female'] as const).map(
    (gender) => new Set(chosen.flatMap((rules) => rules[gender].sources)),
  ) as [Set<string>, Set<string>];
  const any = [...male].filter((phrase) => female.has(phrase));
  const only = (phrases: ReadonlySet<string>) => [...phrases].filter((phrase) => !any.includes(phrase));
  return new Map([
    ['male', tableOf(only(male))],
    ['female', tableOf(only(female))],
    ['any', tableOf(any)],
  ]);
}

function build(chosen: readonly QuotingRules[]): QuotingLexicon {
  const codes = new Set(chosen.map(({ code }) => code));
  const basic = languages.filter(({ code }) => codes.has(code));
  const set = (lists: Iterable<readonly string[]>): ReadonlySet<string> => new Set([...lists].flat());
  const of = (list: (rules: QuotingRules) => readonly string[]) => chosen.map(list);
  const pronouns = gendered(chosen, 'pronouns');
  for (const word of of((rules) => rules.pronouns).flat()) pronouns.set(word, 'any');
  const saysGender = new Map<string, Gender>();
  for (const rules of chosen) {
    for (const form of rules.saysMale) saysGender.set(form, 'male');
    for (const form of rules.saysFemale) saysGender.set(form, 'female');
  }
  return {
    says: tableOf(set(of((rules) => rules.says))),
    saysGender,
    quotatives: set(of((rules) => rules.quotatives)),
    finiteEndings: of((rules) => rules.finiteEndings).flat(),
    participleEndings: of((rules) => rules.participleEndings).flat(),
    adds: set(of((rules) => rules.adds)),
    besideVerb: set(of((rules) => rules.besideVerb)),
    sources: tableOf(set(of((rules) => rules.sources))),
    sourcesAfter: tableOf(set(of((rules) => rules.sourcesAfter))),
    shortSources: set(of((rules) => rules.shortSources)),
    pronouns,
    impersonal: tableOf(set(of((rules) => rules.impersonal))),
    epithets: set(of((rules) => rules.epithets)),
    tellsGender: chosen.every((rules) => rules.male.pronouns.length > 0),
    names: givenNames,
    genderWords: gendered(chosen, 'words'),
    femaleEndings: of((rules) => rules.female.endings).flat(),
    roles: set([
      ...of((rules) => rules.roles),
      ...of((rules) => rules.descriptors),
      ...of((rules) => rules.interlocutors),
      ...basic.map((rules) => rules.roleWords),
    ]),
    roleAnswers: new Map(),
    obliqueEndings: of((rules) => rules.obliqueEndings).flat(),
    adjectiveEndings: of((rules) => rules.adjectiveEndings).flat(),
    roleEndings: set(of((rules) => rules.roleEndings)),
    persons: set(of((rules) => rules.persons)),
    groups: set(of((rules) => rules.groups)),
    indefinite: set(of((rules) => rules.indefinite)),
    unnamed: tableOf(set(of((rules) => rules.unnamed))),
    articles: set(of((rules) => rules.articles)),
    possessives: set(of((rules) => rules.possessives)),
    ofWords: set(of((rules) => rules.ofWords)),
    prepositions: set(of((rules) => rules.prepositions)),
    relatives: set(of((rules) => rules.relatives)),
    particles: set(of((rules) => rules.particles)),
    honorifics: set([...of((rules) => rules.honorifics), ...basic.map((rules) => rules.honorifics)]),
    titles: set([...of((rules) => rules.titles), ...basic.map((rules) => rules.titles)]),
    written: set(of((rules) => rules.written)),
    openers: set([...of((rules) => rules.openers), ...basic.map((rules) => rules.openers)]),
    adverbial: set(of((rules) => rules.adverbial)),
    ownedEndings: of((rules) => rules.ownedEndings).flat(),
    caseEndings: of((rules) => rules.caseEndings).flat(),
    asWords: set(of((rules) => rules.asWords)),
    questions: set(of((rules) => rules.questions)),
    kin: set(of((rules) => rules.kin)),
    interlocutors: set(of((rules) => rules.interlocutors)),
    pronounSources: pronounSources(chosen),
    descriptors: set(of((rules) => rules.descriptors)),
    pluralEndings: of((rules) => rules.pluralEndings).flat(),
    dropsSubject: chosen.some((rules) => rules.dropsSubject),
    sameOffice: sameOffices(of((rules) => rules.sameOffice).flat()),
    capitalNouns: chosen.some((rules) => rules.capitalNouns),
    professionEndings: of((rules) => rules.professionEndings).flat(),
    lateSubject: chosen.some((rules) => rules.lateSubject),
    verbLast: chosen.some((rules) => rules.verbLast),
    genitiveAfter: chosen.some((rules) => rules.genitiveAfter),
  };
}

const built = new Map<string, QuotingLexicon>();

const commonWords = new Map<string, QuotingRules[]>();
for (const rules of all)
  for (const word of new Set([
    ...rules.commonWords,
    ...rules.says,
    ...rules.articles,
    ...rules.male.pronouns,
    ...rules.female.pronouns,
    ...rules.persons,
  ]))
    commonWords.set(word, [...(commonWords.get(word) ?? []), rules]);

/** A language that has less than this part of the small words of the strongest is not one of the document's. */
const leastShare = 0.4;

/**
 * The words of the languages in which `keys`, folded words of a document, are written. Only those: a word of saying in one
 * language is a name or a preposition in another.
 */
export function quotingLexicon(keys: readonly string[]): QuotingLexicon {
  const hits = new Map<QuotingRules, number>(all.map((rules) => [rules, 0]));
  for (const key of keys)
    for (const rules of commonWords.get(key) ?? []) hits.set(rules, (hits.get(rules) ?? 0) + 1);
  const most = Math.max(...hits.values());
  const chosen = most === 0 ? all : all.filter((rules) => (hits.get(rules) ?? 0) >= most * leastShare);
  const codes = chosen.map(({ code }) => code).join(' ');
  const known = built.get(codes) ?? build(chosen);
  built.set(codes, known);
  return known;
}

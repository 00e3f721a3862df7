import { foldKey } from '../languageRules';

/**
 * What reading quotations knows of one language: lower-case words and phrases only. Phrases are words divided by one space; in lists of
 * phrases the entries are divided by line ends or commas.
 */
export interface QuotingRules {
  /** BCP 47 code. */
  readonly code: string;
  /** Frequent small words that tell the language of a text. */
  readonly commonWords: readonly string[];
  /** Forms that say that somebody says something: finite forms, participles and infinitives; phrases too: `ifade etti`, `атап өтті`. */
  readonly says: readonly string[];
  /** Forms of {@link says} that only a woman's, or only a man's, doing takes: `сказала`, `сказал`. */
  readonly saysFemale: readonly string[];
  readonly saysMale: readonly string[];
  /** Words that close what is said, after which any verb tells how: `diye`, `деп`. */
  readonly quotatives: readonly string[];
  /** Endings of verbs that end a sentence, and of those that stand before whoever does something; where verbs stand last. */
  readonly finiteEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Those of {@link says} by which the speaker of before goes on: `added`, `дополнил`. */
  readonly adds: readonly string[];
  /** What may stand between the parts of a predicate, or between it and its subject: auxiliaries, modals, adverbs. */
  readonly besideVerb: readonly string[];
  /** Phrases before the name of the source: `according to`, `по словам`, `laut`. */
  readonly sources: readonly string[];
  /** Phrases after the name of the source: `айтуынша`, `zufolge`; with a case ending of the name: `göre`. */
  readonly sourcesAfter: readonly string[];
  /** Short sources that count only between a quotation and a full stop: `so X`. */
  readonly shortSources: readonly string[];
  readonly male: Gendered;
  readonly female: Gendered;
  /** Pronouns that tell no gender: `they`, `ol`. */
  readonly pronouns: readonly string[];
  /** Phrases in which such a word is nobody: `il faut`. */
  readonly impersonal: readonly string[];
  /** What stands before a name and tells one of a family from another: `der alte Brandl`. */
  readonly epithets: readonly string[];
  /** Words that say `I` or `we`: who tells the text. */
  readonly firstPerson: readonly string[];
  /** Nouns for people by what they do; they head a role. Those of `LanguageRules.roleWords` count too. */
  readonly roles: readonly string[];
  /** Endings of nouns for people by what they do: `ologist`, `keeper`, `forscherin`. */
  readonly roleEndings: readonly string[];
  /** Nouns for people by what they are: `woman`, `neighbour`, `voice`. */
  readonly persons: readonly string[];
  /** Nouns for those who speak as one: `company`, `ministry`; with an article they are a voice. */
  readonly groups: readonly string[];
  /** Words that introduce somebody unknown: `a`, `one of the`, `кто-то`. */
  readonly indefinite: readonly string[];
  /** Whole phrases for an unnamed speaker: `из зала`, `someone at the back`. */
  readonly unnamed: readonly string[];
  readonly articles: readonly string[];
  /** Words that own what follows: `his`, `its`, `son`, `его`. */
  readonly possessives: readonly string[];
  /** Prepositions inside a role: `of`, `de`, `für`. */
  readonly ofWords: readonly string[];
  readonly prepositions: readonly string[];
  readonly relatives: readonly string[];
  readonly particles: readonly string[];
  /** Further ones; those of `LanguageRules` count too, and its titles and openers. */
  readonly honorifics: readonly string[];
  readonly titles: readonly string[];
  /** Words that say that what follows is written somewhere or called so: `reads`, `sign`, `titled`, `гласит`, `motto`. */
  readonly written: readonly string[];
  /** Further words that open a sentence and are no name. */
  readonly openers: readonly string[];
  /** Prepositions and conjunctions that begin how or when something is said, not who says it: `after`, `al`. */
  readonly adverbial: readonly string[];
  /** Endings of a noun that is somebody's or of something: `müdürü`; and of nouns in an oblique case. */
  readonly ownedEndings: readonly string[];
  readonly caseEndings: readonly string[];
  /** Endings of words that are no subject: of those who are told something, and adverbs. */
  readonly obliqueEndings: readonly string[];
  /** Endings of adjectives in the form that stands before a subject, where nouns have cases. */
  readonly adjectiveEndings: readonly string[];
  /** Words that open `As X said, “…”`. */
  readonly asWords: readonly string[];
  /** Nouns for a question, after which who asks it is named: `На вопрос из зала:`. */
  readonly questions: readonly string[];
  /** Nouns for people by what they are to another: `sister`, `сын`. */
  readonly kin: readonly string[];
  /** Those who talk with the paper, whom a word of what they are in may follow: `собеседник агентства`. */
  readonly interlocutors: readonly string[];
  /** Nouns for whoever has just been presented with name and office: `учёный`, `маман`. No offices that somebody else may hold. */
  readonly descriptors: readonly string[];
  /** Endings of {@link says} for several who do something; without a subject they are people in general: `как говорят`, `dicen`. */
  readonly pluralEndings: readonly string[];
  /** A verb may stand without its subject: `añadió`, `dedi`. */
  readonly dropsSubject: boolean;
  /** Words by which one office goes, a line each: `concejal edil regidor`. */
  readonly sameOffice: readonly string[];
  /** Nouns are written with capitals. */
  readonly capitalNouns: boolean;
  /** Endings of nouns for what people do, believed only where a role is expected: directly after a name and its comma. */
  readonly professionEndings: readonly string[];
  /** A subject may stand far behind its verb: `sagte bei der Eröffnung die Ministerin`. */
  readonly lateSubject: boolean;
  /** The verb ends the sentence: `X, “…” dedi`. */
  readonly verbLast: boolean;
  /** What a noun owns stands after it, in the genitive: `директор музея`. */
  readonly genitiveAfter: boolean;
}

export interface Gendered {
  readonly pronouns: readonly string[];
  /** Common given names. */
  readonly names: readonly string[];
  /** Phrases that say whose words they were by a pronoun: `according to him`, `по её словам`. */
  readonly sources: readonly string[];
  /** Forms of address and nouns that tell the gender. */
  readonly words: readonly string[];
  /** Endings of role words that tell the gender: `in`, `trice`. */
  readonly endings: readonly string[];
}

/** Splits a list at line ends and commas, so that its entries may be phrases. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[\n,]+/)
    .map((phrase) => foldKey(phrase.trim().replace(/\s+/g, ' ')))
    .filter((phrase) => phrase !== '');

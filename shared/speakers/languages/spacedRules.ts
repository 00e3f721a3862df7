/** What detection knows of a language with spaces between words and no capital letters, besides its words in {@link LanguageRules}. */
export interface SpacedRules {
  /** Forms that say that a man speaks: `قال`, `يقول`. */
  readonly masculineSayings: readonly string[];
  readonly feminineSayings: readonly string[];
  /** Forms without a gender, or for several: `قالوا`. */
  readonly otherSayings: readonly string[];
  /** Sayings after which a quotation needs no sign. */
  readonly directSayings: readonly string[];
  /** Participles and phrases behind the subject that lead to its words: `قائلا`, `بالقول`. */
  readonly masculineLeads: readonly string[];
  readonly feminineLeads: readonly string[];
  /** Phrases before the one whose words were quoted: `بحسب`, `على حد قول`. */
  readonly according: readonly string[];
  /** The same phrases with a pronoun in place of the name: `على حد قوله`. */
  readonly accordingHim: readonly string[];
  readonly accordingHer: readonly string[];
  /** Small words written together with the next one: `و`, `ف`. */
  readonly prefixes: readonly string[];
  /** The article, written together with its noun. */
  readonly article: string;
  /** Preposition and article together: `لل`. A word that begins so is part of no name. */
  readonly prepositionalArticles: readonly string[];
  readonly givenNames: readonly string[];
  /** Words that go with the next one to make one name: `عبد`, `أبو`. */
  readonly nameJoiners: readonly string[];
  /** Words between two names of one person: `بن`. */
  readonly nameLinks: readonly string[];
  /** Words that end a name or a role: prepositions, conjunctions, adverbs. */
  readonly stops: readonly string[];
  /** Those of the stops that may stand inside a role: `في`, `لدى`. */
  readonly roleLinks: readonly string[];
  /** Words that may stand between a saying and its subject. */
  readonly companions: readonly string[];
  /** `نقلت الوكالة عن X قوله`: the word before the one who is quoted, and the one behind. */
  readonly sources: readonly string[];
  readonly quoted: readonly string[];
  /** Words that begin the naming of somebody who stays unnamed: `أحد`. */
  readonly unnamed: readonly string[];
  /** Words for what somebody is, besides the `roleWords`: trades and callings. */
  readonly callings: readonly string[];
  /** What bears the names of people and is none: a university, a street. */
  readonly places: readonly string[];
  /** What speaks and is no person: `بيان`, `الشركة`. */
  readonly things: readonly string[];
}

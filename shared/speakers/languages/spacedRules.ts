/** What detection knows of a language with spaces between words and no capital letters, besides its words in {@link LanguageRules}. */
export interface SpacedRules {
  /** Forms that say that a man speaks: `قال`, `يقول`. */
  readonly masculineSayings: readonly string[];
  readonly feminineSayings: readonly string[];
  /** Forms without a gender, or for several: `قالوا`. */
  readonly otherSayings: readonly string[];
  /** Sayings after which a quotation needs no sign. */
  readonly directSayings: readonly string[];
  /** Sayings that go on with what somebody said before: `أضاف`. Alone they mean who spoke last, not who was told of last. */
  readonly continuing: readonly string[];
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
  /** Forms of address of everyday life, besides the `honorifics`: `العم`, `خالتي`. */
  readonly familiar: readonly string[];
  /** Given names of men, of women, and those that either may bear. */
  readonly menNames: readonly string[];
  readonly womenNames: readonly string[];
  readonly otherNames: readonly string[];
  /** Those of the joiners and links that tell a woman: `أم`. */
  readonly mothers: readonly string[];
  /** Words that go with the next one to make one name: `عبد`, `أبو`. */
  readonly nameJoiners: readonly string[];
  /** Words between two names of one person: `بن`. */
  readonly nameLinks: readonly string[];
  /** Words that end a name or a role: prepositions, conjunctions, adverbs. */
  readonly stops: readonly string[];
  /** Those of the stops that may stand inside a role: `في`, `لدى`. */
  readonly roleLinks: readonly string[];
  /** Prepositions besides the `roleLinks`: who stands behind one is no subject. */
  readonly prepositions: readonly string[];
  /** Those of them that are verbs at the beginning of a clause: `بين`. */
  readonly verbsToo: readonly string[];
  /** Words that may stand between a saying and its subject. */
  readonly companions: readonly string[];
  /** `نقلت الوكالة عن X قوله`: the word before the one who is quoted, and the one behind. */
  readonly sources: readonly string[];
  readonly quoted: readonly string[];
  /** `that`: what stands behind is told in other words, and is no subject of the sentence. */
  readonly conjunctions: readonly string[];
  /** Words with which a conjunction says something else than `that`: `غير أن`, `قبل أن`. */
  readonly concessions: readonly string[];
  /** Words for the one who was told of last, before a verb: `الذي`, `وهو`. */
  readonly relatives: readonly string[];
  /** Words that open what tells how the words before were said: `بهذه الكلمات`. */
  readonly pointers: readonly string[];
  /** Words that set somebody before the sentence: `أما`. */
  readonly setting: readonly string[];
  /** Words that begin the naming of somebody who stays unnamed: `أحد`. */
  readonly unnamed: readonly string[];
  /** Words for what somebody is, besides the `roleWords`: trades and callings. */
  readonly callings: readonly string[];
  /** What somebody is to others, with a pronoun written to it before a name: `جارها`. Without the pronoun. */
  readonly kin: readonly string[];
  /** The pronouns that may be written to a noun. */
  readonly possessives: readonly string[];
  /** With the article, who was told of last: `الرجل`. */
  readonly mensNouns: readonly string[];
  readonly womensNouns: readonly string[];
  /** Words that tell of something written, sung or said by everybody: no one speaks it. */
  readonly written: readonly string[];
  /** Nouns for a voice: nobody is told of by them. */
  readonly voices: readonly string[];
  /** What bears the names of people and is none: a university, a street. */
  readonly places: readonly string[];
  /** What speaks and is no person: `بيان`, `الشركة`. */
  readonly things: readonly string[];
}

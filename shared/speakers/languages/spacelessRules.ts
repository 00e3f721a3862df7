/**
 * What detection knows of a language that writes no spaces and no capital letters, besides its words in {@link LanguageRules}. All in
 * the form that `caseless/hanForms.ts` folds to.
 */
export interface SpacelessRules {
  /** Family names of one character, in one string. */
  readonly surnames: string;
  /** Family names that are everyday words as well; they count right behind a role or before a form of address. */
  /** Everyday words that begin like a name with a surname. */
  readonly everyday: readonly string[];
  readonly rareSurnames: string;
  readonly compoundSurnames: readonly string[];
  /** Characters that no given name holds: pronouns, particles, common verbs. */
  readonly notInGivenNames: string;
  /** Those of them that some given names hold nevertheless: `以`, `有`. */
  readonly rareInNames: string;
  /** Those of these that may end a name, because no verb can follow them as a word. */
  readonly rareLastInNames: string;
  /** Characters with which foreign names are written by sound. */
  readonly transcription: string;
  /** Nouns that end the naming of a role: `局长`, `教授`. */
  readonly roleEnds: readonly string[];
  /** Characters that end the naming of what somebody is, besides these: `茶商`, `妻子`. */
  readonly roleSuffixes: string;
  /** Characters that end no name, because a word that they end says what somebody is. */
  readonly neverEndsName: string;
  /** Words that end the name of a department, a group or a place, which people put beside their own name in meeting programs: `部`, `二组`. */
  readonly units: readonly string[];
  /** Words between a name and a colon after which something written or named follows, not something said. */
  readonly things: readonly string[];
  /** What stands behind a surname or a name to address somebody politely and is no office: `先生`. */
  readonly addresses: readonly string[];
  /** Characters before a surname among people who know each other: `老陈`, `小王`. */
  readonly familiar: string;
  /** What ends an office by which its holder is addressed, so that other forms of address mean somebody else of the name. */
  readonly offices: readonly string[];
  /** Words that introduce words as spoken or as meant. */
  readonly sayings: readonly string[];
  /** Nouns of speech which close a clause of saying: `接过话头`, `补了一句`. */
  readonly speechNouns: readonly string[];
  /** What somebody's face or hands do while they speak: `摆摆手`, `苦笑`. */
  readonly gestures: readonly string[];
  /** Words before a saying that add it to one before: `还`, `同时`. */
  readonly additions: readonly string[];
  /** Words that may follow the subject directly and say how, where or to whom: `则`, `在`, `对`, `笑着`. */
  readonly afterSubject: readonly string[];
  /** Words that begin a sentence or a clause and belong to no name or role. */
  readonly openers: readonly string[];
  /** Where somebody unnamed is, before the word for them: `后排`, `人群中`. */
  readonly places: readonly string[];
  /** Words that begin the naming of somebody who stays unnamed: `一位`, `有`. */
  readonly unnamed: readonly string[];
  /** Nouns that end the naming of an unnamed person: `居民`, `网友`. */
  readonly personNouns: readonly string[];
  /** Signs before and behind a part of a given name by which somebody is called: `阿满师`. */
  readonly nicknames: string;
  readonly kinSigns: string;
  /** Words before whoever is asked: `记者问`. */
  readonly asking: readonly string[];
  /** Words between two names that make them two subjects: `和`. */
  readonly joiners: string;
  /** Words after which a name is not the one who speaks: `对`, `向`. */
  readonly prepositions: readonly string[];
  /** Words behind a label that belong to no name: `问`. */
  readonly labelVerbs: readonly string[];
  /** Pronouns that can be the subject of a saying. */
  readonly pronouns: readonly string[];
  /** What may stand between a saying and a quotation without a sign: `说“…”`. */
  readonly directSayings: readonly string[];
}

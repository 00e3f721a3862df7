/** What a speaker does in a conversation, whatever it is called in the language of the text. */
export type SpeakerFunction =
  | 'chair'
  | 'moderator'
  | 'questioner'
  | 'answerer'
  | 'interpreter'
  | 'narrator'
  | 'audience';

/**
 * How names work in one language: words and endings only, in lower case. Texts mix languages, so the rules of all are asked at once;
 * a language is added by a file of this form that is listed in `nameLexicon.ts`.
 */
export interface NameRules {
  /** BCP 47 code. */
  readonly code: string;
  /** Forms of address, articles and words of kinship that tell a man. */
  readonly men: string;
  /** … and a woman. */
  readonly women: string;
  /** Forms of address that say nothing of that: `dr`, `hon`, `sayın`. */
  readonly people: string;
  /** Forms of address that stand with a given name: `don Eliseo`, `Meryem Hanım`; all others stand with a surname when one word is left. */
  readonly withGivenName: string;
  /** Small words of names, which some write and some leave out: `van`, `de la`, `bin`. */
  readonly particles: string;
  /** Endings of patronymics, and what gender they tell; the longest first. */
  readonly patronymics: Readonly<Record<'men' | 'women', string>>;
  /** Endings of the surname of a man and of a woman of one family: `ов/ова`. */
  readonly families: string;
  /** Endings of the words for a man and a woman who do the same: `ий/ая`, `-/in`. `-` is nothing. */
  readonly offices: string;
  /**
   * Endings in the nominative and in other cases: `а: ы е у ой`. `*` is any consonant, `-` nothing. A line for each.
   */
  readonly cases: string;
  /** What may follow an apostrophe after a name: `’ın`, `’s`. */
  readonly afterApostrophe: string;
  /** Given names that are one name in several languages or spellings, a line for each. */
  readonly givenNames: string;
  /** Given names of men that become a woman's by an ending which is that of a case too: `александр александра`. */
  readonly pairedNames: string;
  /** Words for what somebody does in a conversation; a phrase has a function when all its words are among them. */
  readonly functions: Readonly<Partial<Record<SpeakerFunction, string>>>;
  /** Words that may stand in such a phrase. */
  readonly fillers: string;
  /** Words that make a role another one: a deputy, an aide or a former minister is no minister. */
  readonly lesser: string;
  /** Phrases before a name that give its function: `moderated by`. Commas divide them. */
  readonly announcers: Readonly<Partial<Record<SpeakerFunction, string>>>;
  /** Words after a name that do: `presiding`. */
  readonly followers: Readonly<Partial<Record<SpeakerFunction, string>>>;
  /** Words for the chair of a meeting as a thing that is taken and handed over. */
  readonly chairs: string;
  /** Verbs of handing it over: the chair is then whoever is named last. */
  readonly handing: string;
  /** Things that meetings name after their owner: `iPhone de Teófilo`. */
  readonly devices: string;
  /** Words before the name somebody was born with: `née`. */
  readonly birthNames: string;
}

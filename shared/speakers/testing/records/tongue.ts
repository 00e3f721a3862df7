/** Somebody invented. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly woman: boolean;
  readonly office: string;
  /** Where they work. */
  readonly house: string;
  readonly party: string;
  readonly place: string;
}

/** What records are made of in one language: people, and what they say. Sentences are neutral: anybody could say them after any other. */
export interface Tongue {
  readonly code: 'ar' | 'be' | 'de' | 'en' | 'es' | 'fr' | 'kk' | 'ru' | 'tr' | 'zh';
  readonly people: readonly Person[];
  readonly statements: readonly string[];
  readonly short: readonly string[];
  readonly questions: readonly string[];
  /** Sentences of somebody who reports, without a speaker. */
  readonly narration: readonly string[];
  /** What is done in the room, without brackets. */
  readonly asides: readonly string[];
  /** Short lines above a part. */
  readonly headings: readonly string[];
  /** Entries with a colon that nobody says. */
  readonly entries: readonly string[];
  readonly polite: (person: Person) => string;
  readonly full: (person: Person) => string;
  readonly words: Words;
  /** Attributions of a quotation `{q}` (without marks) to `{n}`, a name or an office with a name. */
  readonly attributions: readonly string[];
  /** Attributions to the one who has just been named. */
  readonly further: readonly string[];
  /** Indirect speech of `{n}`. */
  readonly indirect: readonly string[];
  readonly quotes: readonly [string, string];
}

export interface Words {
  readonly chair: (woman: boolean) => string;
  readonly moderator: string;
  readonly interviewer: string;
  readonly respondent: string;
  readonly participant: string;
  readonly operator: string;
  readonly court: string;
  readonly question: string;
  readonly answer: string;
  readonly q: string;
  readonly a: string;
  readonly paper: string;
  /** `On … X wrote:` */
  readonly wrote: (name: string, date: string) => string;
  /** From, To, Sent, Subject */
  readonly mailHead: readonly [string, string, string, string];
  /** `From X to Everyone` */
  readonly toAll: (name: string) => string;
  readonly credit: (name: string) => string;
  /** Between spaced dashes, whole: `, — сказал X` */
  readonly dashSaid: ((name: string, woman: boolean) => string) | null;
}

/** A row of people: given | family | f or m | office | house | party | place */
export const peopleOf = (rows: string): Person[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [given = '', family = '', sex = '', office = '', house = '', party = '', place = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return { given, family, woman: sex === 'f', office, house, party, place };
    });

/** The lines of a text, without surrounding white space. */
export const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

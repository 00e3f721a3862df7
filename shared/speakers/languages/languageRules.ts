/**
 * What detection knows of one language: words only, in lower case. The engine never names a language; adding one means adding
 * a file of this form and listing it in `lexicon.ts`.
 */
export interface LanguageRules {
  /** BCP 47 code. */
  readonly code: string;
  /** Finite forms that introduce what somebody says: `said`, `отметил`, `деді`. */
  readonly speechVerbs: readonly string[];
  /** Words that may stand between subject and speech verb, or beside the verb: `has`, `a`, `также`, `былай`. */
  readonly verbCompanions: readonly string[];
  /** Forms of address that are dropped from a fuller name: `mr`, `mme`, `г-жа`. Without the full stop. */
  readonly honorifics: readonly string[];
  /** Titles that stay with the name: `dr`, `prof`. Without the full stop. */
  readonly titles: readonly string[];
  /** Words that begin or head a role, in the form in which they stand beside a name: `director`, `профессор`. */
  readonly roleWords: readonly string[];
  /** Small words inside names: `van`, `de`, `bin`. */
  readonly particles: readonly string[];
  readonly articles: readonly string[];
  /** Words after which a name is not the one who speaks: `with`, `about`, `для`. */
  readonly prepositions: readonly string[];
  /** Speakers without a name: `moderator`, `audience`, `ведущий`. */
  readonly nameless: readonly string[];
  /** Phrases for an unnamed voice after a speech verb: `someone in the audience`, `из зала`. */
  readonly voices: readonly string[];
  /** Words that make a label before a colon something else than a speaker: `participants`, `item`, `тема`. */
  readonly notSpeakers: readonly string[];
  /** Words that announce a list of who takes part: `participants`, `участники`. */
  readonly participants: readonly string[];
  /** Words that open a sentence and, capital letter or not, are no part of the name that follows: `yesterday`, `вчера`. */
  readonly openers: readonly string[];
  /** Third person pronouns that can be the subject of a speech verb. */
  readonly pronouns: readonly string[];
  /** Words that open a clause about the person just named: `who`, `который`. */
  readonly relatives: readonly string[];
  /** Words of which stage directions in brackets are made: `applause`, `смех`. */
  readonly stageWords: readonly string[];
  /** Letters and words that stand for a question as a label: `q`, `frage`, `в`. */
  readonly questionSigns: readonly string[];
  /** Letters and words that stand for an answer as a label: `a`, `antwort`, `о`. */
  readonly answerSigns: readonly string[];
  /** Notes in brackets behind a name that are no role: `continuing`, `guest`, `he/him`. */
  readonly labelNotes: readonly string[];
  /** How a line begins or a short line ends that tells how the meeting or the record ended, or who made the record. Whole phrases; anything may follow one that ends in `…`. */
  readonly closings: readonly string[];
  /** What a record can be of, in the forms in which its end is told: `session`, `recording`, `записи`. */
  readonly gatherings: readonly string[];
  /** How it is told that one ended: `adjourned`, `конец`. */
  readonly endings: readonly string[];
  /** `By` before the name of who examines, in records of courts. */
  readonly examinedBy: readonly string[];
  /** What is done by them: `cross-examination`, `questions`. */
  readonly examinations: readonly string[];
  /** Verbs of minutes, behind the name of who takes part: `moved`, `proposes`, `a rappelé`. */
  readonly minuteVerbs: readonly string[];
  /** What becomes of what is voted on: `adopted`, `angenommen`. */
  readonly outcomes: readonly string[];
  /** What is said of a witness in the line that brings them in: `sworn`, `affirmed`. */
  readonly sworn: readonly string[];
  /** Who answers there. */
  readonly witnesses: readonly string[];
  /** How it is told, before the word for a witness, that one is called in. */
  readonly summons: readonly string[];
  /** Who takes part in a trial, by what they are there: a label, and a role before a name. */
  readonly parties: readonly string[];
  /** Courts, committees, meetings, of which records tell what they decide. */
  readonly bodies: readonly string[];
  /** What these do: `resolves`, `adopted`, `постановил`. */
  readonly bodyVerbs: readonly string[];
  /** What somebody belongs to, behind the name in a label: `фракция «…»`. */
  readonly memberships: readonly string[];
  /** Words before the name in a label, with what stands before them: `AP GRUBU ADINA`, `O-TON`. */
  readonly onBehalf: readonly string[];
  /** `From` and `to` in the head of a chat line: `From Anna Keller to Everyone`. */
  readonly chatFrom: readonly string[];
  readonly chatTo: readonly string[];
  /** How lines begin that repeat another line of a chat: `Replying to …`. */
  readonly reactions: readonly string[];
  /** How lines end that a meeting program writes by itself: `left the meeting`. Whole phrases; `…` stands for the name inside. */
  readonly events: readonly string[];
  /** What such a line says between the old name and the new one: `is now called`. */
  readonly renamed: readonly string[];
  /** What stands in brackets before the old name behind the new one: `formerly`. */
  readonly formerly: readonly string[];
  /** What stands before the sender in the head of a mail: `from`, `von`. */
  readonly mailFrom: readonly string[];
  /** How the other lines of that head begin: `sent`, `to`, `subject`. */
  readonly mailFields: readonly string[];
}

/**
 * The form in which words are compared: lower case with the dotless and the dotted i alike (capitals do not tell them apart), a straight
 * apostrophe, no Arabic vowel signs and no stretching of letters.
 */
export function foldKey(word: string): string {
  const lower = word.toLowerCase();
  return varied.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/ı/g, 'i').replace(dropped, '') : lower;
}

const varied = /\u0307|[’ʼı\u064b-\u0652\u0640\u0670]/;
const dropped = /\u0307|[\u064b-\u0652\u0640\u0670]/g;

/** Splits a literal word list at white space, so that the rules stay readable. */
export const words = (list: string): readonly string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldKey);

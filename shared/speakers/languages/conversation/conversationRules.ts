import { foldKey } from '../languageRules';

/** What reading interviews and dialogue knows of one language: folded words and phrases only. */
export interface ConversationRules {
  /** BCP 47 code. */
  readonly code: string;
  /** Phrases before the name of who asked: `interview by`, `propos recueillis par`, `беседовала`. */
  readonly credits: readonly string[];
  /** Phrases between the name of who asked and the name of who was asked: `spoke to`, `sprach mit`. */
  readonly talks: readonly string[];
  /** Nouns for somebody of the paper, directly before or, after a comma, behind the name: `our correspondent`, `muhabirimiz`. */
  readonly reporters: readonly string[];
  /** Words before the author of a text: `by`, `text`, `автор`. Only at the start of a short line. */
  readonly bylines: readonly string[];
  /** Phrases before the name of who was asked: `interview with`, `entretien avec`. */
  readonly guests: readonly string[];
  /** How who asks is called when nobody is named. */
  readonly interviewer: string;
  /** Forms with which a reporter says that it is the reporter who speaks: `спрашиваю`, `pregunto`, `i ask`. Phrases of up to three words. */
  readonly asks: readonly string[];
  /** My and our, before or behind somebody of whom the speech tells: `mon père`. */
  readonly own: readonly string[];
  /** Forms in the third person that say that who has just spoken speaks on: `added`, `продолжает`. Phrases of up to three words. */
  readonly adds: readonly string[];
  /** Verbs that say that something is heard, from wherever: `доносится`, `чуецца`. */
  readonly heard: readonly string[];
  /** Words that may stand directly behind the verb of a reply and are no subject, though they have the look of a noun: `вслух`. */
  readonly besideReply: readonly string[];
  /** I directly behind any verb says so too, where speech has no such insertions of its own: `обещаю я`. */
  readonly invertedI: readonly string[];
  /** Verbs, participles and nouns that tell how a reply is given, besides the verbs of saying: `кивает`, `sonríe`, `nodded`. */
  readonly replies: readonly string[];
  /** Nouns for people without a name: `woman`, `vigilante`, `старик`. */
  readonly persons: readonly string[];
  /** Nouns for a voice, which may be anybody's. */
  readonly voices: readonly string[];
  /** I, we, my, our. */
  readonly firstPerson: readonly string[];
  /** Letters that tell texts of the language from others in its script; its endings count only beside one of them. `''`: always. */
  readonly letters: string;
  /** Endings of words in the first person, where the language drops the pronoun: `-yorum`. */
  readonly firstPersonEndings: readonly string[];
  /** Those of the first person that mean several: a reporter's `we arrived` is no answer of one who is asked. */
  readonly we: readonly string[];
  readonly weEndings: readonly string[];
  /** Endings of participles before a noun, where relative clauses are made so: `айтпаған балықшы`. */
  readonly participleEndings: readonly string[];
  /** You, your: whom a question addresses. */
  readonly secondPerson: readonly string[];
  /** Endings of words in the second person: `-ınız`. */
  readonly secondPersonEndings: readonly string[];
  /** Polite forms that only their capital letter tells from others, unfolded: `Sie`. */
  readonly politeForms: readonly string[];
  /** He, him; she, her. The form that can be a subject comes first. */
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** What stands between somebody described and the name: `is called`, `зовут`. */
  readonly namings: readonly string[];
  /** What says behind a pronoun what somebody is: `She is a warden`. None where a dash stands for it. */
  readonly copulas: readonly string[];
  /** Verbs that say that somebody else comes into a conversation: `breaks in`, `вмешивается`. */
  readonly breakIns: readonly string[];
  /** Phrases by which a paper speaks of itself: `our newspaper`, `auf anfrage`. */
  readonly ourselves: readonly string[];
  /** Words after which somebody is named who is not the one that speaks. */
  readonly prepositions: readonly string[];
  /** Words that begin a clause and are no verb of a reply: `but`, `вот`. */
  readonly conjunctions: readonly string[];
}

/** Phrases divided by commas or line ends, folded. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => foldKey(phrase.trim().replace(/\s+/g, ' ')))
    .filter((phrase) => phrase !== '');

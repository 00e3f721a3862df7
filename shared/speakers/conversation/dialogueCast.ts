import type { Mention } from '../foundTurn';
import { groupBy } from '../labels/groupBy';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { givenNames } from '../languages/quoting/quotingLexicon';
import { nameAt } from '../nameRuns';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { People } from '../people';
import { lastSentenceStart } from '../quotedText';
import { isNameWord, isRoleWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { asksIn, isPersonNoun, isPreposition } from './authorsWords';
import { addressedIn } from './described';
import { namesIn } from './fullerNames';
import type { Reply } from './replies';
import type { Asked, Cast, LastSentence, Setting, Who } from './run';

/** The people of a dialogue, by number, and the words that name them. */
export class DialogueCast implements Cast {
  readonly reporter: Who | null;
  private readonly people: People;
  private readonly mentions = new Map<Who, Mention>();
  private readonly byWord = new Map<string, Set<Who>>();
  private readonly byRole = new Map<string, Set<Who>>();

  constructor(mentions: readonly Mention[], reporter: Mention | null) {
    const all = reporter ? [...mentions, reporter] : mentions;
    this.people = new People(all.map(withoutArticle));
    this.reporter = reporter ? this.people.indexOf(reporter) : null;
    for (const mention of all) {
      const who = this.whoIs(mention);
      if (!this.mentions.has(who)) this.mentions.set(who, mention);
      for (const { key, capital } of wordsOf(mention.role))
        if (!capital) this.byRole.set(key, (this.byRole.get(key) ?? new Set()).add(who));
      for (const word of wordsOfMention(mention))
        this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(who));
    }
  }

  whoIs(mention: Mention): Who {
    return this.people.indexOf(withoutArticle(mention));
  }

  mentionOf(who: Who): Mention {
    return this.mentions.get(who) ?? { kind: 'role', name: '', role: '', honorific: '' };
  }

  /** The one person whom a word names here. */
  only(key: string): Who | null {
    const who = this.byWord.get(foldName(key));
    return who?.size === 1 ? ([...who][0] ?? null) : null;
  }

  /** The one person whom a noun means: it is all that is known of them, or their role. */
  meantBy(noun: string): Who | null {
    const named = this.only(noun);
    const who = this.byRole.get(noun);
    return named ?? (who?.size === 1 ? ([...who][0] ?? null) : null);
  }

  bears(who: Who, mention: Mention): boolean {
    return wordsOfMention(mention).every((word) => this.byWord.get(word)?.has(who) ?? false);
  }

  addresses(reply: Reply, who: Who): boolean {
    return this.addressed.get(reply)?.has(who) ?? false;
  }

  addressee(reply: Reply): Who | null {
    const who = this.addressed.get(reply);
    return who?.size === 1 ? ([...who][0] ?? null) : null;
  }

  readonly addressed = new Map<Reply, Set<Who>>();

  /** Notes who is addressed in a reply: a name between marks. */
  noteAddress(reply: Reply, text: string): void {
    const found = new Set<Who>();
    for (const word of addressedIn(text)) {
      const who = this.only(word.key);
      if (who !== null) found.add(who);
    }
    this.addressed.set(reply, found);
  }

  /** In another case too: `за Витькой` is `Витька`. */
  knowsStem(key: string): boolean {
    const word = foldName(key);
    const stem = word.slice(0, Math.max(3, word.length - 3));
    this.stems ??= groupBy([...this.byWord.keys()], (known) => known.slice(0, 3));
    const near = this.stems.get(stem.slice(0, 3)) ?? [];
    return near.some((known) => known.startsWith(stem) && Math.abs(known.length - word.length) <= 3);
  }

  private stems: ReadonlyMap<string, readonly string[]> | null = null;
}

/** `the lad` and `lad` are one. */
function withoutArticle(mention: Mention): Mention {
  if (mention.kind === 'person') return mention;
  const [first, second] = wordsOf(mention.name);
  const bare = first && second && lexicon.articles.has(first.key) ? mention.name.slice(second.start) : null;
  return bare === null ? mention : { ...mention, name: bare };
}

const wordsOfMention = (mention: Mention): string[] =>
  mention.kind === 'person'
    ? coreOfName(mention.name).filter((word) => word.length > 2)
    : coreOfName(mention.name).slice(-1);

/** What stands before a run of replies; read only as far as it is asked. */
export class Narration implements Setting {
  constructor(
    readonly distance: number,
    private readonly text: string,
    readonly lastVoice: Who | null,
    private readonly cast: DialogueCast,
  ) {}

  get subject(): Who | null {
    const described = describedSubject(this.text);
    if (described) return this.cast.meantBy(foldKey(described.name));
    const words = wordsOf(this.text.slice(0, 160));
    const named = nameAt(this.text, words, 0);
    if (!named) return this.cast.only(words[0]?.key ?? '');
    const known = words
      .slice(named.first, named.end)
      .map((word) => this.cast.only(word.key))
      .filter((who) => who !== null);
    return new Set(known).size === 1 ? (known[0] ?? null) : null;
  }

  get named(): ReadonlySet<Who> {
    return this.namedIn(this.text);
  }

  /** A capital letter within a sentence, or two name words at its start, and nobody known. */
  get strangers(): boolean {
    const outside = this.text.replace(/[«“„"「][^»”“"」]*[»”“"」]/gu, ' ');
    const words = wordsOf(outside);
    const within = words.some(
      (word, at) => at > 0 && isNameWord(word) && !/[.!?…:]/.test(word.gap) && !this.cast.knowsStem(word.key),
    );
    return within || namesIn(outside).some(({ mention }) => this.namedIn(mention.name).size === 0);
  }

  get lastSentence(): LastSentence {
    const sentence = this.text.slice(lastSentenceStart(this.text)).replace(/^.*;\s+/su, '');
    const words = wordsOf(sentence);
    const named = this.namedIn(sentence);
    const first = nameAt(sentence, words, 0);
    const run = first
      ? words.slice(first.end - first.bare, first.end).map((word) => this.cast.only(word.key))
      : [];
    const described = describedSubject(sentence);
    if (described) return { subject: this.cast.meantBy(foldKey(described.name)), named };
    const subject = run[0] ?? null;
    return {
      subject: subject !== null && named.size === 1 && run.every((who) => who === subject) ? subject : null,
      named,
    };
  }

  get asked(): Asked | null {
    const outside = this.text.replace(/[«“„"「][^»”“"」]*[»”“"」]/gu, ' ');
    const sentences = outside.split(/(?<=[.!?…;])\s+/u);
    const from = sentences.findIndex((sentence) => asksIn(wordsOf(sentence)));
    if (from < 0) return null;
    const told = sentences.slice(from).join(' ');
    const others = wordsOf(told).some(
      (word, at) =>
        this.cast.only(word.key) === null &&
        !conversation.voices.has(word.key) &&
        (isPersonNoun(word) || isRoleWord(word) || (at > 0 && isNameWord(word) && !/[.!?…:]/.test(word.gap))),
    );
    return { named: this.namedIn(told), others };
  }

  private namedIn(text: string): Set<Who> {
    const others = namesIn(text).filter((name) => this.isAnother(text, name));
    const words = wordsOf(text).filter(
      ({ start }) => !others.some((name) => start >= name.start && start < name.end),
    );
    const whoIs = (word: Word): Who | null =>
      isRoleWord(word) || isPersonNoun(word) ? this.cast.meantBy(word.key) : this.cast.only(word.key);
    return new Set(words.flatMap((word) => whoIs(word) ?? []));
  }

  /** `Ezequiel Brea` where Remedios Brea is known; a word that opens the sentence may be no part of the name. */
  private isAnother(text: string, { mention, start }: { mention: Mention; start: number }): boolean {
    const parts = wordsOf(mention.name).filter((word) => isNameWord(word) && word.text.length > 2);
    const known = parts.filter(({ key }) => this.cast.only(key) !== null);
    if (known.length === 0 || known.length === parts.length) return false;
    const [first] = parts;
    const opens = /(?:^|[.!?…:]\s+)$/u.test(text.slice(0, start));
    return !(
      opens &&
      first &&
      known[0] !== first &&
      !givenNames.has(first.key) &&
      known.length === parts.length - 1
    );
  }
}

/** `A boy in a blazer laughs.`: the paragraph is about somebody who has no name yet. */
export function describedSubject(text: string): Mention | null {
  const words = wordsOf(text.slice(0, 160));
  const at = words.slice(0, 4).findIndex((word) => isPersonNoun(word));
  const noun = words[at];
  if (!noun || words.slice(1, at + 1).some((word) => word.gap.trim() !== '')) return null;
  const led = words
    .slice(0, at)
    .some((word, index) => (index > 0 && word.capital) || isPreposition(words, index));
  return led || words[at + 1]?.capital ? null : { kind: 'role', name: noun.text, role: '', honorific: '' };
}

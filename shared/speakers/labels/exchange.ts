import type { Mention } from '../foundTurn';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { People } from '../people';
import { isArticle, isHonorific, isTitle } from '../wordKinds';
import { wordsOf } from '../words';

interface Spoken {
  readonly person: number;
  readonly mention: Mention;
  readonly text: string;
}

/** So many turns in a row may be told by the turns of others. */
const longestGuess = 3;

/**
 * Who speaks when another voice begins without a name: whom the turn before addresses when it asks or gives the floor, else the other one
 * of two who take turns, when a question or the turns so far show that there are two. Everything else stays open.
 */
export class Exchange {
  private readonly people: People;
  /** By word of a name or an office: the people whose it is. */
  private readonly byWord = new Map<string, Set<number>>();
  private readonly mentions = new Map<number, Mention>();
  private turns: Spoken[] = [];
  private guessed = 0;

  constructor(speakers: readonly Mention[]) {
    this.people = new People(speakers);
    for (const mention of speakers) {
      const person = this.people.indexOf(mention);
      this.mentions.set(person, this.mentions.get(person) ?? mention);
      for (const word of [...coreOfName(mention.name), ...coreOfName(mention.role)])
        this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(person));
    }
  }

  spoke(mention: Mention, text: string, guessed: boolean): void {
    const person = this.people.indexOf(mention);
    this.guessed = guessed ? this.guessed + 1 : 0;
    this.turns = [...this.turns.slice(-3), { person, mention, text }];
  }

  /** Somebody unknown has spoken. */
  broken(): void {
    this.turns = [];
  }

  /** Whose the words are that follow. */
  next(words: string): Mention | null {
    const last = this.turns.at(-1);
    if (last === undefined || this.guessed >= longestGuess) return null;
    const addressed = this.addressedBy(last);
    if (addressed !== null) return this.mentions.get(addressed) ?? null;
    const partner = this.turns.findLast(({ person }) => person !== last.person);
    if (partner === undefined) return null;
    const [first, second, third] = this.turns.slice(-3);
    const alternate = third !== undefined && first?.person === third.person && second === partner;
    const asks = endsAsking(last.text) || endsAsking(words);
    return asks || alternate ? partner.mention : null;
  }

  /** `Tobin, what would you give up?`, `Senator Lake.`: the one person whose name or office stands alone between signs at the end of the words. */
  private addressedBy({ person, text }: Spoken): number | null {
    const sentences = text.match(/[^.!?…。？！؟]+[.!?…。？！؟]*/gu) ?? [];
    const asks = endsAsking(text);
    const near = sentences.slice(asks ? -2 : -1);
    for (const sentence of near.toReversed()) {
      const parts = sentence.replace(/[.!?…。？！؟]+\s*$/u, '').split(/[,،，;:–—]/u);
      if (!asks && parts.length > 1) continue;
      for (const part of parts) {
        const meant = this.meantBy(part);
        if (meant !== null && meant !== person) return meant;
      }
    }
    return null;
  }

  private meantBy(part: string): number | null {
    const words = wordsOf(part);
    if (words.length === 0 || words.length > 6) return null;
    const telling = words.filter(
      (word) =>
        !isTitle(word) && !isArticle(word) && (!isHonorific(word) || this.byWord.has(foldName(word.key))),
    );
    const [first, ...others] = telling.map((word) =>
      this.byWord.get(foldName(word.text.replace(/\.$/u, ''))),
    );
    const meant = [...(first ?? [])].filter((person) => others.every((people) => people?.has(person)));
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }
}

const endsAsking = (text: string): boolean => /[?？؟]["»”’)\]]*\s*$/u.test(text);

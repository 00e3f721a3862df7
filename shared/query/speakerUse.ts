import { z } from 'zod';
import type { Diff } from '../project/diff';
import type { ProjectState } from '../project/projectState';
import type { TurnRecord } from '../project/records';
import { countWords } from '../text/countWords';
import { type Span, span as spanSchema } from '../text/position';
import { passageSpeakers } from './passageSpeakers';

/** How much somebody says in the whole project. */
const speakerNumbers = z.object({
  turns: z.number(),
  words: z.number(),
  /** Themes of passages of which this person says at least a part. */
  themes: z.number(),
  /** Documents in which they speak. */
  documents: z.number(),
});

export const speakerNumbersById = z.object({
  /** By speaker; who says nothing is left out. */
  speakers: z.record(z.string(), speakerNumbers),
  /** Words that anybody says. */
  words: z.number(),
});
export type SpeakerNumbersById = z.infer<typeof speakerNumbersById>;

export const speakerDetails = z.object({
  /** In the order of the documents. */
  documents: z.array(
    z.object({
      document: z.string(),
      turns: z.number(),
      words: z.number(),
      /** Words that anybody says in this document. */
      of: z.number(),
    }),
  ),
  /** By falling number of codings. */
  themes: z.array(z.object({ theme: z.string(), codings: z.number() })),
  /** In the order of documents and text. */
  turns: z.array(
    z.object({
      turn: z.string(),
      document: z.string(),
      /** What is said first. */
      span: spanSchema,
      /** Its first words, some 200 UTF-16 units. */
      opening: z.string(),
      words: z.number(),
    }),
  ),
});
export type SpeakerDetails = z.infer<typeof speakerDetails>;

interface Speech {
  turns: number;
  words: number;
}

/** What is said in one document. */
interface DocumentSpeech {
  readonly speakers: ReadonlyMap<string, Speech>;
  readonly words: number;
}

/** By speaker and theme, codings. */
type Codings = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Total extends Speech {
  documents: number;
  readonly themes: Map<string, number>;
}

/** UTF-16 units of a turn that are enough to know it by. */
const OPENING = 200;

/**
 * Counts what speakers say and what of it is coded, and keeps the counts by document: after a change only the documents it touched are
 * counted again, when they are next asked for.
 */
export class SpeakerUse {
  readonly #state: ProjectState;
  readonly #speech = new Map<string, DocumentSpeech>();
  readonly #codings = new Map<string, Codings>();
  readonly #totals = new Map<string, Total>();
  readonly #wordsOfTurns = new WeakMap<TurnRecord, number>();
  #words = 0;
  /** Documents whose speech, or whose codings alone, may not be as counted. */
  readonly #stale: { readonly speech: Set<string>; readonly codings: Set<string> };

  constructor(state: ProjectState) {
    this.#state = state;
    const all = state.documents().map(({ id }) => id);
    this.#stale = { speech: new Set(all), codings: new Set(all) };
  }

  /** Is to be told of every change that was made. */
  note(diff: Diff): void {
    for (const { before, after } of diff) {
      for (const record of [before, after]) {
        if (record === null) continue;
        const document =
          record.type === 'document' ? record.id : 'document' in record ? record.document : null;
        if (document === null) continue;
        this.#stale.codings.add(document);
        if (record.type === 'annotation') continue;
        this.#stale.speech.add(document);
        if (record.type === 'block')
          for (const turn of this.#state.turns(document)) this.#wordsOfTurns.delete(turn);
      }
    }
  }

  /** The numbers of all who say something. */
  numbers(): SpeakerNumbersById {
    this.#count();
    const speakers = Object.fromEntries(
      Array.from(this.#totals, ([speaker, { turns, words, documents, themes }]) => [
        speaker,
        { turns, words, documents, themes: themes.size },
      ]),
    );
    return { speakers, words: this.#words };
  }

  /** What one speaker says, document by document, theme by theme and turn by turn. */
  details(speaker: string): SpeakerDetails {
    this.#count();
    const documents = this.#state.documents().flatMap(({ id }) => {
      const speech = this.#speech.get(id);
      const own = speech?.speakers.get(speaker);
      return speech && own ? [{ document: id, ...own, of: speech.words }] : [];
    });
    const coded = this.#totals.get(speaker)?.themes;
    // Those with as many codings stand as in the codebook, whichever was counted first.
    const themes = this.#state.themes().flatMap(({ id: theme }) => {
      const codings = coded?.get(theme);
      return codings === undefined ? [] : [{ theme, codings }];
    });
    const turns = this.#state.turnsOf(speaker).flatMap((turn) => {
      const { id, document, speech } = turn;
      const [first] = speech;
      if (first === undefined) return [];
      return [{ turn: id, document, span: first, opening: this.#opening(turn), words: this.#wordsOf(turn) }];
    });
    // Themes with as many codings stand as in the codebook, whichever was counted first.
    const placeOf = ({ theme }: { theme: string }) => `${this.#state.theme(theme)?.order ?? ''} ${theme}`;
    themes.sort((a, b) => b.codings - a.codings || (placeOf(a) < placeOf(b) ? -1 : 1));
    return { documents, themes, turns };
  }

  /**
   * Counts what is to be counted in parts, so that the first count of a large project does not hold everything else up.
   * @param rest is asked after each document; null: go on
   */
  async catchUp(rest: () => Promise<unknown> | null): Promise<void> {
    for (const _ of this.#counting()) await rest();
  }

  #count(): void {
    for (const _ of this.#counting());
  }

  /** Counts one document after the other, also those that change meanwhile. */
  *#counting(): Generator<void> {
    const { speech, codings } = this.#stale;
    for (const document of speech) {
      speech.delete(document);
      this.#countSpeech(document);
      yield;
    }
    for (const document of codings) {
      codings.delete(document);
      this.#countCodings(document);
      yield;
    }
    for (const [speaker, { turns, themes }] of this.#totals)
      if (turns === 0 && themes.size === 0) this.#totals.delete(speaker);
  }

  #totalOf(speaker: string): Total {
    const known = this.#totals.get(speaker);
    if (known !== undefined) return known;
    const total: Total = { turns: 0, words: 0, documents: 0, themes: new Map() };
    this.#totals.set(speaker, total);
    return total;
  }

  #countSpeech(document: string): void {
    const before = this.#speech.get(document);
    const speakers = new Map<string, Speech>();
    let words = 0;
    for (const turn of this.#state.turns(document)) {
      const speech = speakers.get(turn.speaker) ?? { turns: 0, words: 0 };
      const said = this.#wordsOf(turn);
      speech.turns += 1;
      speech.words += said;
      words += said;
      speakers.set(turn.speaker, speech);
    }
    if (speakers.size === 0) this.#speech.delete(document);
    else this.#speech.set(document, { speakers, words });
    this.#words += words - (before?.words ?? 0);
    for (const [speaker, speech] of before?.speakers ?? []) this.#add(speaker, speech, -1);
    for (const [speaker, speech] of speakers) this.#add(speaker, speech, 1);
  }

  #add(speaker: string, { turns, words }: Speech, sign: 1 | -1): void {
    const total = this.#totalOf(speaker);
    total.turns += sign * turns;
    total.words += sign * words;
    total.documents += sign;
  }

  #countCodings(document: string): void {
    const ask = passageSpeakers(this.#state.blocks(document), this.#state.turns(document));
    const codings = new Map<string, Map<string, number>>();
    for (const annotation of this.#state.annotations(document)) {
      if (annotation.codings.length === 0) continue;
      for (const { speaker } of ask(annotation).speakers) {
        const themes = codings.get(speaker) ?? new Map<string, number>();
        for (const { theme } of annotation.codings) themes.set(theme, (themes.get(theme) ?? 0) + 1);
        codings.set(speaker, themes);
      }
    }
    const before = this.#codings.get(document);
    if (codings.size === 0) this.#codings.delete(document);
    else this.#codings.set(document, codings);
    for (const [speaker, themes] of before ?? []) this.#addCodings(speaker, themes, -1);
    for (const [speaker, themes] of codings) this.#addCodings(speaker, themes, 1);
  }

  #addCodings(speaker: string, codings: ReadonlyMap<string, number>, sign: 1 | -1): void {
    const { themes } = this.#totalOf(speaker);
    for (const [theme, number] of codings) {
      const now = (themes.get(theme) ?? 0) + sign * number;
      if (now === 0) themes.delete(theme);
      else themes.set(theme, now);
    }
  }

  #wordsOf(turn: TurnRecord): number {
    const known = this.#wordsOfTurns.get(turn);
    if (known !== undefined) return known;
    const words = turn.speech.reduce((sum, span) => sum + this.#wordsIn(turn.document, span), 0);
    this.#wordsOfTurns.set(turn, words);
    return words;
  }

  #wordsIn(document: string, { start, end }: Span): number {
    const first = this.#state.block(start.block);
    if (first === undefined) return 0;
    if (start.block === end.block) return countWords(first.text, start.offset, end.offset);
    const blocks = this.#state.blocks(document);
    const from = blocks.indexOf(first);
    let words = countWords(first.text, start.offset);
    for (const { id, text } of blocks.slice(from + 1)) {
      if (id === end.block) return words + countWords(text, 0, end.offset);
      words += countWords(text);
    }
    return words;
  }

  #opening({ document, speech }: TurnRecord): string {
    const [first] = speech;
    const block = first && this.#state.block(first.start.block);
    if (first === undefined || block === undefined) return '';
    const end = first.end.block === first.start.block ? first.end.offset : block.text.length;
    const words = block.text.slice(first.start.offset, Math.min(end, first.start.offset + OPENING));
    const blocks = this.#state.blocks(document);
    const goesOn = words.length < OPENING && first.end.block !== block.id;
    return goesOn
      ? `${words} ${blocks[blocks.indexOf(block) + 1]?.text.slice(0, OPENING - words.length) ?? ''}`
      : words;
  }
}

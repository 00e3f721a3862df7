import type { TextRange } from '../../text/position';
import type { FoundTurn, Mention } from '../foundTurn';
import type { QuotingLexicon } from '../languages/quoting/quotingLexicon';
import type { Attributed } from './attributed';
import { attributionAfter } from './attributionAfter';
import { attributionBefore } from './attributionBefore';
import { attributionInside } from './attributionInside';
import { behindNames, goesOn, isInscription, ledStrongly, standsAlone } from './besideQuotation';
import { type Actor, Cast } from './cast';
import { Narrator } from './narrator';
import type { Marked, Passage } from './passages';
import { isSentence, Reading, speechOf } from './reading';
import { Talk } from './talk';

/** A quoted turn with the line in which its attribution stands. */
export interface QuotedTurn extends FoundTurn {
  readonly line: number;
  /** Named by a whole label before a colon, not by a verb of saying. */
  readonly label: boolean;
}

/** A turn whose speaker may still be told more of. */
export interface OpenTurn extends Omit<QuotedTurn, 'mention'> {
  readonly actor: Actor;
}

/** Reads the passages of a document one after the other, and keeps whom they told of. */
export class QuotationReader {
  readonly turns: OpenTurn[] = [];
  private readonly cast: Cast;
  private readonly narrator: Narrator;
  private readonly talk = new Talk();
  private index = 0;
  /** The passage that last told of somebody new, counted from 1. */
  lastMet = 0;
  private readonly knows = (name: string): boolean => this.cast.knows(name);

  constructor(
    private readonly lexicon: QuotingLexicon,
    named: readonly Mention[],
  ) {
    this.cast = new Cast({ lexicon });
    this.narrator = new Narrator(this.cast);
    const once = new Map(
      named.map((mention) => [`${mention.name}|${mention.role}|${mention.honorific}`, mention]),
    );
    for (const mention of once.values()) this.cast.introduce(mention);
  }

  /** The people of whom the text surely tells. */
  get people(): Mention[] {
    return this.cast.actors.flatMap(({ mention }) => (mention.kind === 'person' ? [mention] : []));
  }

  read(passage: Passage, before: Passage | undefined, quiet: boolean): void {
    this.index++;
    const people = this.cast.actors.length;
    this.readPassage(passage, before, quiet);
    if (this.cast.actors.length > people) this.lastMet = this.index;
  }

  private readPassage(passage: Passage, before: Passage | undefined, quiet: boolean): void {
    const reading = new Reading(passage, this.lexicon, this.knows);
    this.narrator.begin(this.index, quiet);
    if (passage.kind === 'heading') return;
    const turns = this.turns.length;
    let consumed = 0;
    let told = 0;
    const { quotations } = passage;
    for (let at = 0; at < quotations.length; at++) {
      const quotation = quotations[at] as Marked;
      if (quotation.open < consumed || isInscription(passage.text, quotation)) continue;
      this.narrator.tell(reading, told, quotation.open);
      const limit = quotations[at + 1]?.open ?? passage.text.length;
      const found = this.attributed(reading, at, consumed, limit, before);
      const actor = found ? this.speakerOf(found) : null;
      if (found && actor) {
        const joined = this.withNext(reading, found, at);
        this.add(passage, joined, actor);
        consumed = joined.end;
        told = joined.end;
        continue;
      }
      if (this.byContext(reading, quotation, consumed)) consumed = quotation.close + 1;
      told = Math.max(told, quotation.close + 1);
    }
    this.narrator.tell(reading, told, passage.text.length);
    this.narrator.end(passage, reading);
    const speakers = new Set(this.turns.slice(turns).map(({ actor }) => actor));
    this.talk.note(passage, reading, speakers.size === 1 ? ([...speakers][0] ?? null) : null);
  }

  private attributed(
    reading: Reading,
    at: number,
    consumed: number,
    limit: number,
    previous: Passage | undefined,
  ): Attributed | null {
    const quotation = reading.passage.quotations[at] as Marked;
    const inside = () => attributionInside(reading, quotation);
    if (quotation.dash) return inside() ?? this.ledFromBefore(reading, quotation, previous);
    const before =
      attributionBefore(reading, quotation, consumed, limit) ??
      (quotation.open === 0 ? this.ledFromBefore(reading, quotation, previous) : null);
    if (
      before !== null &&
      before.confidence >= 0.9 &&
      before.told.subject?.kind !== 'pronoun' &&
      ledStrongly(reading, quotation)
    )
      return before;
    const beside = inside() ?? attributionAfter(reading, quotation, consumed, behindNames(reading, at));
    const names = (found: Attributed | null): boolean =>
      found?.told.subject != null && found.told.subject.kind !== 'pronoun';
    return names(before) && !names(beside) ? before : (beside ?? before);
  }

  /** The paragraph before ends with a colon: it leads to this one. */
  private ledFromBefore(
    reading: Reading,
    quotation: Marked,
    previous: Passage | undefined,
  ): Attributed | null {
    if (
      previous === undefined ||
      quotation.open !== 0 ||
      !/:\s*$/u.test(previous.text) ||
      previous.kind === 'heading'
    )
      return null;
    const lead = new Reading(previous, this.lexicon, this.knows);
    const mark: Marked = {
      open: previous.text.length,
      close: previous.text.length,
      closed: true,
      dash: false,
    };
    const text = `${previous.text} ${reading.text.slice(quotation.open)}`;
    const found = attributionBefore(
      new Reading({ ...previous, text, tokens: lead.tokens }, this.lexicon, this.knows),
      { ...mark, open: previous.text.length + 1, close: text.length, closed: false },
      0,
      text.length,
    );
    if (found === null || found.told.subject === null) return null;
    const shift = previous.start - reading.passage.start;
    const { subject } = found.told;
    const moved = { ...subject, start: subject.start + shift, end: subject.end + shift };
    return {
      ...found,
      told: { ...found.told, subject: moved },
      speech: [speechOf(reading, quotation)],
      end: quotation.close + 1,
      confidence: Math.min(found.confidence, 0.9),
    };
  }

  private speakerOf(found: Attributed): Actor | null {
    const { subject, gender, adds } = found.told;
    if (subject === null) return this.cast.meantBy(gender, this.index);
    if (subject.kind === 'pronoun') {
      const sex = subject.gender === 'any' ? gender : subject.gender;
      const meant = this.narrator.pending(this.index) ?? this.cast.meantBy(sex, this.index);
      if (subject.gender === 'any' && this.lexicon.tellsGender && meant?.mention.kind === 'person')
        return null;
      if (meant?.gender === 'any') meant.gender = sex;
      return meant;
    }
    const presented = this.narrator.presented(subject, adds);
    if (presented !== null) return presented;
    if (
      subject.kind === 'voice' &&
      subject.definite &&
      this.cast.recognise(subject) === null &&
      adds &&
      this.cast.topic !== null
    )
      return this.cast.topic;
    const actor: Actor | null = this.cast.meet(
      gender === 'any' || subject.gender !== 'any' ? subject : { ...subject, gender },
      this.index,
    );
    return actor;
  }

  private add(passage: Passage, found: Attributed, actor: Actor): void {
    const { subject } = found.told;
    const named = subject !== null && subject.kind !== 'pronoun';
    if (named && subject.role !== '' && actor.roleSpoken !== true && subject.kind === 'person') {
      actor.mention = { ...actor.mention, role: subject.role };
      actor.roleSpoken = true;
    }
    if (named && subject.kind !== 'person' && subject.definite && actor.mention.kind !== 'person')
      actor.mention = { ...actor.mention, name: subject.name };
    this.push(passage, actor, found.speech, {
      attribution: named ? { start: subject.start, end: subject.end } : null,
      confidence: named
        ? subject.kind === 'person'
          ? found.confidence
          : found.confidence - 0.07
        : Math.min(found.confidence, 0.78),
      reason: named ? found.reason : 'He or she, who was named before',
      label: found.label,
    });
  }

  private push(
    passage: Passage,
    actor: Actor,
    speech: readonly TextRange[],
    why: { attribution: TextRange | null; confidence: number; reason: string; label: boolean },
  ): void {
    const base = passage.start;
    const range = ({ start, end }: TextRange): TextRange => ({ start: base + start, end: base + end });
    this.turns.push({
      line: passage.firstLine,
      label: why.label,
      actor,
      attribution: why.attribution === null ? null : range(why.attribution),
      speech: speech.map(range),
      confidence: Math.round(why.confidence * 100) / 100,
      reason: passage.lastLine > passage.firstLine ? `${why.reason}, over several paragraphs` : why.reason,
    });
    this.cast.topic = actor;
    this.cast.touch(actor, this.index);
    this.narrator.spoke(actor);
  }

  /** `"A," said X. "B."`: what follows in the same sentence, or directly after it, is said by the same. */
  private withNext(reading: Reading, found: Attributed, at: number): Attributed {
    let joined = found;
    const { quotations, text } = reading.passage;
    for (let following = at + 1; following < quotations.length; following++) {
      const next = quotations[following] as Marked;
      if (next.open < joined.end) continue;
      if (!goesOn(reading, joined, next) || !next.closed) break;
      const limit = quotations[following + 1]?.open ?? text.length;
      const own = this.ownAttribution(reading, following, joined, limit);
      if (own === 'another') break;
      const end = Math.max(next.close + 1, own?.end ?? 0);
      joined = { ...joined, speech: [...joined.speech, speechOf(reading, next)], end };
    }
    return joined;
  }

  /**
   * The attribution of a further quotation: of another turn, or one that only takes up the speaker of before (`"A" diyen X, "B" ifadelerini
   * kullandı`); null when there is none.
   */
  private ownAttribution(
    reading: Reading,
    at: number,
    found: Attributed,
    limit: number,
  ): Attributed | 'another' | null {
    const next = reading.passage.quotations[at] as Marked;
    const beside =
      attributionInside(reading, next) ??
      attributionAfter(reading, next, found.end, behindNames(reading, at));
    const before = attributionBefore(reading, next, found.end, limit);
    const sameSentence = !/[.!?]/.test(reading.text.slice(found.end, next.open));
    const said = found.told.subject;
    // `“A” diye soran birine X, “B” yanıtını verdi`
    const other = before?.told.subject ?? null;
    if (said !== null && other?.kind === 'person' && other.start >= said.end && this.lexicon.verbLast)
      return 'another';
    if (sameSentence && beside !== null && beside.told.subject === null) return beside;
    if (sameSentence && said !== null && before?.told.subject?.end === said.end) return before;
    return beside !== null || (before?.told.says ?? false) ? 'another' : null;
  }

  /** A sentence in marks to which no words lead: it is said by the one of whom the sentences before tell, when they tell of one only. */
  private byContext(reading: Reading, quotation: Marked, consumed: number): boolean {
    if (quotation.dash || !isSentence(reading, quotation) || !standsAlone(reading, quotation, consumed))
      return false;
    const whole = quotation.open === 0 && /^[\s.]*$/u.test(reading.text.slice(quotation.close + 1));
    const answers = whole ? this.talk.speakerOf(reading, quotation) : 'narration';
    if (answers === null) return false;
    if (answers !== 'narration') {
      this.push(reading.passage, answers, [speechOf(reading, quotation)], {
        attribution: null,
        confidence: 0.78,
        reason: 'Two people take turns',
        label: false,
      });
      return true;
    }
    const told = this.narrator.onlyOne(reading, quotation);
    if (told === null) return false;
    this.push(reading.passage, told.actor, [speechOf(reading, quotation)], {
      attribution: told.named,
      confidence: told.confidence,
      reason: 'Named in the sentence before the quotation',
      label: false,
    });
    return true;
  }
}

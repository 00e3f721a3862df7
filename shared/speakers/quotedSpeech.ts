import type { TextRange } from '../text/position';
import { creditsOf } from './conversation/credits';
import type { DocumentLines } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import { type QuotingLexicon, quotingLexicon } from './languages/quoting/quotingLexicon';
import type { Attributed } from './quotes/attributed';
import { attributionAfter } from './quotes/attributionAfter';
import { attributionBefore } from './quotes/attributionBefore';
import { attributionInside } from './quotes/attributionInside';
import { type Actor, Cast } from './quotes/cast';
import { Narrator } from './quotes/narrator';
import { hasQuotations, type Marked, type Passage, passagesOf } from './quotes/passages';
import { isSentence, Reading, speechOf } from './quotes/reading';
import { Talk } from './quotes/talk';
import type { Token } from './quotes/tokens';
import { wordsOf } from './words';

/** A quoted turn with the line in which its attribution stands. */
export interface QuotedTurn extends FoundTurn {
  readonly line: number;
  /** Named by a whole label before a colon, not by a verb of saying. */
  readonly label: boolean;
}

interface OpenTurn extends Omit<QuotedTurn, 'mention'> {
  readonly actor: Actor;
}

/**
 * Finds quotations whose speaker the text names, or tells by its context. `labelled` lines are said by whom their label names. Linear in
 * the length of the document.
 */
export function quotedSpeech(
  document: DocumentLines,
  named: readonly Mention[] = [],
  labelled: ReadonlySet<number> = new Set(),
): QuotedTurn[] {
  if (!hasQuotations(document)) return [];
  const lexicon = lexiconOf(document);
  const quiet = quietLines(document);
  const passages = [...passagesOf(document)].filter(({ firstLine }) => !labelled.has(firstLine));
  const readTo = (end: number, known: readonly Mention[]): QuotationReader => {
    const reader = new QuotationReader(lexicon, known);
    for (const [at, passage] of passages.slice(0, end).entries())
      reader.read(passage, passages[at - 1], quiet.has(passage.firstLine));
    return reader;
  };
  const first = readTo(passages.length, named);
  // Whom the text calls by one name first, or by a name that could be a place, it may tell more of further down; behind the last of whom it tells for the first time nothing is new.
  const settled = first.lastMet + memory;
  const again = readTo(settled, [...named, ...first.people]);
  const from = passages[settled]?.firstLine ?? Number.POSITIVE_INFINITY;
  return [...again.turns, ...first.turns.filter(({ line }) => line >= from)].map(({ actor, ...turn }) => ({
    ...turn,
    mention: actor.mention,
  }));
}

/** Passages over which what was told before can change how words are read. */
const memory = 24;

/** Lines that tell of nobody who acts: credits, titles, captions and whatever else is short and ends no sentence. */
function quietLines(document: DocumentLines): ReadonlySet<number> {
  const quiet = new Set(creditsOf(document).lines);
  document.lines.forEach(({ text }, at) => {
    if (text.length < longestTitle && !/[.!?…:;,«»‹›“”„"’')—–-]\s*$/u.test(text)) quiet.add(at);
  });
  return quiet;
}

/** UTF-16 units. */
const longestTitle = 160;

/** The words of the languages of a document, told by lines from all over it. */
function lexiconOf({ lines }: DocumentLines): QuotingLexicon {
  const step = Math.max(1, Math.floor(lines.length / sampledLines));
  const sample = lines.filter((_, at) => at % step === 0);
  return quotingLexicon(sample.flatMap(({ text }) => wordsOf(text.slice(0, 1_000)).map(({ key }) => key)));
}

const sampledLines = 400;

class QuotationReader {
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
      if (quotation.open < consumed) continue;
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

/** Where the next quotation begins that is no name in marks within the words that name the speaker: `директор завода «Луч» Ян Белов`. */
function behindNames({ passage: { quotations, text } }: Reading, at: number): number {
  let next = at + 1;
  while (next <= at + 3 && isNameInMarks(text, quotations[next])) next++;
  return quotations[next]?.open ?? text.length;
}

/** A few words with a capital, behind a word and before another. */
const isNameInMarks = (text: string, one: Marked | undefined): boolean =>
  one?.closed === true &&
  /\p{L}\s$/u.test(text.slice(Math.max(0, one.open - 2), one.open)) &&
  /^[\p{Lu}\d][^.!?:;,…]{0,50}$/u.test(text.slice(one.open + 1, one.close)) &&
  /^\s\p{Lu}/u.test(text.slice(one.close + 1, one.close + 3));

const ledStrongly = (reading: Reading, quotation: Marked): boolean => {
  const before = reading.text.slice(Math.max(0, quotation.open - 4), quotation.open).trimEnd();
  return before === '' || before.endsWith(':') || !before.endsWith(',') || reading.lexicon.verbLast;
};

/** The words between an attribution and the next quotation end the sentence, or lead on with a comma or a dash. */
function goesOn(reading: Reading, found: Attributed, next: Marked): boolean {
  const between = reading.text.slice(found.end, next.open);
  if (between.length > 240 || /\n/.test(between)) return false;
  if (/^[\s.,;:—–!?-]*$/u.test(between)) return found.follows || !/[.!?]/.test(between);
  if (!/[.,:!?—–]\s*$/u.test(between)) return false;
  const from = reading.tokenAt(found.end);
  const to = reading.tokenAt(next.open);
  if (/^\s*[.!?]/.test(between)) return false;
  for (let at = from + 1; at < to; at++) if (reading.endsBefore(at)) return false;
  return found.follows || /^[^.!?]{1,40},\s*$/u.test(between);
}

/** Nothing of a sentence is left on either side of the quotation. */
function standsAlone(reading: Reading, quotation: Marked, consumed: number): boolean {
  const before = reading.text.slice(consumed, quotation.open).trimEnd();
  if (before !== '' && !/[.!?…:]["»”’)]?$/u.test(before)) return false;
  const after = reading.text.slice(quotation.close + 1);
  if (/^[\s.,;:!?…—–]*$/u.test(after.slice(0, 200))) return true;
  const token: Token | undefined = reading.tokens[reading.tokenAt(quotation.close + 1)];
  return token !== undefined && (token.capital || /[«„“"‘]/.test(token.gap)) && !/^\s*[,;—–]/.test(after);
}

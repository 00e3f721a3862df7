import type { TextRange } from '../../text/position';
import type { Actor, Cast } from './cast';
import { hasWritten, isSubject, startsClause } from './clause';
import { datelineLength } from './dateline';
import type { Marked, Passage } from './passages';
import { peopleTold } from './peopleTold';
import { isSurely, type PersonSpan } from './personSpan';
import { type Reading } from './reading';
import { sourceAfter, sourceBefore } from './sources';

/** The one person of whom the sentences before a quotation tell. */
export interface OnlyOne {
  readonly actor: Actor;
  /** Where the sentences of this passage name them; offsets into the passage. */
  readonly named: TextRange | null;
  readonly confidence: number;
}

/** Follows what the text tells between quotations, so that it is known of whom it tells when a quotation begins. */
export class Narrator {
  private passage = 0;
  private quiet = false;
  /** Who was told of in this passage since the last quotation of somebody, with the place. */
  private here = new Map<Actor, TextRange | null>();
  private spokeHere: Actor | null = null;
  /** The last sentence was about `topic`. */
  private lastAboutTopic = false;
  private last: { reading: Reading; from: number; to: number } | null = null;
  /** Somebody named by what they are, who is nobody known yet: `the two unions`. */
  private unknown: PersonSpan | null = null;
  private before: { topic: Actor | null; endsInNarration: boolean; several: boolean } = {
    topic: null,
    endsInNarration: false,
    several: true,
  };

  /** The passage before told of one person only. */
  get toldOfOne(): boolean {
    return !this.before.several;
  }

  constructor(private readonly cast: Cast) {}

  /** `quiet`: a title or a credit, which tells of nobody who acts. */
  begin(passage: number, quiet = false): void {
    this.passage = passage;
    this.quiet = quiet;
    this.here = new Map();
    this.spokeHere = null;
    this.lastAboutTopic = false;
    this.last = null;
    this.unknown = null;
  }

  /** The one of whom the last sentence told who was not known before. */
  pending(passage: number): Actor | null {
    return this.unknown === null ? null : this.cast.meet(this.unknown, passage);
  }

  spoke(actor: Actor): void {
    this.here = new Map([[actor, null]]);
    this.spokeHere = actor;
    this.lastAboutTopic = true;
    this.last = null;
    this.unknown = null;
  }

  end(passage: Passage, reading: Reading): void {
    const last = passage.quotations[passage.quotations.length - 1];
    const tail = last === undefined ? passage.text : reading.text.slice(last.close + 1);
    const endsInNarration = /[.!?…]["»”’]?\s*$/u.test(tail.slice(-200)) && /\p{L}/u.test(tail);
    this.before = {
      topic: this.cast.topic,
      endsInNarration,
      several: this.here.size !== 1 || !this.lastAboutTopic,
    };
  }

  /**
   * Who is meant by an office that nobody known holds: the one of whom the text tells now, of whom it has not said what they do, or whom such a
   * word describes: `the scientist`. `adds`: who goes on may have another office too.
   */
  presented(span: PersonSpan, adds: boolean): Actor | null {
    if (span.kind !== 'role' || !span.definite || this.cast.recognise(span) !== null) return null;
    const { topic } = this.cast;
    if (topic === null || topic.mention.kind !== 'person' || !this.cast.mayBe(topic, span)) return null;
    const near =
      topic.lastPassage >= this.passage ||
      ((adds || this.toldOfOne) && topic.lastPassage === this.passage - 1);
    const again = adds || this.cast.describes(span);
    return near && (again || !topic.hasRole) ? topic : null;
  }

  /** Reads the sentences from one offset to another. */
  tell(reading: Reading, from: number, to: number): void {
    if (this.quiet) return;
    let at = reading.tokenAt(from === 0 ? datelineLength(reading.text) : from);
    const limit = reading.tokenAt(to);
    while (at < limit) {
      const end = reading.sentenceEnd(at, limit);
      this.sentence(reading, at, end);
      at = end;
    }
  }

  private sentence(reading: Reading, from: number, to: number): void {
    this.last = { reading, from, to };
    const { people, governed } = peopleTold(reading, from, to);
    for (const person of governed) this.name(this.cast.meet(person, this.passage), person);
    const source = (sourceBefore(reading, from, to) ?? sourceAfter(reading, from, to))?.subject ?? null;
    let subject: Actor | null = source === null ? null : this.actorOf(reading, source);
    for (const person of people) {
      const actor = this.actorOf(reading, person);
      if (
        actor === null &&
        subject === null &&
        (person.kind === 'role' || person.kind === 'voice') &&
        person.definite &&
        startsClause(reading, person, from)
      )
        this.unknown = person;
      if (actor === null) continue;
      const opens = isSubject(reading, person, from, to);
      // `She has run the hut as long as her husband`: a relative on the way is not told of.
      if (opens || person.kind !== 'voice' || actor.mention.kind !== 'person') this.name(actor, person);
      if (subject === null && opens) subject = actor;
    }
    const [only, ...others] = people;
    // `Das hat Anna Berg ausgerechnet.`
    if (subject === null && only?.kind === 'person' && others.length === 0)
      subject = this.actorOf(reading, only);
    if (subject !== null) {
      this.cast.topic = subject;
      this.unknown = null;
    }
    this.lastAboutTopic = subject !== null || people.length === 0;
  }

  private name(actor: Actor | null, person: PersonSpan): void {
    if (actor === null || person.kind === 'pronoun') return;
    this.here.set(actor, this.here.get(actor) ?? { start: person.start, end: person.end });
    this.cast.touch(actor, this.passage);
  }

  private actorOf(reading: Reading, person: PersonSpan): Actor | null {
    if (person.kind === 'pronoun') return this.cast.meantBy(person.gender, this.passage);
    if (person.kind === 'person') {
      return isSurely(reading, person) ? this.cast.meet(person, this.passage) : null;
    }
    if (
      person.kind === 'voice' &&
      !person.definite &&
      person.head.length > 0 &&
      person.next > person.first + 1
    )
      return this.cast.meet(person, this.passage);
    return this.cast.recognise(person) ?? this.introduced(person);
  }

  /** `Alwin Frank steht im Loch. Der Brunnenbauer …`: behind the first sentence about somebody the next one says what they do. */
  private introduced(person: PersonSpan): Actor | null {
    const presented = this.here.size === 1 ? this.presented(person, false) : null;
    if (presented === null || !this.here.has(presented)) return null;
    this.cast.learnRole(presented, person);
    return presented;
  }

  /** Who says a sentence to which no words lead; null when it may be several. */
  onlyOne(reading: Reading, quotation: Marked): OnlyOne | null {
    const { topic } = this.cast;
    if (topic === null || (this.last !== null && hasWritten(this.last.reading, this.last.from, this.last.to)))
      return null;
    if (this.here.size > 0) {
      if (this.here.size !== 1 || !this.here.has(topic)) return null;
      const chained = this.spokeHere === topic;
      return { actor: topic, named: this.here.get(topic) ?? null, confidence: chained ? 0.76 : 0.8 };
    }
    const whole = quotation.open === 0 && /^[\s.]*$/u.test(reading.text.slice(quotation.close + 1));
    if (!whole || this.before.topic === null || this.before.several || !this.before.endsInNarration)
      return null;
    return { actor: this.before.topic, named: null, confidence: 0.7 };
  }
}

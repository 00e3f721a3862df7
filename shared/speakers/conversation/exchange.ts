import type { Mention } from '../foundTurn';
import { genderOf } from './gender';
import type { Reply } from './replies';

/** A person of the dialogue, by number. */
export type Who = number;

/** What decides who speaks: a name, the reporter, the turn taking of two, a pronoun or a verb alone. */
export type Ground = 'named' | 'reporter' | 'turn' | 'told';

export interface Decided {
  readonly who: Who;
  readonly ground: Ground;
}

/** Replies that follow each other without narration, and what stands before them. */
export interface Run {
  readonly replies: readonly Reply[];
  /** Speakers that are named, by position in the run. */
  readonly known: readonly (Decided | null)[];
  /** An unnamed voice breaks in: those who talk go on after it. */
  readonly isVoice: boolean;
  readonly before: Setting;
}

/** The narration before a run. */
export interface Setting {
  /** How many paragraphs stand between the run before and this one; infinite after a heading or at the beginning. */
  readonly distance: number;
  /** The person with whose name the last paragraph begins. */
  readonly subject: Who | null;
  /** Everybody whom the last paragraph names. */
  readonly named: ReadonlySet<Who>;
  /** It names somebody who is not known to speak. */
  readonly strangers: boolean;
  /** Who spoke last before the run, in a quotation of the narration. */
  readonly lastVoice: Who | null;
  /** What the last sentence tells: somebody does something, or the reporter asks. */
  readonly lastSentence: LastSentence;
}

export interface LastSentence {
  /** The person with whose name it begins, when it names nobody else. */
  readonly subject: Who | null;
  /** The reporter asks: `я спрашиваю`. */
  readonly asks: boolean;
  /** Everybody whom it names. */
  readonly named: ReadonlySet<Who>;
}

export interface Cast {
  readonly reporter: Who | null;
  mentionOf(who: Who): Mention;
  /** True when each word of a name is one of this person's. */
  bears(who: Who, mention: Mention): boolean;
  /** True when the words address this person: `Зося, садитесь`. */
  addresses(reply: Reply, who: Who): boolean;
  /** The one person whom the words address; null when they address nobody or several. */
  addressee(reply: Reply): Who | null;
}

interface State {
  pair: readonly [Who, Who] | null;
  last: Who | null;
  /** Those with whom the reporter has talked. */
  readonly partners: Set<Who>;
}

/**
 * Says who speaks each reply. A new dash is a new speaker; where two people talk, they take turns. An answer is given only where the turns
 * agree with every speaker that is named; everything else stays open.
 */
export function decide(runs: readonly Run[], cast: Cast): (Decided | null)[][] {
  const state: State = { pair: null, last: null, partners: new Set() };
  return runs.map((run) => {
    if (run.before.distance === Number.POSITIVE_INFINITY) {
      state.pair = null;
      state.last = null;
    }
    const decided = decideRun(run, cast, state);
    if (!run.isVoice) remember(run, decided, cast, state);
    return decided;
  });
}

function decideRun(run: Run, cast: Cast, state: State): (Decided | null)[] {
  const known = [...run.known];
  const told = known[0] ? null : (toldOfBefore(run, cast) ?? answersBefore(run, cast, state));
  if (told !== null) known[0] = { who: told, ground: 'told' };
  nameTheAddressed(run, known, cast);
  nameThePronouns(run, known, cast);
  const distinct = [...new Set(known.flatMap((one) => (one ? [one.who] : [])))];
  if (known.every((one) => one !== null)) return known;
  if (distinct.length > 2) return fillBetween(run, known, cast);
  for (const pair of pairsFor(run, known, distinct, cast, state)) {
    const filled = takeTurns(run, known, pair, cast, distinct.length === 0 ? startOf(pair, state) : null);
    if (filled) return filled;
  }
  return known;
}

/** Whom somebody addresses by name answers in the next reply: `— Тэкля, хто капаў? — Бацька мой.` */
function nameTheAddressed(run: Run, known: (Decided | null)[], cast: Cast): void {
  run.replies.forEach((reply, at) => {
    const answer = run.replies[at + 1];
    const speaker = known[at];
    const who = cast.addressee(reply);
    if (!answer || !speaker || who === null || who === speaker.who || known[at + 1]) return;
    const teller = answer.tellers[0];
    if (cast.addresses(answer, who) || (teller && !fits(teller, who, cast))) return;
    known[at + 1] = { who, ground: 'turn' };
  });
}

/** `кажа яна`: the only one of those who talk here of whom the gender is known to be that, and who has not just spoken. */
function nameThePronouns(run: Run, known: (Decided | null)[], cast: Cast): void {
  run.replies.forEach((reply, at) => {
    const teller = reply.tellers[0];
    if (known[at] || teller?.kind !== 'pronoun') return;
    const here = new Set([
      ...known.slice(0, at).flatMap((one) => (one ? [one.who] : [])),
      ...run.before.named,
    ]);
    const meant = [...here].filter((who) => genderOf(cast.mentionOf(who)) === teller.gender);
    const [who] = meant;
    if (who === undefined || meant.length !== 1 || known[at - 1]?.who === who) return;
    known[at] = { who, ground: 'turn' };
  });
}

/** The narration ends with a question of the reporter: the one whom it asks answers, else the only one with whom the reporter talks. */
function answersBefore(run: Run, cast: Cast, state: State): Who | null {
  const [reply] = run.replies;
  const { asks, subject, named } = run.before.lastSentence;
  if (!reply || reply.tellers.length > 0 || reply.asks) return null;
  const others = [...named].filter((who) => who !== cast.reporter);
  if (asks) {
    if (others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
    return state.partners.size === 1 ? ([...state.partners][0] ?? null) : null;
  }
  // `Зубов ловит мой взгляд.`: what somebody does before a dash leads to what they say.
  return subject !== null && subject === run.before.lastVoice ? subject : null;
}

/** `le advierte`, `responde ella` after narration that begins with the person's name, or names nobody else whom the pronoun could mean. */
function toldOfBefore(run: Run, cast: Cast): Who | null {
  const teller = run.replies[0]?.tellers[0];
  if (!teller || (teller.kind !== 'nobody' && teller.kind !== 'pronoun')) return null;
  const { subject } = run.before;
  if (subject !== null) return fits(teller, subject, cast) ? subject : null;
  if (teller.kind === 'nobody') return null;
  const meant = [...run.before.named].filter((who) => fits(teller, who, cast));
  return meant.length === 1 && !run.before.strangers ? (meant[0] ?? null) : null;
}

/** The author's words may mean this person: a pronoun of the same gender, a surname that the person shares with another. */
function fits(teller: Reply['tellers'][number], who: Who, cast: Cast): boolean {
  if (teller.kind === 'named') return cast.bears(who, teller.mention);
  if (teller.kind === 'heard') return false;
  if (teller.kind === 'reporter') return who === cast.reporter;
  if (teller.kind !== 'pronoun') return true;
  const gender = genderOf(cast.mentionOf(who));
  return gender === null || gender === teller.gender;
}

/** Who may be talking to whom, the surest first. */
function pairsFor(
  run: Run,
  known: readonly (Decided | null)[],
  distinct: readonly Who[],
  cast: Cast,
  state: State,
): (readonly [Who, Who])[] {
  const [a, b] = distinct;
  if (a !== undefined && b !== undefined) return [[a, b]];
  if (a === undefined) {
    // Two who talked go on after one paragraph that names nobody else.
    const goesOn =
      state.pair !== null && run.before.distance <= 1 && run.before.named.size === 0 && !run.before.strangers;
    if (!goesOn || state.pair === null) return [];
    // A question may be the reporter's, who is never far.
    const open =
      cast.reporter !== null && !state.pair.includes(cast.reporter) && run.replies[0]?.asks === true;
    return open ? [] : [state.pair];
  }
  const pairs: (readonly [Who, Who])[] = [];
  const offer = (who: Who | null) => {
    if (who !== null && who !== a) pairs.push([a, who]);
  };
  offer(run.before.subject);
  const others = [...run.before.named].filter((who) => who !== a);
  if (run.before.subject === null && others.length === 1) offer(others[0] ?? null);
  if (cast.reporter !== null && reporterAsks(run, known, cast.reporter === a)) offer(cast.reporter);
  if (run.before.subject === null && [...run.before.named].every((who) => who === a))
    offer(run.before.lastVoice);
  return pairs;
}

/** Of the replies that nobody is named for, those next to a named one are questions: the reporter asks. */
function reporterAsks(run: Run, known: readonly (Decided | null)[], isKnown: boolean): boolean {
  if (isKnown) return false;
  const beside = run.replies.filter((_, at) => !known[at] && (known[at - 1] || known[at + 1]));
  return beside.length > 0 && beside.every((reply) => reply.asks);
}

const other = (pair: readonly [Who, Who], who: Who): Who => (who === pair[0] ? pair[1] : pair[0]);

const startOf = (pair: readonly [Who, Who], state: State): Who | null =>
  state.last === null || !pair.includes(state.last) ? null : other(pair, state.last);

/** Fills a run by strict turns of two. Null when a name, a pronoun or an address speaks against it. */
function takeTurns(
  run: Run,
  known: readonly (Decided | null)[],
  pair: readonly [Who, Who],
  cast: Cast,
  start: Who | null,
): (Decided | null)[] | null {
  const anchor = known.findIndex((one) => one !== null);
  const first =
    anchor < 0
      ? start
      : anchor % 2 === 0
        ? (known[anchor]?.who ?? null)
        : other(pair, known[anchor]?.who ?? -1);
  if (first === null) return null;
  const turns = run.replies.map((_, at) => (at % 2 === 0 ? first : other(pair, first)));
  const agrees = run.replies.every((reply, at) => {
    const who = turns[at] as Who;
    const named = known[at];
    if (named) return named.who === who;
    const teller = reply.tellers[0];
    return !cast.addresses(reply, who) && (!teller || fits(teller, who, cast));
  });
  if (!agrees) return fillBetween(run, known, cast);
  return turns.map((who, at) => known[at] ?? { who, ground: 'turn' });
}

/** Three or more talk: only a reply between two of one person, after or before one of another, is that other's. */
function fillBetween(run: Run, known: readonly (Decided | null)[], cast: Cast): (Decided | null)[] {
  return known.map((one, at) => {
    const before = known[at - 1]?.who;
    const after = known[at + 1]?.who;
    if (one || before === undefined || before !== after) return one;
    // Who talked with this one before goes on; who comes in behind is not there yet.
    const who = [known[at - 2]?.who, known[at + 2]?.who].find(
      (side) => side !== undefined && side !== before,
    );
    const reply = run.replies[at];
    const teller = reply?.tellers[0];
    if (who === undefined || !reply || cast.addresses(reply, who)) return null;
    if (teller && !fits(teller, who, cast)) return null;
    return { who, ground: 'turn' };
  });
}

function remember(run: Run, decided: readonly (Decided | null)[], cast: Cast, state: State): void {
  const distinct = [...new Set(decided.flatMap((one) => (one ? [one.who] : [])))];
  const last = decided[run.replies.length - 1] ?? null;
  decided.forEach((one, at) => {
    const beside = [decided[at - 1]?.who, decided[at + 1]?.who];
    if (one && cast.reporter !== null && one.who !== cast.reporter && beside.includes(cast.reporter))
      state.partners.add(one.who);
  });
  const [a, b] = distinct;
  if (distinct.length === 2 && a !== undefined && b !== undefined) state.pair = [a, b];
  else if (
    distinct.length === 1 &&
    a !== undefined &&
    state.last !== null &&
    state.last !== a &&
    run.before.distance <= 1
  )
    state.pair = [state.last, a];
  else if (distinct.length !== 1 || state.pair === null || !state.pair.includes(a ?? -1)) state.pair = null;
  state.last = last?.who ?? null;
}

import { genderOf } from './gender';
import type { Reply } from './replies';
import type { Cast, Decided, Run, Setting, Who } from './run';

interface State {
  /** Who spoke last, and who before that. */
  last: Who | null;
  lastBut: Who | null;
  /** Those with whom the reporter has talked. */
  readonly partners: Set<Who>;
}

/**
 * Says who speaks each reply. A new dash is a new speaker; where two people talk, they take turns. An answer is given only where the turns
 * agree with every speaker that is named; everything else stays open.
 */
export function decide(runs: readonly Run[], cast: Cast): (Decided | null)[][] {
  const state: State = { last: null, lastBut: null, partners: new Set() };
  return runs.map((run) => {
    if (run.before.distance === Number.POSITIVE_INFINITY) state.last = state.lastBut = null;
    const decided = decideRun(run, cast, state);
    if (!run.isVoice) remember(run, decided, cast, state);
    return decided;
  });
}

function decideRun(run: Run, cast: Cast, state: State): (Decided | null)[] {
  const known = [...run.known];
  const told = known[0] ? null : (toldOfBefore(run, cast) ?? answersBefore(run, cast, state));
  if (told !== null) known[0] = { who: told, ground: 'told' };
  if (asksTheNamed(run, known, cast, state)) known[0] = { who: cast.reporter as Who, ground: 'turn' };
  nameTheAddressed(run, known, cast);
  goOn(run, known, cast, state);
  nameThePronouns(run, known, cast);
  const distinct = [...new Set(known.flatMap((one) => (one ? [one.who] : [])))];
  if (known.every((one) => one !== null)) return known;
  if (distinct.length > 2) return fillBetween(run, known, cast);
  for (const pair of [...pairsFor(run, known, distinct, cast), ...examined(run, known, distinct, state)]) {
    const filled = takeTurns(run, known, pair, cast);
    if (filled) return filled;
  }
  return known;
}

/** `Busco a Remedios para despedirme.` `—¿Es buen precio?` `—Es un precio —contesta.`: where the reporter has asked before, a question after narration of one. */
function asksTheNamed(run: Run, known: readonly (Decided | null)[], cast: Cast, state: State): boolean {
  const [question, answer] = run.replies;
  if (cast.reporter === null || !question || !answer || known.some((one) => one !== null)) return false;
  const { named, strangers, distance } = run.before;
  const hasAsked = state.partners.size > 0 && distance !== Number.POSITIVE_INFINITY;
  if (!hasAsked || named.size !== 1 || strangers || named.has(cast.reporter)) return false;
  return question.asks && !answer.asks && question.tellers.length === 0;
}

/** Whom somebody addresses by name answers in the next reply: `— Тэкля, хто капаў? — Бацька мой.` */
function nameTheAddressed(run: Run, known: (Decided | null)[], cast: Cast): void {
  run.replies.forEach((reply, at) => {
    const answer = run.replies[at + 1];
    const speaker = known[at];
    const who = cast.addressee(reply);
    if (!answer || who === null || who === speaker?.who || known[at + 1]) return;
    const teller = answer.tellers[0];
    if (cast.addresses(answer, who) || (teller && !fits(teller, who, cast))) return;
    known[at + 1] = { who, ground: 'turn' };
  });
}

/** `— …, — добавляет она.`: who adds something has just spoken, also before narration that names nobody else. */
function goOn(run: Run, known: (Decided | null)[], cast: Cast, state: State): void {
  run.replies.forEach((reply, at) => {
    const teller = reply.tellers[0];
    if (known[at] || !teller || !('adds' in teller) || !teller.adds) return;
    const apart = run.before.distance > 1 || [...run.before.named].some((who) => who !== state.last);
    const who = at > 0 ? known[at - 1]?.who : apart ? null : state.last;
    if (who !== null && who !== undefined && fits(teller, who, cast)) known[at] = { who, ground: 'told' };
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

/**
 * In the narration the reporter asks: the one whom it names there answers, else who spoke last before it, else the only one with whom the reporter
 * talks.
 */
function answersBefore(run: Run, cast: Cast, state: State): Who | null {
  const [reply] = run.replies;
  const teller = reply?.tellers[0];
  if (!reply || (teller && teller.kind !== 'pronoun')) return null;
  const who = reply.asks ? null : askedBefore(run.before, cast, state);
  if (who !== null) return !teller || fits(teller, who, cast) ? who : null;
  if (teller || run.before.asked) return null;
  // `Зубов ловит мой взгляд.`: what somebody does before a dash leads to what they say, when they were heard before or address another.
  const { subject } = run.before.lastSentence;
  const addressee = cast.addressee(reply);
  const leads = subject === run.before.lastVoice || (addressee !== null && addressee !== subject);
  return subject !== null && leads ? subject : null;
}

function askedBefore({ asked, distance }: Setting, cast: Cast, { last, partners }: State): Who | null {
  if (!asked) return null;
  const [only, ...more] = [...asked.named].filter((who) => who !== cast.reporter);
  if (only !== undefined) return more.length === 0 ? only : null;
  if (asked.others) return null;
  if (distance <= 1 && last !== null && last !== cast.reporter) return last;
  return partners.size === 1 ? ([...partners][0] ?? null) : null;
}

/** `le advierte`, `responde ella` after narration that begins with the person's name, or names nobody else whom the pronoun could mean. */
function toldOfBefore(run: Run, cast: Cast): Who | null {
  const teller = run.replies[0]?.tellers[0];
  if (!teller || (teller.kind !== 'nobody' && teller.kind !== 'pronoun')) return null;
  const subject = run.before.subject ?? run.before.lastSentence.subject;
  if (subject !== null) return fits(teller, subject, cast) ? subject : null;
  const meant =
    teller.kind === 'nobody' ? [] : [...run.before.named].filter((who) => fits(teller, who, cast));
  return meant.length === 1 && !run.before.strangers ? (meant[0] ?? null) : run.meant;
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

/**
 * `— Et en combien d’années ? reprend la juge. — Trente. — Et les avez-vous lues ? — Jamais.`: who asked before the narration asks on, every other
 * reply a question, and the one who talked with them answers.
 */
function examined(
  run: Run,
  known: readonly (Decided | null)[],
  distinct: readonly Who[],
  { last, lastBut }: State,
): (readonly [Who, Who])[] {
  const [asker, ...others] = distinct;
  if (asker === undefined || others.length > 0 || known[0]?.who !== asker || run.replies.length < 3)
    return [];
  const partner = last === asker ? lastBut : lastBut === asker ? last : null;
  const { strangers, named } = run.before;
  if (partner === null || strangers || [...named].some((who) => who !== asker && who !== partner)) return [];
  return run.replies.every((reply, at) => reply.asks === (at % 2 === 0)) ? [[asker, partner]] : [];
}

/** Who may be talking to whom, the surest first. */
function pairsFor(
  run: Run,
  known: readonly (Decided | null)[],
  distinct: readonly Who[],
  cast: Cast,
): (readonly [Who, Who])[] {
  const [a, b] = distinct;
  if (a !== undefined && b !== undefined) return [[a, b]];
  if (a === undefined) return [];
  const pairs: (readonly [Who, Who])[] = [];
  const offer = (who: Who | null) => {
    if (who !== null && who !== a) pairs.push([a, who]);
  };
  if (run.replies.some(({ tellers: [teller] }) => teller?.kind === 'named' && teller.toReporter))
    offer(cast.reporter);
  offer(run.before.subject);
  offer(run.before.lastSentence.subject);
  const others = [...run.before.named].filter((who) => who !== a);
  if (run.before.subject === null && others.length === 1) offer(others[0] ?? null);
  if (cast.reporter !== null && reporterAsks(run, known, cast.reporter === a)) offer(cast.reporter);
  if (run.before.subject === null && [...run.before.named].every((who) => who === a)) {
    offer(run.before.lastVoice);
  }
  return pairs;
}

/** Of the replies that nobody is named for, those next to a named one are questions: the reporter asks. */
function reporterAsks(run: Run, known: readonly (Decided | null)[], isKnown: boolean): boolean {
  if (isKnown) return false;
  const beside = run.replies.filter((_, at) => !known[at] && (known[at - 1] || known[at + 1]));
  return beside.length > 0 && beside.every((reply) => reply.asks);
}

const other = (pair: readonly [Who, Who], who: Who): Who => (who === pair[0] ? pair[1] : pair[0]);

/** Fills a run by strict turns of two. Null when a name, a pronoun or an address speaks against it. */
function takeTurns(
  run: Run,
  known: readonly (Decided | null)[],
  pair: readonly [Who, Who],
  cast: Cast,
): (Decided | null)[] | null {
  const anchor = known.findIndex((one) => one !== null);
  const named = known[anchor]?.who;
  if (named === undefined) return null;
  const first = anchor % 2 === 0 ? named : other(pair, named);
  const turns = run.replies.map((_, at) => (at % 2 === 0 ? first : other(pair, first)));
  const agrees = run.replies.every((reply, at) => {
    const who = turns[at] as Who;
    const one = known[at];
    if (one) return one.who === who;
    const teller = reply.tellers[0];
    return !cast.addresses(reply, who) && (!teller || fits(teller, who, cast));
  });
  if (!agrees) return fillBetween(run, known, cast);
  return turns.map((who, at) => known[at] ?? { who, ground: 'turn' });
}

/** Three or more talk: only a reply between two of one person, after or before one of another, is that other's. */
function fillBetween(run: Run, known: readonly (Decided | null)[], cast: Cast): (Decided | null)[] {
  const filled = [...known];
  run.replies.forEach((reply, at) => {
    if (filled[at]) return;
    const who = betweenTwo(filled, at) ?? answerTo(run, filled, at, cast);
    const teller = reply.tellers[0];
    if (who === null || cast.addresses(reply, who) || (teller && !fits(teller, who, cast))) return;
    filled[at] = { who, ground: 'turn' };
  });
  return filled;
}

/** Who talked with the speaker before goes on; who comes in behind is not there yet. */
function betweenTwo(known: readonly (Decided | null)[], at: number): Who | null {
  const [before, after] = [known[at - 1]?.who, known[at + 1]?.who];
  if (before === undefined) return null;
  const [left, right] = [known[at - 2]?.who, known[at + 2]?.who].map((side) =>
    side === before ? undefined : side,
  );
  if (before === after) return left ?? right ?? null;
  // `A, B, ?, C`: A answers before somebody else speaks up.
  return after !== undefined && after !== left ? (left ?? null) : null;
}

/** `Маша, подай ключ. — Который? — Большой.`: who called somebody goes on with them at the end. */
function answerTo(run: Run, known: readonly (Decided | null)[], at: number, cast: Cast): Who | null {
  const caller = run.replies[at - 2];
  const called = known[at - 1]?.who;
  if (at < known.length - 1 || !caller || called === undefined) return null;
  return cast.addressee(caller) === called ? (known[at - 2]?.who ?? null) : null;
}

function remember(run: Run, decided: readonly (Decided | null)[], cast: Cast, state: State): void {
  decided.forEach((one, at) => {
    const beside = [decided[at - 1]?.who, decided[at + 1]?.who];
    if (one && cast.reporter !== null && one.who !== cast.reporter && beside.includes(cast.reporter))
      state.partners.add(one.who);
  });
  state.last = decided[run.replies.length - 1]?.who ?? null;
  state.lastBut = decided[run.replies.length - 2]?.who ?? null;
}

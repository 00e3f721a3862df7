import { type Called, Calls } from './calls';

/** A turn of captions. */
export interface Voice {
  /** Who speaks, as a number for each person; null when the captions say only that somebody else begins. */
  readonly person: number | null;
  /** `unknown`: nobody can be said to be the one. The first of two lines with dashes may go on with what was said before; the second is somebody else than the first. */
  readonly sign: 'name' | 'change' | 'firstDash' | 'secondDash' | 'unknown';
  readonly text: string;
}

export interface Guess {
  readonly person: number;
  readonly why: 'called' | 'turns';
}

/**
 * Who speaks where captions mark only that the speaker changes. Whoever was asked or called by name answers; else two who talk take turns,
 * where something besides says that they do: a question, or that they did so before. Where a run of such turns does not fit whom the next
 * label names, nobody is proposed for it.
 */
export function namedVoices(voices: readonly Voice[], people: readonly Called[]): readonly (Guess | null)[] {
  const calls = new Calls(people);
  const found: (Guess | null)[] = voices.map(() => null);
  const who = voices.map(({ person }) => person);
  const count = new Set(who.filter((person) => person !== null)).size;
  for (let at = 0; at < voices.length; at++) {
    if (who[at] !== null) continue;
    const end = endOfRun(voices, at);
    const run = runFrom(voices, who, at, end, calls, count);
    for (const [more, guess] of run.entries()) {
      found[at + more] = guess;
      who[at + more] = guess?.person ?? null;
    }
    at = end - 1;
  }
  return found;
}

/** The turns without a name that follow each other. */
function endOfRun(voices: readonly Voice[], from: number): number {
  let end = from;
  while (end < voices.length && voices[end]?.person === null) end++;
  return end;
}

function runFrom(
  voices: readonly Voice[],
  known: readonly (number | null)[],
  from: number,
  end: number,
  calls: Calls,
  count: number,
): (Guess | null)[] {
  const isPair = voices[from]?.sign === 'firstDash';
  const who = [...known];
  const run: (Guess | null)[] = [];
  for (let at = from; at < end; at++) {
    const guess = guessAt(voices, who, at, calls, count);
    run.push(guess);
    who[at] = guess?.person ?? null;
  }
  const next = known[end] ?? null;
  const last = who[end - 1] ?? null;
  if (next === null || last === null || next !== last)
    return isPair && next !== who[from] ? asked(run, voices, from) : run;
  return isPair && end - from === 2 ? goingOn(who, from, end, calls, voices) : run.map(() => null);
}

/** The first of two lines with dashes may be said by who spoke before, unless it answers a question. */
const asked = (run: (Guess | null)[], voices: readonly Voice[], from: number): (Guess | null)[] =>
  endsInQuestion(voices[from - 1]?.text ?? '') ? run : run.map(() => null);

/** `A: …`, `- …`, `- …`, `A: …`: the first line goes on with A, the second is the other's. */
function goingOn(
  who: readonly (number | null)[],
  from: number,
  end: number,
  calls: Calls,
  voices: readonly Voice[],
): (Guess | null)[] {
  const before = who[from - 1] ?? null;
  const other = who[from] ?? null;
  const sure =
    before !== null &&
    other !== null &&
    before === who[end] &&
    !endsInQuestion(voices[from - 1]?.text ?? '') &&
    !calls.in(voices[from]?.text ?? '').has(before);
  return sure
    ? [
        { person: before, why: 'turns' },
        { person: other, why: 'turns' },
      ]
    : [null, null];
}

function guessAt(
  voices: readonly Voice[],
  who: readonly (number | null)[],
  at: number,
  calls: Calls,
  count: number,
): Guess | null {
  const before = who[at - 1] ?? null;
  if (before === null || voices[at]?.sign === 'unknown') return null;
  const own = voices[at]?.text ?? '';
  const previous = voices[at - 1]?.text ?? '';
  const called = calls.lastOf(previous);
  const addresses = calls.in(own);
  if (called !== null && called !== before)
    return addresses.has(called) ? null : { person: called, why: 'called' };
  const other = who[at - 2] ?? null;
  if (other === null || other === before || addresses.has(other)) return null;
  const exchange =
    count === 2 ||
    who[at - 3] === before ||
    addresses.has(before) ||
    calls.lastOf(voices[at - 2]?.text ?? '') === before ||
    [voices[at - 2]?.text ?? '', previous, own].some(endsInQuestion);
  return exchange ? { person: other, why: 'turns' } : null;
}

const endsInQuestion = (text: string): boolean => /[?？؟]["»”’)\]]*\s*$/u.test(text);

import { freePeople } from './freePeople';
import type { Passage } from './passages';
import type { PersonSpan } from './personSpan';
import type { Reading } from './reading';

/** Whom a sentence tells of: freely, and behind a preposition. */
interface PeopleTold {
  readonly people: readonly PersonSpan[];
  readonly governed: readonly PersonSpan[];
}

interface Kept extends PeopleTold {
  readonly to: number;
  /** What was asked of those who were known by then, with the answers. */
  readonly asked: readonly (readonly [name: string, known: boolean])[];
}

const kept = new WeakMap<Passage, Map<number, Kept>>();

/** The people of a sentence. A passage is read twice: the second time anew only where it matters that more people are known. */
export function peopleTold(reading: Reading, from: number, to: number): PeopleTold {
  const { passage } = reading;
  const sentences = kept.get(passage) ?? new Map<number, Kept>();
  kept.set(passage, sentences);
  const known = sentences.get(from);
  if (known?.to === to && known.asked.every(([name, answer]) => reading.knows(name) === answer)) return known;
  const found = read(reading, from, to);
  sentences.set(from, found);
  return found;
}

function read({ text, tokens, lexicon, knows }: Reading, from: number, to: number): Kept {
  const asked: [string, boolean][] = [];
  const asks = (name: string): boolean => {
    const answer = knows(name);
    asked.push([name, answer]);
    return answer;
  };
  const governed: PersonSpan[] = [];
  const people = freePeople({ text, tokens, lexicon, knows: asks }, from, to, governed);
  return { people, governed, to, asked };
}

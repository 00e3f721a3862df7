import { foldName } from '../names/foldName';
import type { SpeakerPrediction } from '../speakerPrediction';

/** What the tests need of a gold file; its offsets point into the file as it lies on disk and are not used here. */
export interface Gold {
  readonly document: string;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly aliases: readonly string[];
  }[];
  readonly turns: readonly {
    readonly speaker: string;
    readonly optional?: boolean;
    readonly attribution: { readonly text: string } | null;
    readonly speech: readonly { readonly start: number; readonly text: string }[];
  }[];
}

export interface Score {
  /** Turns wanted, proposed, and right: IoU of the speech at least 0.8 and the same person. */
  readonly gold: number;
  readonly proposed: number;
  readonly right: number;
  /** Of the right ones, those whose words are the same but for white space. */
  readonly exact: number;
  /** People wanted, and people proposed. */
  readonly people: number;
  readonly proposedPeople: number;
}

type Stretch = readonly [start: number, end: number];

const solid = (text: string): string => text.replace(/<[^>\n]{1,40}>/g, '').replace(/[\s\uFEFF]/g, '');

/** Offsets counted without white space, so that any way of joining lines compares with any other. */
function solidOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    offsets[at + 1] = (offsets[at] ?? 0) + (/[\s\uFEFF]/.test(text[at] ?? '') ? 0 : 1);
  return offsets;
}

/** Scores a prediction in the spirit of the shared scorer: one gold turn, one proposed turn, one person. */
export function scoreAgainstGold(gold: Gold, prediction: SpeakerPrediction): Score {
  const wanted = joinTurns(placeGold(gold, solid(prediction.text)));
  const offsets = solidOffsets(prediction.text);
  const personOf = new Map(
    prediction.speakers.map((person) => [person.id, goldPerson(gold, [person.name, ...person.aliases])]),
  );
  const proposed = joinTurns(
    prediction.turns.map((turn) => ({
      speaker: personOf.get(turn.speaker) ?? `unknown ${turn.speaker}`,
      speech: turn.speech.map((range): Stretch => [offsets[range.start] ?? 0, offsets[range.end] ?? 0]),
    })),
  );
  const free = new Set(proposed);
  let right = 0;
  let exact = 0;
  for (const turn of wanted) {
    const match = [...free].find(
      (other) => other.speaker === turn.speaker && overlap(turn.speech, other.speech) >= 0.8,
    );
    if (!match) continue;
    free.delete(match);
    right++;
    if (overlap(turn.speech, match.speech) === 1) exact++;
  }
  const people = new Set(wanted.map((turn) => turn.speaker)).size;
  return {
    gold: wanted.length,
    proposed: proposed.length,
    right,
    exact,
    people,
    proposedPeople: prediction.speakers.length,
  };
}

interface Placed {
  readonly speaker: string;
  readonly speech: readonly Stretch[];
}

/** Finds the gold's words in the imported text, one after the other. */
function placeGold(gold: Gold, text: string): Placed[] {
  let from = 0;
  const turns = gold.turns.filter((turn) => turn.optional !== true);
  return turns
    .toSorted((a, b) => (a.speech[0]?.start ?? 0) - (b.speech[0]?.start ?? 0))
    .map((turn) => ({
      speaker: turn.speaker,
      speech: turn.speech.map((segment): Stretch => {
        const words = solid(segment.text);
        const start = text.indexOf(words, from);
        if (start < 0) throw new Error(`${gold.document}: the text has lost “${segment.text.slice(0, 40)}”`);
        from = start + words.length;
        return [start, from];
      }),
    }));
}

/** Turns of one speaker that touch are one: captions cut them where the screen ends. */
function joinTurns(turns: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const turn of turns) {
    const last = joined[joined.length - 1];
    const touching = last?.speech[last.speech.length - 1]?.[1] === turn.speech[0]?.[0];
    if (last && last.speaker === turn.speaker && touching)
      joined[joined.length - 1] = { ...last, speech: [...last.speech, ...turn.speech] };
    else joined.push(turn);
  }
  return joined;
}

const measure = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, [start, end]) => sum + end - start, 0);

function overlap(a: readonly Stretch[], b: readonly Stretch[]): number {
  let shared = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return shared / (measure(a) + measure(b) - shared);
}

/** The gold person that one of the names means: the same words, or part of them and nobody else's. */
function goldPerson(gold: Gold, names: readonly string[]): string | null {
  const wordsOf = (name: string): string[] =>
    foldName(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const forms = gold.speakers.map(({ id, name, aliases }) => ({
    id,
    forms: [name, ...aliases].map(wordsOf),
  }));
  for (const name of names.map(wordsOf)) {
    const same = forms.filter((person) => person.forms.some((form) => form.join(' ') === name.join(' ')));
    const part = forms.filter((person) =>
      person.forms.some((form) => name.every((word) => form.includes(word))),
    );
    const hits = same.length > 0 ? same : part;
    if (hits.length === 1) return hits[0]?.id ?? null;
  }
  return null;
}

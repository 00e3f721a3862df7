import type { TextRange } from '../../text/position';
import { foldName } from '../names/foldName';
import type { SpeakerPrediction } from '../speakerPrediction';
import { alignTexts } from './alignTexts';
import { common, joined, type Stretches, type Weights, weigh, weightsOf } from './stretches';

/** A gold file of the form `roundtable-speaker-gold/1`; offsets are UTF-16 units of the file as it lies on disk. */
export interface Gold {
  readonly document: string;
  readonly languages: readonly string[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly aliases: readonly string[];
  }[];
  readonly turns: readonly {
    readonly speaker: string;
    readonly optional?: boolean;
    readonly attribution: QuotedRange | null;
    readonly moreAttributions?: Stretches;
    readonly speech: readonly QuotedRange[];
  }[];
  readonly neutral: Stretches;
}

interface QuotedRange extends TextRange {
  readonly text: string;
}

export interface Score {
  /** Turns wanted, proposed, and right: IoU of the speech at least 0.8 and the same person. */
  readonly gold: number;
  readonly proposed: number;
  readonly right: number;
  /** Of the right ones, those whose ranges are the same. */
  readonly exact: number;
  /** People wanted, people proposed, and wanted ones that were proposed as more than one. */
  readonly people: number;
  readonly proposedPeople: number;
  readonly splitPeople: number;
}

interface Turn {
  /** The gold's person, or somebody whom the gold does not know. */
  readonly speaker: string;
  /** The person as proposed; the same as `speaker` on the gold's side. */
  readonly proposed: string;
  speech: TextRange[];
}

const sameTurn = 0.8;

/**
 * Compares what was found with the gold. White space and neutral stretches (time codes, stage directions) weigh nothing; turns of one
 * speaker with nothing but labels and marks between them are one; heckles are neither wanted nor wrong.
 */
export function scoreAgainstGold(gold: Gold, file: string, prediction: SpeakerPrediction): Score {
  const weights = weightsIn(file, gold.neutral);
  const gaps = gapsIn(file, gold);
  const wanted = joinTurns(wantedTurns(gold, false), gaps);
  const optional = wantedTurns(gold, true);
  const found = joinTurns(proposedTurns(gold, file, prediction), gaps);
  const matches = matchTurns(wanted, found, weights);
  const matched = new Set(matches.values());
  const counted = found.filter(
    (turn) => matched.has(turn) || !optional.some((heckle) => covers(heckle, turn, weights)),
  );
  const exact = [...matches].filter(([a, b]) => iou(a.speech, b.speech, weights) === 1);
  const proposals = new Map<string, Set<string>>();
  for (const { speaker, proposed } of counted)
    proposals.set(speaker, (proposals.get(speaker) ?? new Set()).add(proposed));
  const people = new Set(wanted.map(({ speaker }) => speaker));
  return {
    gold: wanted.length,
    proposed: counted.length,
    right: matches.size,
    exact: exact.length,
    people: people.size,
    proposedPeople: new Set(counted.map(({ proposed }) => proposed)).size,
    splitPeople: [...people].filter((person) => (proposals.get(person)?.size ?? 0) > 1).length,
  };
}

function weightsIn(file: string, neutral: Stretches): Weights {
  const silent = new Uint8Array(file.length);
  for (const { start, end } of neutral) silent.fill(1, start, end);
  return weightsOf(file.length, (at) => silent[at] === 0 && !/[\s\uFEFF]/.test(file[at] ?? ''));
}

/** Weighs what keeps two turns apart: anything but neutral stretches, labels, marks and white space. */
function gapsIn(file: string, gold: Gold): Weights {
  const silent = new Uint8Array(file.length);
  const labels = gold.turns.flatMap(({ attribution, moreAttributions }) => [
    ...(attribution === null ? [] : [attribution]),
    ...(moreAttributions ?? []),
  ]);
  for (const { start, end } of [...gold.neutral, ...labels]) silent.fill(1, start, end);
  return weightsOf(file.length, (at) => silent[at] === 0 && !/[\s\p{P}\p{S}\uFEFF]/u.test(file[at] ?? ''));
}

const wantedTurns = (gold: Gold, optional: boolean): Turn[] =>
  gold.turns
    .filter((turn) => (turn.optional ?? false) === optional)
    .map(({ speaker, speech }) => ({ speaker, proposed: speaker, speech: joined(speech) }));

function proposedTurns(gold: Gold, file: string, prediction: SpeakerPrediction): Turn[] {
  const same = prediction.text === file;
  const map = same ? null : alignTexts(prediction.text, file);
  const personOf = new Map(
    prediction.speakers.map(({ id, name, aliases }) => [id, goldPerson(gold, [name, ...aliases])]),
  );
  return prediction.turns.map((turn) => ({
    speaker: personOf.get(turn.speaker) ?? `unknown ${turn.speaker}`,
    proposed: turn.speaker,
    speech: map === null ? joined(turn.speech) : mapped(map, turn.speech),
  }));
}

function mapped(map: Int32Array, ranges: Stretches): TextRange[] {
  const units: TextRange[] = [];
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) {
      const place = map[at] ?? -1;
      if (place >= 0) units.push({ start: place, end: place + 1 });
    }
  }
  return joined(units);
}

function joinTurns(turns: readonly Turn[], gaps: Weights): Turn[] {
  const result: Turn[] = [];
  const inOrder = turns.filter(({ speech }) => speech.length > 0).toSorted((a, b) => startOf(a) - startOf(b));
  for (const turn of inOrder) {
    const last = result.at(-1);
    const end = last?.speech.at(-1)?.end ?? 0;
    const touches = startOf(turn) >= end && gaps[startOf(turn)] === gaps[end];
    const isSame = last?.speaker === turn.speaker && last.proposed === turn.proposed;
    if (last !== undefined && isSame && touches) last.speech = joined([...last.speech, ...turn.speech]);
    else result.push({ ...turn });
  }
  return result;
}

const startOf = ({ speech }: Turn): number => speech[0]?.start ?? 0;

/** One proposed turn for one wanted, the best fitting first. */
function matchTurns(
  wanted: readonly Turn[],
  found: readonly Turn[],
  weights: Weights,
): ReadonlyMap<Turn, Turn> {
  const pairs = wanted
    .flatMap((turn) =>
      found
        .filter(({ speaker }) => speaker === turn.speaker)
        .map((other) => ({ turn, other, fit: iou(turn.speech, other.speech, weights) })),
    )
    .filter(({ fit }) => fit >= sameTurn)
    .sort((a, b) => b.fit - a.fit);
  const matches = new Map<Turn, Turn>();
  const used = new Set<Turn>();
  for (const { turn, other } of pairs) {
    if (matches.has(turn) || used.has(other)) continue;
    matches.set(turn, other);
    used.add(other);
  }
  return matches;
}

/** Intersection over union. */
function iou(a: Stretches, b: Stretches, weights: Weights): number {
  const both = weigh(weights, common(a, b));
  const all = weigh(weights, a) + weigh(weights, b) - both;
  return all === 0 ? 0 : both / all;
}

const covers = (heckle: Turn, turn: Turn, weights: Weights): boolean =>
  iou(heckle.speech, turn.speech, weights) >= 0.5;

/** The gold person that one of the names means: the same words, or part of them and nobody else's. */
function goldPerson(gold: Gold, names: readonly string[]): string | null {
  const wordsOf = (name: string): string[] =>
    foldName(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
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

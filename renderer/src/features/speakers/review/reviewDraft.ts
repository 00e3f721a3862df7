import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { SpeakerRecord } from '@shared/project/records';
import { nextColor, speakerColors } from '@shared/project/themePalette';
import type { ReviewPerson, ReviewTurn, SpeakerReview } from '@shared/query/speakerReview';
import type { TextRange } from '@shared/text/position';

export interface DraftPerson extends Readonly<Omit<ReviewPerson, 'aliases'>> {
  readonly aliases: readonly string[];
  /** `#rrggbb`: a known speaker's own, else what applying gives them. */
  readonly color: string;
  /** Other speakers of the project who are this one too. */
  readonly absorbed: readonly string[];
}

export interface DraftTurn extends Readonly<Omit<ReviewTurn, 'speech'>> {
  readonly id: string;
  readonly document: string;
  /** In text order. */
  readonly speech: readonly TextRange[];
  /** False: left out when the review is applied. */
  readonly taken: boolean;
  /** The analyst has decided about it. */
  readonly checked: boolean;
  /** The analyst made it, gave it to another or moved its ends. */
  readonly byHand: boolean;
}

interface DraftDocument {
  readonly document: string;
  /** In text order. */
  readonly turns: readonly DraftTurn[];
}

/** A speaker review while the analyst works on it. A value: every step makes a new one, of which all that did not change is the same. */
export interface ReviewDraft {
  readonly people: readonly DraftPerson[];
  readonly documents: readonly DraftDocument[];
}

/** What detection was less sure of than this is to be looked at. */
const sure = 0.8;

/** @param speakers those of the project, whose colours are taken */
export function startDraft(
  { people, documents }: SpeakerReview,
  speakers: readonly Pick<SpeakerRecord, 'id' | 'color'>[],
): ReviewDraft {
  const own = new Map(speakers.map(({ id, color }) => [id, color]));
  const taken = [...own.values()];
  const colorOf = (speaker: string | null): string => {
    const color = own.get(speaker ?? '') ?? nextColor(speakerColors, taken);
    if (!own.has(speaker ?? '')) taken.push(color);
    return color;
  };
  return {
    people: people.map((person) => ({ ...person, color: colorOf(person.speaker), absorbed: [] })),
    documents: documents.map(({ document, turns }) => ({
      document,
      turns: turns.map((turn, index) => ({
        ...turn,
        id: `${document}/${index}`,
        document,
        taken: true,
        checked: turn.given,
        byHand: false,
      })),
    })),
  };
}

/** Whether the review asks to look at a turn. */
export const needsLook = (turn: DraftTurn): boolean => turn.taken && !turn.checked && isDoubtful(turn);

/** Whether detection was unsure of a turn, whatever has been decided about it since. */
export const isDoubtful = ({ confidence }: DraftTurn): boolean => confidence < sure;

export const personNeedsLook = ({ confidence }: DraftPerson): boolean => confidence < sure;

/** How far a review is; given turns do not count. */
export interface Progress {
  readonly total: number;
  readonly checked: number;
  readonly toCheck: number;
  /** Those that applying marks. */
  readonly taken: number;
}

const known = new WeakMap<readonly DraftTurn[], Progress>();

/** Of one document; counted once for each list of turns. */
export function progressOf(turns: readonly DraftTurn[]): Progress {
  let progress = known.get(turns);
  if (progress === undefined) {
    const proposed = turns.filter(({ given }) => !given);
    progress = {
      total: proposed.length,
      checked: proposed.filter(({ checked }) => checked).length,
      toCheck: proposed.filter(needsLook).length,
      taken: proposed.filter(({ taken }) => taken).length,
    };
    known.set(turns, progress);
  }
  return progress;
}

export function wholeProgress({ documents }: ReviewDraft): Progress {
  const sum = { total: 0, checked: 0, toCheck: 0, taken: 0 };
  for (const { turns } of documents) {
    const part = progressOf(turns);
    sum.total += part.total;
    sum.checked += part.checked;
    sum.toCheck += part.toCheck;
    sum.taken += part.taken;
  }
  return sum;
}

/** `12 of 40 checked, 3 to check first` */
export function progressInWords({ total, checked, toCheck }: Progress): string {
  if (total === 0) return 'No turns to check';
  return `${checked.toLocaleString('en')} of ${total.toLocaleString('en')} checked, ${toCheck === 0 ? 'none is doubtful' : `${toCheck.toLocaleString('en')} to check first`}`;
}

/** `6 speakers found. 12 of 40 checked, 3 to check first.` */
export function summary(draft: ReviewDraft): string {
  if (draft.people.length === 0) return 'No speakers found.';
  return `${counted(draft.people.length, 'speaker')} found. ${progressInWords(wholeProgress(draft))}.`;
}

export interface PersonNumbers {
  /** Turns that are not left out, given ones too. */
  readonly turns: number;
  readonly toCheck: number;
}

const knownNumbers = new WeakMap<readonly DraftTurn[], ReadonlyMap<string, PersonNumbers>>();

function numbersIn(turns: readonly DraftTurn[]): ReadonlyMap<string, PersonNumbers> {
  const before = knownNumbers.get(turns);
  if (before !== undefined) return before;
  const numbers = new Map<string, { turns: number; toCheck: number }>();
  for (const turn of turns) {
    if (!turn.taken) continue;
    const of = numbers.get(turn.person) ?? { turns: 0, toCheck: 0 };
    of.turns += 1;
    if (needsLook(turn)) of.toCheck += 1;
    numbers.set(turn.person, of);
  }
  knownNumbers.set(turns, numbers);
  return numbers;
}

/** Turns of each person in all documents. */
export function personNumbers({ documents }: ReviewDraft): ReadonlyMap<string, PersonNumbers> {
  const sums = new Map<string, { turns: number; toCheck: number }>();
  for (const { turns } of documents) {
    for (const [person, part] of numbersIn(turns)) {
      const sum = sums.get(person) ?? { turns: 0, toCheck: 0 };
      sums.set(person, { turns: sum.turns + part.turns, toCheck: sum.toCheck + part.toCheck });
    }
  }
  return sums;
}

export const turnsIn = ({ documents }: ReviewDraft, document: string): readonly DraftTurn[] =>
  documents.find((each) => each.document === document)?.turns ?? [];

/** The document of a turn, of which its id tells. */
export const documentOfTurn = (turn: string): string => turn.slice(0, turn.lastIndexOf('/'));

export const turnOf = (draft: ReviewDraft, turn: string | null): DraftTurn | undefined =>
  turn === null ? undefined : turnsIn(draft, documentOfTurn(turn)).find(({ id }) => id === turn);

export const personOf = ({ people }: ReviewDraft, person: string): DraftPerson | undefined =>
  people.find(({ key }) => key === person);

/** What applying the review does; somebody new without turns is left out, and so is a known speaker about whom nothing is said. */
export function toCommand(draft: ReviewDraft): CommandParams<'applySpeakers'> {
  const speaking = personNumbers(draft);
  return {
    people: draft.people
      .filter(({ key, speaker }) => speaker !== null || speaking.has(key))
      .map(({ confidence: _, reason: _why, absorbed, aliases, ...person }) => ({
        ...person,
        aliases: [...aliases],
        absorbed: [...absorbed],
      })),
    documents: draft.documents.map(({ document, turns }) => ({
      document,
      turns: turns
        .filter(({ taken, given }) => taken && !given)
        .map(({ person, attribution, speech, byHand, byRule, checked, reason }) => ({
          person,
          attribution,
          speech: [...speech],
          byHand,
          ...(byRule !== undefined && { byRule }),
          confirmed: checked,
          reason,
        })),
    })),
  };
}

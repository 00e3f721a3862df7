import { groupBy } from '@shared/base/groupBy';
import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { ReviewPerson, ReviewTurn, SpeakerReview } from '@shared/query/speakerReview';

export type DraftPerson = Omit<ReviewPerson, 'aliases'> & { readonly aliases: readonly string[] };

export interface DraftTurn extends ReviewTurn {
  readonly id: string;
  readonly document: string;
  /** False: left out when the review is applied. */
  readonly taken: boolean;
}

/** A speaker review while the analyst works on it. A value: every step makes a new one. */
export interface ReviewDraft {
  readonly documents: readonly string[];
  readonly people: readonly DraftPerson[];
  /** In text order within each document. */
  readonly turns: readonly DraftTurn[];
}

/** Turns that detection was less sure of than this are to be looked at. */
const sure = 0.8;

export function startDraft({ people, documents }: SpeakerReview): ReviewDraft {
  return {
    documents: documents.map(({ document }) => document),
    people,
    turns: documents.flatMap(({ document, turns }) =>
      turns
        .filter(({ given }) => !given)
        .map((turn, index) => ({ ...turn, id: `${document}/${index}`, document, taken: true })),
    ),
  };
}

export const needsLook = ({ confidence, taken }: DraftTurn): boolean => taken && confidence < sure;

export const takeTurn = (draft: ReviewDraft, id: string, taken: boolean): ReviewDraft =>
  changeTurns(draft, (turn) => (turn.id === id ? { ...turn, taken } : turn));

/** Gives a turn to another person; that is a decision, so it needs no more looking at. */
export const giveTurn = (draft: ReviewDraft, id: string, person: string): ReviewDraft =>
  changeTurns(draft, (turn) => (turn.id === id ? { ...turn, person, taken: true, confidence: 1 } : turn));

/** The analyst looked at a turn and found it right. */
export const confirmTurn = (draft: ReviewDraft, id: string): ReviewDraft =>
  changeTurns(draft, (turn) => (turn.id === id ? { ...turn, confidence: 1 } : turn));

export const changePerson = (
  draft: ReviewDraft,
  key: string,
  change: Partial<Omit<DraftPerson, 'key'>>,
): ReviewDraft => ({
  ...draft,
  people: draft.people.map((person) => (person.key === key ? { ...person, ...change } : person)),
});

/** `from` becomes another name of `into`, who gets the turns. */
export function mergePeople(draft: ReviewDraft, from: string, into: string): ReviewDraft {
  const gone = draft.people.find(({ key }) => key === from);
  const kept = draft.people.find(({ key }) => key === into);
  if (gone === undefined || kept === undefined || gone === kept) return draft;
  const aliases = new Set([...kept.aliases, gone.name, ...gone.aliases]);
  aliases.delete(kept.name);
  const merged = {
    ...kept,
    speaker: kept.speaker ?? gone.speaker,
    role: kept.role || gone.role,
    aliases: [...aliases],
  };
  return {
    ...draft,
    people: draft.people
      .filter(({ key }) => key !== from)
      .map((person) => (person === kept ? merged : person)),
    turns: draft.turns.map((turn) => (turn.person === from ? { ...turn, person: into } : turn)),
  };
}

/** Takes a person out, with all turns. */
export const removePerson = (draft: ReviewDraft, key: string): ReviewDraft => ({
  ...draft,
  people: draft.people.filter((person) => person.key !== key),
  turns: draft.turns.filter(({ person }) => person !== key),
});

/** How many turns each person has that are not left out. */
export function turnCounts({ turns }: ReviewDraft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { person, taken } of turns) if (taken) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** `6 speakers found. 2 to check.` */
export function summary(draft: ReviewDraft): string {
  const people = draft.people.length;
  if (people === 0) return 'No speakers found.';
  const check = draft.turns.filter(needsLook).length;
  return `${counted(people, 'speaker')} found. ${check === 0 ? 'Nothing' : check} to check.`;
}

/** What applying the review does; people without turns are left out. */
export function toCommand(draft: ReviewDraft): CommandParams<'applySpeakers'> {
  const speaking = turnCounts(draft);
  const taken = groupBy(
    draft.turns.filter((turn) => turn.taken),
    ({ document }) => document,
  );
  return {
    people: draft.people
      .filter(({ key }) => speaking.has(key))
      .map(({ key, speaker, name, role, affiliation, roles, aliases }) => ({
        key,
        speaker,
        name,
        role,
        affiliation,
        roles,
        aliases: [...aliases],
      })),
    documents: draft.documents.map((document) => ({
      document,
      turns: (taken.get(document) ?? []).map(({ person, attribution, speech }) => ({
        person,
        attribution,
        speech,
      })),
    })),
  };
}

function changeTurns(draft: ReviewDraft, change: (turn: DraftTurn) => DraftTurn): ReviewDraft {
  return { ...draft, turns: draft.turns.map(change) };
}

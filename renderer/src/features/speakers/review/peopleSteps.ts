import { nameKey } from '@shared/project/names';
import { cleanAliases } from '@shared/project/people';
import type { SpeakerRecord } from '@shared/project/records';
import { nextColor, speakerColors } from '@shared/project/themePalette';
import { someoneNew } from '@shared/query/speakerReview';
import { type DraftPerson, type DraftTurn, personOf, type ReviewDraft } from './reviewDraft';
import { moveTurns } from './turnSteps';

export const changePerson = (
  draft: ReviewDraft,
  key: string,
  change: Partial<Omit<DraftPerson, 'key'>>,
): ReviewDraft => ({
  ...draft,
  people: draft.people.map((person) =>
    person.key === key ? withCleanAliases({ ...person, ...change, confidence: 1 }) : person,
  ),
});

const withCleanAliases = (person: DraftPerson): DraftPerson => ({
  ...person,
  aliases: cleanAliases(person.name, person.aliases),
});

/** Another form of the name becomes the name, and the name another form. */
export function makeMainForm(draft: ReviewDraft, key: string, form: string): ReviewDraft {
  const person = personOf(draft, key);
  if (person === undefined) return draft;
  return changePerson(draft, key, { name: form, aliases: [person.name, ...person.aliases] });
}

/** Somebody who was not found. */
export function addPerson(
  draft: ReviewDraft,
  name: string,
): { readonly draft: ReviewDraft; readonly key: string } {
  const used = new Set(draft.people.map(({ key }) => key));
  let number = 1;
  while (used.has(`new\n${number}`)) number += 1;
  const key = `new\n${number}`;
  const person: DraftPerson = {
    ...someoneNew(key, name),
    color: nextColor(
      speakerColors,
      draft.people.map(({ color }) => color),
    ),
    absorbed: [],
  };
  return { draft: { ...draft, people: [...draft.people, person] }, key };
}

/** `from` becomes another name of `into`, who gets the turns. Two speakers of the project become one when the review is applied. */
export function mergePeople(draft: ReviewDraft, from: string, into: string): ReviewDraft {
  const gone = personOf(draft, from);
  const kept = personOf(draft, into);
  if (gone === undefined || kept === undefined || gone === kept) return draft;
  const speaker = kept.speaker ?? gone.speaker;
  const merged: DraftPerson = withCleanAliases({
    ...kept,
    speaker,
    role: kept.role || gone.role,
    affiliation: kept.affiliation || gone.affiliation,
    roles: { ...rolesWhereSpeaking(draft, gone, kept), ...gone.roles, ...kept.roles },
    aliases: [...kept.aliases, gone.name, ...gone.aliases],
    color: kept.speaker === null && gone.speaker !== null ? gone.color : kept.color,
    absorbed: [
      ...kept.absorbed,
      ...gone.absorbed,
      ...(gone.speaker !== null && gone.speaker !== speaker ? [gone.speaker] : []),
    ],
    confidence: 1,
  });
  return {
    people: draft.people
      .filter((person) => person !== gone)
      .map((person) => (person === kept ? merged : person)),
    documents: draft.documents.map((part) =>
      part.turns.some(({ person }) => person === from)
        ? {
            ...part,
            turns: part.turns.map((turn) => (turn.person === from ? { ...turn, person: into } : turn)),
          }
        : part,
    ),
  };
}

/** The role of the one who goes holds where they speak, when it is another one. */
function rolesWhereSpeaking(
  draft: ReviewDraft,
  gone: DraftPerson,
  kept: DraftPerson,
): Record<string, string> {
  if (gone.role === '' || kept.role === '' || nameKey(gone.role) === nameKey(kept.role)) return {};
  return Object.fromEntries(
    draft.documents
      .filter(
        ({ turns }) =>
          turns.some(({ person }) => person === gone.key) && !turns.some(({ person }) => person === kept.key),
      )
      .map(({ document }) => [document, gone.role]),
  );
}

/** These turns are said by somebody else, of this name; the forms of the name that go along are no longer those of the person. */
export function splitPerson(
  draft: ReviewDraft,
  key: string,
  {
    turns,
    forms,
    name,
  }: { readonly turns: Iterable<string>; readonly forms: readonly string[]; readonly name: string },
): { readonly draft: ReviewDraft; readonly key: string } {
  const added = addPerson(draft, name);
  const keys = new Set([...forms, name].map(nameKey));
  const person = personOf(draft, key);
  const aliases = person?.aliases.filter((alias) => !keys.has(nameKey(alias))) ?? [];
  const without = changePerson(added.draft, key, { aliases });
  const withForms = changePerson(without, added.key, { aliases: forms });
  return { draft: moveTurns(withForms, turns, added.key), key: added.key };
}

/** Takes a person out with all turns that were proposed; somebody with given turns stays with those. */
export function removePerson(draft: ReviewDraft, key: string): ReviewDraft {
  const goes = ({ person, given }: DraftTurn) => person === key && !given;
  const stays = draft.documents.some(({ turns }) =>
    turns.some(({ person, given }) => person === key && given),
  );
  return {
    people: stays ? draft.people : draft.people.filter((person) => person.key !== key),
    documents: draft.documents.map((part) =>
      part.turns.some(goes) ? { ...part, turns: part.turns.filter((turn) => !goes(turn)) } : part,
    ),
  };
}

/** A person is this speaker of the project, null: somebody new. Who is that speaker in the review already takes them in. */
export function linkPerson(draft: ReviewDraft, key: string, speaker: SpeakerRecord | null): ReviewDraft {
  const person = personOf(draft, key);
  if (person === undefined) return draft;
  const already = speaker && draft.people.find((each) => each.speaker === speaker.id);
  if (already) return mergePeople(draft, key, already.key);
  if (speaker === null) return changePerson(draft, key, { speaker: null, absorbed: [] });
  return changePerson(draft, key, {
    speaker: speaker.id,
    name: speaker.name,
    role: speaker.role || person.role,
    affiliation: speaker.affiliation || person.affiliation,
    aliases: [...speaker.aliases, person.name, ...person.aliases],
    color: speaker.color,
  });
}

/** The person who is this speaker of the project, added when they were not found. */
export function personOfSpeaker(
  draft: ReviewDraft,
  speaker: SpeakerRecord,
): { readonly draft: ReviewDraft; readonly key: string } {
  const already = draft.people.find((each) => each.speaker === speaker.id);
  if (already) return { draft, key: already.key };
  const added = addPerson(draft, speaker.name);
  return { draft: linkPerson(added.draft, added.key, speaker), key: added.key };
}

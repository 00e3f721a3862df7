import { turnAfter } from './matchingTurns';
import { mergePeople, removePerson } from './peopleSteps';
import { personOf, turnOf } from './reviewDraft';
import { draftNow, lookAt, narrow, step, useReview } from './reviewStore';

/** What the analyst decides about people, as steps of the review that is under way. */

/** Only the turns of this person are gone through, or everybody's again. */
export function togglePerson(key: string): void {
  narrow({ person: useReview.getState().matching.person === key ? null : key });
}

export function merge(from: string, into: string): void {
  const draft = draftNow();
  const name = personOf(draft, into)?.name ?? '';
  step(`${personOf(draft, from)?.name ?? ''} is ${name}`, mergePeople(draft, from, into));
  useReview.setState(({ matching }) => ({
    person: into,
    asked: null,
    said: `One person now: ${name}.`,
    matching: matching.person === from ? { ...matching, person: into } : matching,
  }));
}

export function remove(key: string): void {
  const draft = draftNow();
  const name = personOf(draft, key)?.name ?? '';
  const { people } = draft;
  const at = people.findIndex((person) => person.key === key);
  const { current, matching } = useReview.getState();
  const turn = turnOf(draft, current);
  const after = removePerson(draft, key);
  step(`Take out ${name}`, after);
  const left = matching.person === key ? { ...matching, person: null } : matching;
  const stays = personOf(after, key) !== undefined;
  useReview.setState({
    person: stays ? key : ((people[at + 1] ?? people[at - 1])?.key ?? null),
    chosen: new Set(),
    said: stays ? `Only what ${name} was confirmed to say is left.` : `${name} was taken out.`,
    matching: left,
  });
  // Who looked at one of these turns goes on from there.
  if (turn !== undefined && turnOf(after, current) === undefined)
    lookAt(turnAfter(after, left, turn, 1) ?? turnAfter(after, left, turn, -1));
}

import { mergePeople, removePerson } from './peopleSteps';
import { personOf } from './reviewDraft';
import { draftNow, narrow, step, useReview } from './reviewStore';

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
  step(`Take out ${name}`, removePerson(draft, key));
  useReview.setState(({ matching }) => ({
    person: (people[at + 1] ?? people[at - 1])?.key ?? null,
    said: `${name} was taken out.`,
    matching: matching.person === key ? { ...matching, person: null } : matching,
  }));
}

import type { DraftPerson } from './reviewDraft';
import { draftIn, useReview } from './reviewStore';

const byKey = new WeakMap<readonly DraftPerson[], ReadonlyMap<string, DraftPerson>>();

/** The people of the review by key; another map only when one of them changes. */
export function usePeople(): ReadonlyMap<string, DraftPerson> {
  const people = useReview((state) => draftIn(state).people);
  let map = byKey.get(people);
  if (map === undefined) {
    map = new Map(people.map((person) => [person.key, person]));
    byKey.set(people, map);
  }
  return map;
}

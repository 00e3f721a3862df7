import type { Gender, Named } from './naming';
import { spaced } from './spacedLexicon';
import { personAt } from './spacedPerson';
import type { SpacedPlace } from './spacedPlace';
import { isRole, isStop, isTelling, type SpacedWord } from './spacedWords';

/** `أما نورا فان دايك، ممثلة البنك، فقالت`: who is set before the sentence by a small word, and a comma behind the name. */
export function setApart(place: SpacedPlace, verb: number, gender: Gender): Named | null {
  const { words } = place;
  const [first, name] = words;
  if (!first || !name || !spaced.setting.has(first.exact) || words[verb]?.exact.startsWith('ف') !== true)
    return null;
  return wholeName(place, verb, gender) ?? asPerson(personAt(place, 1, gender));
}

const asPerson = (named: Named | null): Named | null => (named?.mention.kind === 'person' ? named : null);

/** All words up to the comma are the name, when what somebody does follows. */
function wholeName({ words, text }: SpacedPlace, verb: number, gender: Gender): Named | null {
  const name = words[1] as SpacedWord;
  const to = words.findIndex((word, at) => at > 1 && word.apart);
  const role = words[to];
  if (to < 3 || to > 6 || to >= verb || !role || !isRole(role)) return null;
  if (words.slice(1, to).some((word) => word.enclosed || isStop(word) || isRole(word) || isTelling(word)))
    return null;
  const roleTo = words.findIndex((word, at) => at > to && word.apart);
  const last = words[(roleTo < 0 ? verb : Math.min(roleTo, verb)) - 1] as SpacedWord;
  const mention = {
    kind: 'person' as const,
    name: text.slice(name.start, (words[to - 1] as SpacedWord).end),
    role: text.slice(role.start, last.end),
    honorific: '',
  };
  return { kind: 'named', mention, start: name.start, end: last.end, full: true, gender };
}

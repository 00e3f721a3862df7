import type { Use } from './FormIndex';
import type { Doubt, FoundName } from './NameFinder';
import type { NameRun } from './nameRun';
import type { Secret } from './secretNames';
import type { WordCounts } from './WordUse';

/** What is known of the place of a run. */
export interface RunPlace extends WordCounts {
  /** The text has no capitals at all. */
  readonly allSmall: boolean;
  readonly opensSentence: boolean;
  /** It says who speaks, or a word of saying follows. */
  readonly isLabel: boolean;
  readonly afterArticle: boolean;
  /** A number stands beside it: `27 May`. */
  readonly besideNumber: boolean;
  readonly speaking: ReadonlySet<string>;
}

type Judgement = Pick<FoundName, 'secrets' | 'replacement' | 'doubt'>;

/**
 * Whom a run of words means, whether it is replaced, and what is doubtful about it. A single word is a name where it begins with a capital;
 * at the head of a sentence only when the texts do not use it oftener with a small letter. Null when it names nobody.
 */
export function judgeRun(run: NameRun, place: RunPlace): Judgement | null {
  const single = run.words === 1;
  const people = single ? standingAlone(run) : [...run.people];
  if (people.length === 0) return null;
  const best = likeliest(people, place.speaking);
  const { replacement, several } = meant(
    best.map(([secret]) => secret),
    new Set(),
  );
  const secrets = best.map(([secret]) => secret);
  const [, uses = []] = best[0] ?? [];
  const small = !run.first.capital && !uses.some(({ part }) => part.small);
  if (single && small && !place.allSmall)
    return uses[0]?.likeness === 'same' ? { secrets, replacement: null, doubt: 'smallLetters' } : null;
  const ordinary =
    place.small > place.amid && place.opensSentence && !place.isLabel && !isLoud(run.first.text);
  const isMonth = place.besideNumber && months.has(run.first.key);
  const writtenSmall = uses.some(({ part }) => part.small);
  if (single && (ordinary || isMonth) && !small && !writtenSmall)
    return { secrets, replacement: null, doubt: 'ordinaryWord' };
  const doubt = several ? 'severalPeople' : doubtOf(uses, single, place);
  return { secrets, replacement, doubt: doubt ?? (small ? 'smallLetters' : null) };
}

/** Names that are months too, folded. */
const months: ReadonlySet<string> = new Set(
  'april may june july august mai juni juin avril abril mart nisan'.split(' '),
);

/** One replacement for all who may be meant. Of several those who speak in the document count. */
export function meant(
  secrets: readonly Secret[],
  speaking: ReadonlySet<string>,
): { readonly replacement: string; readonly several: boolean } {
  const here = secrets.filter(({ id }) => speaking.has(id));
  const words = new Set((here.length > 0 ? here : secrets).map(({ replacement }) => replacement));
  return { replacement: [...words].join(' / '), several: words.size > 1 };
}

function standingAlone({ people, first }: NameRun): [Secret, readonly Use[]][] {
  if (first.key.length < 2) return [];
  return [...people].filter(([, uses]) =>
    uses.every(({ part, likeness }) => part.alone && (likeness !== 'script' || part.key.length > 4)),
  );
}

/** The surest of those who may be meant: by the whole name, by the form of the words, by the surname, by who speaks. */
function likeliest(
  people: readonly [Secret, readonly Use[]][],
  speaking: ReadonlySet<string>,
): [Secret, readonly Use[]][] {
  const scored = people.map((person) => ({ person, score: scoreOf(person, speaking) }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === most).map(({ person }) => person);
}

function scoreOf([{ id }, uses]: [Secret, readonly Use[]], speaking: ReadonlySet<string>): number {
  const exact = uses.every(({ likeness }) => likeness === 'same');
  const [first] = uses;
  const whole = exact && uses.length === 1 && first?.part.only === true;
  const sure = { same: 3, inflected: 2, family: 1, script: 0 };
  const likeness = Math.min(...uses.map((use) => sure[use.likeness]));
  return (
    Number(whole) * 1000 +
    uses.length * 100 +
    likeness * 10 +
    Number(uses.some(({ part }) => part.surname)) * 4 +
    Number(speaking.has(id))
  );
}

function doubtOf(uses: readonly Use[], single: boolean, place: RunPlace): Doubt | null {
  const likenesses = new Set(uses.map(({ likeness }) => likeness));
  if (likenesses.has('script')) return 'otherScript';
  if (likenesses.has('family')) return 'sameFamily';
  if (!single) return null;
  if ((place.small > 0 || place.afterArticle) && !place.isLabel) return 'ordinaryWord';
  return uses.every(({ part }) => part.surname) ? null : 'partOfName';
}

const isLoud = (text: string): boolean =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

import { foldKey } from '../languages/languageRules';
import { foldName } from './foldName';
import type { NameRules, SpeakerFunction } from './nameRules';
import { arabic } from './rules/arabic';
import { belarusian } from './rules/belarusian';
import { chinese } from './rules/chinese';
import { english } from './rules/english';
import { french } from './rules/french';
import { german } from './rules/german';
import { kazakh } from './rules/kazakh';
import { russian } from './rules/russian';
import { spanish } from './rules/spanish';
import { turkish } from './rules/turkish';

const rules: readonly NameRules[] = [
  english,
  german,
  french,
  spanish,
  russian,
  belarusian,
  kazakh,
  turkish,
  arabic,
  chinese,
];

export type Gender = 'm' | 'f';

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const folded = (list: string): string[] => split(list).map(foldName);
const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const all = (read: (one: NameRules) => string): ReadonlySet<string> =>
  new Set(rules.flatMap((one) => folded(read(one))));
const longestFirst = (list: readonly string[]): string[] =>
  [...new Set(list)].sort((a, b) => b.length - a.length);

const men = all((one) => one.men);
const women = all((one) => one.women);

/** Forms of address with the gender they tell, null for those that tell none or either. */
export const addresses: ReadonlyMap<string, Gender | null> = new Map(
  [...men, ...women, ...all((one) => one.people)].map((word) => [
    word,
    men.has(word) === women.has(word) ? null : men.has(word) ? 'm' : 'f',
  ]),
);
export const withGivenName = all((one) => one.withGivenName);
export const particles = all((one) => one.particles);
export const devices = all((one) => one.devices);
export const chairs = all((one) => one.chairs);
export const handing = all((one) => one.handing);
export const birthNames = all((one) => one.birthNames);
export const fillers = all((one) => one.fillers);
export const lesser = all((one) => one.lesser);
export const suffixes = all((one) => one.afterApostrophe);

/** Endings of patronymics with the gender they tell, the longest first. */
export const patronymics: readonly (readonly [ending: string, gender: Gender])[] = longestFirst(
  rules.flatMap((one) => [...folded(one.patronymics.men), ...folded(one.patronymics.women)]),
).map((ending) => [ending, rules.some((one) => folded(one.patronymics.men).includes(ending)) ? 'm' : 'f']);

const pairsOf = (read: (one: NameRules) => string): readonly (readonly [man: string, woman: string])[] =>
  rules
    .flatMap((one) => folded(read(one)))
    .map((pair) => {
      const [man = '', woman = ''] = pair.split('/');
      return [man, woman] as const;
    });

/** `[ов, ова]`: endings of the surnames of one family. */
export const families = pairsOf((one) => one.families);
/** `[ий, ая]`: endings of what a man and a woman are called who do the same. */
export const officeEndings = pairsOf((one) => one.offices);

export interface CaseRule {
  /** `*`: a consonant that stays; `''`: whatever stands before. */
  readonly nominative: string;
  readonly endings: readonly string[];
}

const caseRules: readonly CaseRule[] = rules
  .flatMap((one) => lines(one.cases))
  .map((line) => {
    const [nominative = '', endings = ''] = line.split(':');
    return {
      nominative: nominative.trim() === '-' ? '' : foldName(nominative.trim()),
      endings: folded(endings),
    };
  });

/** By ending: what the nominative ends in. */
export const nominativeEndings: ReadonlyMap<string, readonly string[]> = caseRules.reduce((map, rule) => {
  for (const ending of rule.endings)
    map.set(ending, [...new Set([...(map.get(ending) ?? []), rule.nominative])]);
  return map;
}, new Map<string, string[]>());

export const longestEnding = Math.max(...[...nominativeEndings.keys()].map((ending) => ending.length));

/** The number of the group of given names that a form belongs to. */
export const givenNameGroups: ReadonlyMap<string, number> = new Map(
  rules
    .flatMap((one) => lines(one.givenNames))
    .flatMap((line, group) => folded(line).map((form) => [form, group] as const)),
);

export const pairedNames = all((one) => one.pairedNames);

const functions: readonly SpeakerFunction[] = [
  'chair',
  'moderator',
  'questioner',
  'answerer',
  'interpreter',
  'narrator',
  'audience',
];

/** Which functions a word can name. */
export const functionWords: ReadonlyMap<string, readonly SpeakerFunction[]> = functions.reduce(
  (map, name) => {
    for (const word of all((one) => one.functions[name] ?? ''))
      map.set(word, [...(map.get(word) ?? []), name]);
    return map;
  },
  new Map<string, SpeakerFunction[]>(),
);

const phrases = (read: (one: NameRules) => NameRules['announcers']): ReadonlyMap<string, SpeakerFunction> =>
  new Map(
    functions.flatMap((name) =>
      rules.flatMap((one) =>
        (read(one)[name] ?? '')
          .split(',')
          .map((phrase) => foldName(phrase.trim()))
          .filter((phrase) => phrase !== '')
          .map((phrase) => [phrase, name] as const),
      ),
    ),
  );

/** What stands before the name of somebody who has a function: `moderated by`. */
export const announcers = phrases((one) => one.announcers);
/** What stands after it: `presiding`. */
export const followers = phrases((one) => one.followers);

const rawPhrases = rules.flatMap((one) => [
  ...Object.values(one.announcers),
  ...Object.values(one.followers),
]);
/** With what word one of these begins, in the form in which words are compared. */
export const phraseStarts: ReadonlySet<string> = new Set(
  rawPhrases.flatMap((list) => list.split(',').map((phrase) => foldKey(phrase.trim().split(' ')[0] ?? ''))),
);

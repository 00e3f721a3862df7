/** Endings of East Slavic names in the genitive and what they are in the nominative; the first that fits counts. */
type Endings = readonly (readonly [RegExp, string])[];

const femaleGiven: Endings = [
  [/ии$/u, 'ия'],
  [/ьи$/u, 'ья'],
  [/(?<=[кгхжшчщц])[иі]$/u, 'а'],
  [/[иі]$/u, 'я'],
  [/ы$/u, 'а'],
];
const femaleSurname: Endings = [
  [/(?<=[сц]к)ой$/u, 'ая'],
  [/(?<=[сц]к)ай$/u, 'ая'],
  [/(?:ой|ай|[ыиі])$/u, 'а'],
];
const maleGiven: Endings = [
  [/ия$/u, 'ий'],
  [/ыя$/u, 'ый'],
  [/ея$/u, 'ей'],
  [/ая$/u, 'ай'],
  [/ья$/u, 'ья'],
  [/ря$/u, 'рь'],
  [/вла$/u, 'вел'],
  [/ўла$/u, 'вел'],
  [/тра$/u, 'тр'],
  [/а$/u, ''],
  [/(?:ы|и)$/u, 'а'],
];
const maleSurname: Endings = [
  [/(?<=[сц]к)ого$/u, 'ий'],
  [/(?<=[сц]к)ага$/u, 'і'],
  [/(?:ого|ага)$/u, 'ый'],
  [/ля$/u, 'ль'],
  [/(?<=[бвгджзклмнпрстфхцчшў])а$/u, ''],
];

const changed = (word: string, endings: Endings): string => {
  for (const [ending, replacement] of endings)
    if (ending.test(word)) return word.replace(ending, replacement);
  return word;
};

const parts = (word: string, endings: Endings): string =>
  word
    .split('-')
    .map((part) => changed(part, endings))
    .join('-');

/**
 * A name of two or more words in the genitive, as it follows `по словам`, in the form in which the person is called: `Светланы Кузьминой`
 * is `Светлана Кузьмина`. A name that shows no genitive stays.
 */
export function nominative(name: string): string {
  const words = name.split(' ');
  const [given, ...others] = words;
  if (given === undefined || others.length === 0 || !/^[\p{Script=Cyrillic}'’ -]+$/u.test(name)) return name;
  if (/[ыиі]$/u.test(given) && /(?:ой|ай|ей|[ыиі])$/u.test(others[others.length - 1] ?? ''))
    return [changed(given, femaleGiven), ...others.map((word) => parts(word, femaleSurname))].join(' ');
  if (/[ая]$/u.test(given) && /[аяоу]$/u.test(others[others.length - 1] ?? ''))
    return [changed(given, maleGiven), ...others.map((word) => parts(word, maleSurname))].join(' ');
  return name;
}

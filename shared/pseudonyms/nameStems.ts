import { families, longestEnding, suffixes } from '../speakers/names/nameLexicon';
import { nominativesOf, scriptOf } from '../speakers/names/sameWord';

/** Of a folded Arabic word. */
export const withoutArticle = (key: string): string => (key.length > 4 ? key.replace(/^ال/u, '') : key);

const kazakh = /(?:ның|нің|дың|дің|тың|тің|[нд][аеіы]|т[аеіы]|[ғқгк][ае]|[дтн][ае]н|[мбп]ен)$/u;
const plural = /(?:ы|ых|ым|ыми|и|их|им|ими)$/u;

/** What a word would be without an ending: of a case, a possessive, an Arabic word written to the next. */
export function stemsOf(key: string, ofTurkish: boolean): string[] {
  const stems = [...nominativesOf(key)];
  const script = scriptOf(key);
  if (script === 'Cyrillic') stems.push(key.replace(kazakh, ''));
  if (script === 'Latin') stems.push(key.replace(/s$/u, ''), key.replace(/(?<=[sxz])es$/u, ''));
  if (script === 'Latin' && ofTurkish) stems.push(...withoutSuffix(key));
  // The article is part of a name or not: `بالليل` is nobody called `ليل`.
  if (script === 'Arabic')
    stems.push(key.replace(/^[وف]/u, ''), key.replace(/^[وف]?لل/u, 'ال'), key.replace(/^[وف]?[بلك]/u, ''));
  return [...new Set(stems)].filter((stem) => stem.length > 1 && stem !== key);
}

const withoutSuffix = (key: string): string[] =>
  Array.from({ length: longestEnding }, (_, at) => at + 1).flatMap((length) =>
    key.length - length > 2 && suffixes.has(key.slice(-length)) ? [key.slice(0, -length)] : [],
  );

/** His and her form of one surname, and the plural: `Орлова`, `Орловых` for `Орлов`. */
export function familyOf(key: string): string[] {
  const found = [key.replace(plural, '')];
  for (const [man, woman] of families) {
    if (key.endsWith(woman)) found.push(key.slice(0, -woman.length) + man);
    if (key.endsWith(man)) found.push(key.slice(0, key.length - man.length) + woman);
  }
  return found.filter((form) => form.length > 2 && form !== key);
}

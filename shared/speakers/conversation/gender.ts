import type { Mention } from '../foundTurn';
import { lexicon } from '../languages/lexicon';
import { wordsOf } from '../words';

export type Gender = 'male' | 'female';

/** What the form of a name tells: a form of address, a patronymic. Null when it tells nothing certain. */
export function genderOf(mention: Mention): Gender | null {
  const words = wordsOf(`${mention.honorific} ${mention.name}`);
  for (const word of words) {
    if (lexicon.feminine.has(word.key)) return 'female';
    if (lexicon.masculine.has(word.key)) return 'male';
    if (/(?:овна|евна|ична|ўна|еўна|қызы|кызы)$/u.test(word.key)) return 'female';
    if (/(?:ович|евич|авіч|евіч|ұлы|улы|оглы)$/u.test(word.key) && words.length > 1) return 'male';
  }
  return null;
}

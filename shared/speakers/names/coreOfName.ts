import { isSpaced, isSpaceless, spacedCore, spacelessCore } from '../caseless/nameCore';
import { lexicon } from '../languages/lexicon';
import { wordsOf } from '../words';
import { foldName } from './foldName';

/** Folded words of a name without forms of address and titles. */
export function coreOfName(name: string): string[] {
  if (isSpaceless(name)) return spacelessCore(name);
  if (isSpaced(name)) return spacedCore(name);
  return wordsOf(name)
    .filter((word) => !lexicon.titles.has(word.key) && !lexicon.honorifics.has(word.key))
    .map((word) => foldName(word.text.replace(/\.$/, '')));
}

import { foldKey } from '../languages/languageRules';
import { isUpperCase } from '../words';
import type { Attributed } from './attributed';
import type { Marked } from './passages';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** Where the next quotation begins that is no name in marks within the words that name the speaker: `директор завода «Луч» Ян Белов`. */
export function behindNames({ passage: { quotations, text } }: Reading, at: number): number {
  let next = at + 1;
  while (next <= at + 3 && isNameInMarks(text, quotations[next])) next++;
  return quotations[next]?.open ?? text.length;
}

/** A few words with a capital, behind a word and before another. */
const isNameInMarks = (text: string, one: Marked | undefined): boolean =>
  one?.closed === true &&
  /\p{L}\s$/u.test(text.slice(Math.max(0, one.open - 2), one.open)) &&
  /^[\p{Lu}\d][^.!?:;,…]{0,50}$/u.test(text.slice(one.open + 1, one.close)) &&
  /^\s\p{Lu}/u.test(text.slice(one.close + 1, one.close + 3));

/** The words before lead up to the quotation: not with a comma, but where verbs stand last. */
export const ledStrongly = (reading: Reading, quotation: Marked): boolean => {
  const before = reading.text.slice(Math.max(0, quotation.open - 4), quotation.open).trimEnd();
  return before === '' || before.endsWith(':') || !before.endsWith(',') || reading.lexicon.verbLast;
};

/** The words between an attribution and the next quotation end the sentence, or lead on with a comma or a dash. */
export function goesOn(reading: Reading, found: Attributed, next: Marked): boolean {
  const between = reading.text.slice(found.end, next.open);
  if (between.length > 240 || /\n/.test(between)) return false;
  if (/^[\s.,;:—–!?-]*$/u.test(between)) return found.follows || !/[.!?]/.test(between);
  if (!/[.,:!?—–]\s*$/u.test(between)) return false;
  if (isResumed(reading, between)) return true;
  const from = reading.tokenAt(found.end);
  const to = reading.tokenAt(next.open);
  if (/^\s*[.!?]/.test(between)) return false;
  for (let at = from + 1; at < to; at++) if (reading.endsBefore(at)) return false;
  return found.follows || /^[^.!?]{1,40},\s*$/u.test(between);
}

/** `“A,” says Ann. And then, after a pause: “B.”`: the same one goes on; no verb of saying and nobody else stands between. */
function isResumed({ lexicon }: Reading, between: string): boolean {
  const words = /^[.!?]\s+(\p{Lu}[^.!?:;«»“”„"]{2,80}):\s*$/u.exec(between)?.[1]?.split(/[\s,]+/u) ?? [];
  const keys = words.map(foldKey);
  return (
    resuming.has(keys[0] ?? '') &&
    words.slice(1).every((word) => lexicon.capitalNouns || !/^\p{Lu}/u.test(word)) &&
    !keys.some((key) => lexicon.pronouns.has(key) || lexicon.says.has(key))
  );
}

const resuming = new Set([
  'and',
  'then',
  'und',
  'dann',
  'et',
  'puis',
  'y',
  'luego',
  'и',
  'потом',
  'затем',
  'і',
  'потым',
  've',
  'sonra',
  'және',
  'сосын',
]);

/** Nothing of a sentence is left on either side of the quotation. */
export function standsAlone(reading: Reading, quotation: Marked, consumed: number): boolean {
  const before = reading.text.slice(consumed, quotation.open).trimEnd();
  if (before !== '' && !/[.!?…:]["»”’)]?$/u.test(before)) return false;
  const after = reading.text.slice(quotation.close + 1);
  if (/^[\s.,;:!?…—–]*$/u.test(after.slice(0, 200))) return true;
  const token: Token | undefined = reading.tokens[reading.tokenAt(quotation.close + 1)];
  return token !== undefined && (token.capital || /[«„“"‘]/.test(token.gap)) && !/^\s*[,;—–]/.test(after);
}

/** `“SCHOOL CLOSED UNTIL MAY”`: what stands on a sign, in capitals throughout. */
export const isInscription = (text: string, { open, close, dash }: Marked): boolean =>
  !dash &&
  /\p{Lu}{2,}\W+\p{Lu}{2,}/u.test(text.slice(open, close)) &&
  isUpperCase(text.slice(open + 1, close));

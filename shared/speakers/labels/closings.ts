import { simplify } from '../caseless/hanForms';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { wordsOf } from '../words';
import { leadOf } from './labelLead';

const endsSentence = /[.!?…。？！؟][\s"»”’)\]]*$/u;
const longestClosing = 240;
const mostWords = 6;

/** `The meeting adjourned at 11:40.`, `Стенограмму вела: …`, `Transcribed by …`. Where lines end anywhere, one word needs a sign behind it. */
export function isClosing(text: string, wholeLines = true): boolean {
  if (text.length > longestClosing) return false;
  const folded = simplify(foldKey(text.slice(leadOf(text).length).replace(/^[[(（【*_\s]+/u, '')));
  if (/^\p{Script=Han}/u.test(folded)) return closesUnspaced(folded);
  for (let words = 1, end = 0; words <= mostWords; words++) {
    const gap = /^,?\s*[^\s:.,–—)\]]+/u.exec(folded.slice(end));
    if (!gap) return false;
    end += gap[0].length;
    const phrase = folded.slice(0, end);
    if (!lexicon.closings.has(phrase)) continue;
    const rest = folded.slice(end);
    if (words > 1 || /^\s*(?:[:：–—/]|$)/u.test(rest)) return true;
    if (wholeLines && !endsSentence.test(text) && text.length <= 80) return true;
  }
  return false;
}

/** `会议于下午五时结束。`, `整理：周可欣`: where no spaces part words, a longer phrase at the beginning, or a shorter one before a colon. */
function closesUnspaced(text: string): boolean {
  for (let length = Math.min(longestPhrase, text.length); length > 1; length--) {
    const phrase = text.slice(0, length);
    if (lexicon.closings.has(`${phrase}…`)) return true;
    if (!lexicon.closings.has(phrase)) continue;
    const rest = text.slice(length);
    if (/^\s*(?:[:：–—/／）】)\]]|$)/u.test(rest)) return true;
    if (length > 2 && rest.length <= 24 && !/[，？！]/u.test(rest)) return true;
  }
  return false;
}

const longestPhrase = 8;

/** `The agenda being exhausted, the meeting closed at 9.10 p.m.`: a phrase of closing anywhere, and a time. */
export function tellsEnd(text: string): boolean {
  if (text.length > longestClosing || !/\d/.test(text)) return false;
  const folded = foldKey(text);
  for (const phrase of lexicon.closings) if (phrase.includes(' ') && folded.includes(phrase)) return true;
  return false;
}

/**
 * `The panel recessed at 11:12.`, `Конец фрагмента`: behind the last turn, what was recorded and that it ended, in one sentence. Without
 * a time it may be said by the chair.
 */
export const tellsItEnded = (text: string): boolean =>
  text
    .slice(0, longestClosing)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .some(tellsEndOfIt);

function tellsEndOfIt(sentence: string): boolean {
  if (/^\p{Ll}/u.test(sentence)) return false;
  const words = wordsOf(sentence).slice(0, 12);
  const one = words.findIndex(({ key }) => lexicon.gatherings.has(key));
  const end = words.findIndex(({ key }) => lexicon.endings.has(key));
  return one >= 0 && one < 6 && end >= 0 && Math.abs(end - one) < 7 && (end === 0 || /\d/.test(sentence));
}
